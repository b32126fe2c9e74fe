namespace TranslationQA.Internals.Analysis;

/// <summary>How one line of a text begins and ends.</summary>
/// <param name="Words">How many words it has, numbers not counted.</param>
/// <param name="Stop">The last token behind which a full stop ends a sentence inside the line, or -1.</param>
/// <param name="Start">What it begins with.</param>
/// <param name="End">What it ends with.</param>
/// <param name="IsItem">Whether it is an item of a list or a row of a table.</param>
internal readonly record struct LineShape(int Words, int Stop, LineStart Start, LineEnd End, bool IsItem)
{
    /// <summary>From how many words on a line is taken for prose rather than a label.</summary>
    public const int ProseLength = 8;

    public bool IsBlank => End == LineEnd.Blank;

    public bool IsLong => Words >= ProseLength && !IsItem;

    public bool HasEnd => End is LineEnd.Mark or LineEnd.QuotedMark;
}

/// <summary>What a line begins with.</summary>
internal enum LineStart : byte
{
    Other,
    CapitalLetter,
    SmallLetter,
}

/// <summary>What a line ends with.</summary>
internal enum LineEnd : byte
{
    Blank,

    /// <summary>A bare word.</summary>
    Word,
    Comma,

    /// <summary>The mark that ends a sentence.</summary>
    Mark,

    /// <summary>Such a mark and a closing quotation mark or bracket.</summary>
    QuotedMark,

    /// <summary>A figure, a colon, a bracket, a dash: nothing follows from it.</summary>
    Other,
}
