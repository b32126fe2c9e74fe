using TranslationQA.Internals.Analysis;
using TranslationQA.Model;

namespace TranslationQA.Checks;

/// <summary>One segment, as a <see cref="SegmentCheck"/> sees it.</summary>
public sealed class SegmentContext : CheckContext
{
    internal SegmentContext()
    {
    }

    /// <summary>Gets the index of the segment in its document, from 0.</summary>
    public int SegmentIndex { get; internal set; }

    /// <summary>Gets the segment.</summary>
    public Segment Segment => Document.Segments[SegmentIndex];

    internal TextAnalysis Target => Analysis.Target(SegmentIndex);

    /// <summary>Reports a suspected error.</summary>
    /// <param name="draft">What is known of it.</param>
    public void Report(FindingDraft draft) => Report(SegmentIndex, draft);
}
