namespace TranslationQA.Internals.Analysis;

/// <summary>A quotation mark of a document.</summary>
/// <param name="Segment">The index of its segment.</param>
/// <param name="Start">Its offset in the segment's target.</param>
/// <param name="Length">How many code units it has: 2 for <c>``</c> and <c>''</c>.</param>
/// <param name="Style">Its kind.</param>
/// <param name="Direction">Where the quotation lies.</param>
internal readonly record struct QuoteMark(
    int Segment, int Start, byte Length, QuoteStyle Style, QuoteDirection Direction)
{
    public const int None = -1;

    /// <summary>Gets the index of the mark that it makes a pair with, or <see cref="None"/>.</summary>
    public int Partner { get; init; } = None;

    /// <summary>Gets what became of it.</summary>
    public QuoteState State { get; init; }

    public int End => Start + Length;

    public bool Opens => Direction == QuoteDirection.Open;
}

/// <summary>On which side of a mark the quotation lies.</summary>
internal enum QuoteDirection : byte
{
    /// <summary>The mark and its surroundings leave it open.</summary>
    Unclear,
    Open,
    Close,

    /// <summary>It closes an open quotation; where none is open it means inches.</summary>
    CloseOrMeasure,
}

/// <summary>What became of a quotation mark when the document was read to its end.</summary>
internal enum QuoteState : byte
{
    /// <summary>It has no partner.</summary>
    Alone,

    /// <summary>It turned out to be no quotation mark.</summary>
    Other,

    /// <summary>It has a partner of its own style.</summary>
    Paired,

    /// <summary>It has a partner of another style.</summary>
    Crossed,

    /// <summary>A new paragraph opens the same quotation again before it is closed.</summary>
    Continued,
}
