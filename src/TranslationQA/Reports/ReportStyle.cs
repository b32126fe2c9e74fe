namespace TranslationQA.Reports;

/// <summary>What a piece of a text report is, for who wants to colour it.</summary>
public enum ReportStyle
{
    /// <summary>The file, line and column.</summary>
    Place,

    /// <summary>The severity of a neutral finding.</summary>
    Neutral,

    /// <summary>The severity of a minor finding.</summary>
    Minor,

    /// <summary>The severity of a major finding.</summary>
    Major,

    /// <summary>The severity of a critical finding.</summary>
    Critical,

    /// <summary>The line that underlines the marked text.</summary>
    Mark,

    /// <summary>What to write instead.</summary>
    Suggestion,

    /// <summary>Why.</summary>
    Evidence,

    /// <summary>The totals.</summary>
    Summary,
}
