using System.Runtime.CompilerServices;
using TranslationQA.Model;

namespace TranslationQA.Formats;

/// <summary>A format that has one segment on each line and passes over empty lines.</summary>
internal abstract class RowFormat : DocumentFormat
{
    public override IAsyncEnumerable<Document> ReadAsync(
        Stream input, DocumentHead head, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(head);
        return SegmentBlocks.CutAsync(ReadRowsAsync(input, head.Name, cancellationToken), head, cancellationToken);
    }

    /// <summary>Tells whether a line holds no segment.</summary>
    protected abstract bool IsEmpty(ReadOnlySpan<char> row);

    /// <summary>Reads the segment of a line, or throws what is wrong with it.</summary>
    protected abstract Segment ReadRow(ReadOnlySpan<char> row, string name, int line);

    private async IAsyncEnumerable<Segment> ReadRowsAsync(
        Stream input, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using LineReader lines = new(input, name);
        while (await lines.MoveAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!IsEmpty(lines.Current))
            {
                yield return ReadRow(lines.Current, name, lines.Line);
            }
        }
    }
}
