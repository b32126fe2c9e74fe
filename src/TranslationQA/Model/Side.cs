namespace TranslationQA.Model;

/// <summary>Tells which text of a segment is meant.</summary>
public enum Side
{
    /// <summary>The text that was translated.</summary>
    Source,

    /// <summary>The translation.</summary>
    Target,
}
