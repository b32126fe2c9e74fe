using System.Runtime.CompilerServices;
using TranslationQA.Model;

namespace TranslationQA.Formats;

/// <summary>Gathers segments into documents small enough to be held in memory.</summary>
internal static class SegmentBlocks
{
    /// <summary>The most segments of a document.</summary>
    public const int MaxSegments = 2_000;

    /// <summary>The most UTF-16 code units of a document of two segments or more, sources included.</summary>
    public const int MaxLength = 256 * 1024;

    public static async IAsyncEnumerable<Document> CutAsync(
        IAsyncEnumerable<Segment> segments,
        DocumentHead head,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<Segment> block = [];
        int first = 1;
        int length = 0;
        await foreach (Segment segment in segments.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            int added = segment.Target.Length + (segment.Source?.Length ?? 0);
            if (block.Count == MaxSegments || (block.Count > 0 && length + added > MaxLength))
            {
                yield return MakeDocument(head, block, first);
                first += block.Count;
                length = 0;
                block.Clear();
            }

            block.Add(segment);
            length += added;
        }

        if (block.Count > 0 || first == 1)
        {
            yield return MakeDocument(head, block, first);
        }
    }

    private static Document MakeDocument(DocumentHead head, List<Segment> segments, int first) =>
        new(head.Languages, segments) { Name = head.Name, Date = head.Date, FirstSegment = first };
}
