using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>A name as the index of one language knows it.</summary>
/// <param name="Entity">Whose name it is.</param>
/// <param name="Name">The name.</param>
/// <param name="Folded">Its folded text, one blank between tokens.</param>
/// <param name="Tokens">Its tokens in the vocabulary.</param>
/// <param name="Traits">What follows from how it is written.</param>
internal sealed record IndexedName(Entity Entity, Name Name, string Folded, int[] Tokens, NameTraits Traits)
{
    public bool Has(NameTraits traits) => (Traits & traits) != 0;
}

/// <summary>What follows from how a name is written.</summary>
[Flags]
internal enum NameTraits : byte
{
    None = 0,

    /// <summary>It begins with a capital letter, and so must its mentions.</summary>
    Capitalized = 1,

    /// <summary>It is written in capitals alone (an acronym), and so must its mentions be.</summary>
    AllCapitals = 2,

    /// <summary>It comes from a language outside the profile's chain: right where it stands, never proposed.</summary>
    Foreign = 4,

    /// <summary>It is a part of the entity's preferred name: a surname, a place without its kind word.</summary>
    Short = 8,

    /// <summary>It begins or ends with a katakana, so that a longer katakana word is not it.</summary>
    Katakana = 16,

    /// <summary>The lexicon says that it must not be written.</summary>
    Deprecated = 32,

    /// <summary>No name but a word made of it: an adjective, the name of a people.</summary>
    Derived = 64,

    /// <summary>Whatever is never proposed.</summary>
    Improper = Foreign | Deprecated | Derived,
}
