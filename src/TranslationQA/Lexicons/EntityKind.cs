namespace TranslationQA.Lexicons;

/// <summary>Tells what kind of thing an entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A country, region, city, river …</summary>
    Place,

    /// <summary>A company, party, ministry, agency, armed group …</summary>
    Organization,

    /// <summary>Something that happened or happens: a war, a feast, a summit.</summary>
    Event,

    /// <summary>A book, law, treaty or other titled work.</summary>
    Work,

    /// <summary>A thing that is made and named: a weapon, a ship, a device.</summary>
    Product,

    /// <summary>A term of the field, with its parts.</summary>
    Term,

    /// <summary>A word that a piece of a cut term can be mistaken for, with its senses.</summary>
    Word,

    /// <summary>A kind word that stands beside names: oblast, prefecture, news agency.</summary>
    Class,
}
