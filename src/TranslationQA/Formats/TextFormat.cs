using System.Runtime.CompilerServices;
using TranslationQA.Model;

namespace TranslationQA.Formats;

/// <summary>Plain text, a segment a line; its source may stand line by line in a second text.</summary>
public sealed class TextFormat : DocumentFormat
{
    internal TextFormat()
    {
    }

    /// <inheritdoc/>
    public override string Name => "txt";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = [".txt"];

    /// <inheritdoc/>
    public override IAsyncEnumerable<Document> ReadAsync(
        Stream input, DocumentHead head, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(head);
        return SegmentBlocks.CutAsync(ReadLinesAsync(input, head.Name, cancellationToken), head, cancellationToken);
    }

    /// <summary>Reads a translation with its source: line N of one translates line N of the other.</summary>
    /// <param name="target">The translation; it stays open.</param>
    /// <param name="source">The source; it stays open.</param>
    /// <param name="sourceName">What to call the source in errors.</param>
    /// <param name="head">What the translation does not say of itself.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The documents, in order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DocumentFormatException">One of the two is no text, or they differ in their number of
    /// lines.</exception>
    /// <exception cref="IOException">An input cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<Document> ReadWithSourceAsync(
        Stream target, Stream source, string sourceName, DocumentHead head, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(sourceName);
        ArgumentNullException.ThrowIfNull(head);
        IAsyncEnumerable<Segment> pairs = ReadPairsAsync(target, head.Name, source, sourceName, cancellationToken);
        return SegmentBlocks.CutAsync(pairs, head, cancellationToken);
    }

    private static async IAsyncEnumerable<Segment> ReadLinesAsync(
        Stream input, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using LineReader lines = new(input, name);
        while (await lines.MoveAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return new Segment(lines.Current.ToString()) { Line = lines.Line };
        }
    }

    private static async IAsyncEnumerable<Segment> ReadPairsAsync(
        Stream target,
        string targetName,
        Stream source,
        string sourceName,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using LineReader targets = new(target, targetName);
        using LineReader sources = new(source, sourceName);
        while (await targets.MoveAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!await sources.MoveAsync(cancellationToken).ConfigureAwait(false))
            {
                throw await DifferAsync(targets, targetName, sources, sourceName, cancellationToken)
                    .ConfigureAwait(false);
            }

            yield return new Segment(sources.Current.ToString(), targets.Current.ToString()) { Line = targets.Line };
        }

        if (await sources.MoveAsync(cancellationToken).ConfigureAwait(false))
        {
            throw await DifferAsync(targets, targetName, sources, sourceName, cancellationToken).ConfigureAwait(false);
        }
    }

    // Both are read to their ends, for a message that tells by how much they differ.
    private static async ValueTask<DocumentFormatException> DifferAsync(
        LineReader targets,
        string targetName,
        LineReader sources,
        string sourceName,
        CancellationToken cancellationToken)
    {
        int line = Math.Max(targets.Line, sources.Line);
        int targetLines = await CountAsync(targets, cancellationToken).ConfigureAwait(false);
        int sourceLines = await CountAsync(sources, cancellationToken).ConfigureAwait(false);
        return new DocumentFormatException(
            targetName, line, $"the translation has {targetLines} lines, its source {sourceName} has {sourceLines}");
    }

    private static async ValueTask<int> CountAsync(LineReader lines, CancellationToken cancellationToken)
    {
        while (await lines.MoveAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        return lines.Line;
    }
}
