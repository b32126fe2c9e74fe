namespace TranslationQA.Model;

/// <summary>The dimension of MQM that a check belongs to; the value is the first digit of its id.</summary>
/// <remarks>Source: the MQM core error typology (themqm.org).</remarks>
public enum Category
{
    /// <summary>Terms that differ from the termbase or the field's usage.</summary>
    Terminology = 1,

    /// <summary>A target that does not say what the source says.</summary>
    Accuracy = 2,

    /// <summary>Grammar, punctuation, quotation marks.</summary>
    LinguisticConventions = 3,

    /// <summary>Inconsistent or unidiomatic style.</summary>
    Style = 4,

    /// <summary>Formats of numbers, dates and the like.</summary>
    LocaleConventions = 5,

    /// <summary>Unfit for the readers it is meant for.</summary>
    AudienceAppropriateness = 6,

    /// <summary>Markup, layout and page furniture.</summary>
    DesignAndMarkup = 7,
}
