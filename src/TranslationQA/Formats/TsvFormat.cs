using System.Runtime.CompilerServices;
using TranslationQA.Model;

namespace TranslationQA.Formats;

/// <summary>A source and its translation on each line, with a tab between them and no header.</summary>
internal sealed class TsvFormat : DocumentFormat
{
    public override string Name => "tsv";

    public override IReadOnlyList<string> Extensions { get; } = [".tsv"];

    public override IAsyncEnumerable<Document> ReadAsync(
        Stream input, DocumentHead head, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(head);
        return SegmentBlocks.CutAsync(ReadRowsAsync(input, head.Name, cancellationToken), head, cancellationToken);
    }

    private static async IAsyncEnumerable<Segment> ReadRowsAsync(
        Stream input, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using LineReader lines = new(input, name);
        while (await lines.MoveAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!lines.Current.IsEmpty)
            {
                yield return ReadRow(lines.Current, name, lines.Line);
            }
        }
    }

    private static Segment ReadRow(ReadOnlySpan<char> row, string name, int line)
    {
        int tab = row.IndexOf('\t');
        if (tab < 0)
        {
            throw new DocumentFormatException(name, line, "no tab between source and translation");
        }

        ReadOnlySpan<char> target = row[(tab + 1)..];
        return target.Contains('\t')
            ? throw new DocumentFormatException(name, line, "more than one tab; a line is source, tab, translation")
            : new Segment(row[..tab].ToString(), target.ToString()) { Line = line };
    }
}
