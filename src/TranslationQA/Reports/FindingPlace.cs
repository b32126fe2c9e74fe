using TranslationQA.Model;

namespace TranslationQA.Reports;

/// <summary>Where a finding stands in its input, counted from 1.</summary>
/// <param name="Segment">The number of the segment.</param>
/// <param name="Line">The line; the segment's number where the format has no lines.</param>
/// <param name="Column">The UTF-16 code unit in the text of its side.</param>
internal readonly record struct FindingPlace(int Segment, int Line, int Column)
{
    public static FindingPlace Of(Document document, Finding finding)
    {
        int number = document.FirstSegment + finding.SegmentIndex;
        int line = document.Segments[finding.SegmentIndex].Line;
        return new FindingPlace(number, line > 0 ? line : number, finding.Span.Start + 1);
    }
}
