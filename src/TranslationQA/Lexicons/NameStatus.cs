namespace TranslationQA.Lexicons;

/// <summary>Tells whether a name may be written.</summary>
/// <remarks>Source: the administrative status of a term in TBX (ISO 30042).</remarks>
public enum NameStatus
{
    /// <summary>The form to write.</summary>
    Preferred,

    /// <summary>Another right form.</summary>
    Admitted,

    /// <summary>A form that must not be written.</summary>
    Deprecated,

    /// <summary>No name but a word made of it, right wherever it stands and never proposed: Nigerien, Serbs.</summary>
    Derived,
}
