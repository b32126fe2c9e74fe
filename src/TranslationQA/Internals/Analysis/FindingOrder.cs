using TranslationQA.Model;

namespace TranslationQA.Internals.Analysis;

/// <summary>The order of the text: segment, side, start, length, check.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        int order = x.SegmentIndex.CompareTo(y.SegmentIndex);
        order = order != 0 ? order : y.Side.CompareTo(x.Side);
        order = order != 0 ? order : x.Span.Start.CompareTo(y.Span.Start);
        order = order != 0 ? order : x.Span.Length.CompareTo(y.Span.Length);
        return order != 0 ? order : string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id);
    }
}
