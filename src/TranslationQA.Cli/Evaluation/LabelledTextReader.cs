using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Reads labelled texts: a labels file is one, a segments file has one a row.</summary>
/// <remarks>What is unusable is logged, a line each, and left out; the rest is read all the same.</remarks>
internal sealed class LabelledTextReader(bool usesSource, ErrorLog errors)
{
    private const string Labels = ".labels.jsonl";
    private const string Segments = ".segments.jsonl";

    /// <summary>What the files are called, in words for a message.</summary>
    public const string Patterns = $"*{Labels} or *{Segments}";

    /// <summary>Gets a file as it is, or all labelled files of a folder in the order of their names.</summary>
    public IReadOnlyList<string> Find(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        IEnumerable<string> found = Directory.EnumerateFiles(path, "*.jsonl", SearchOption.AllDirectories);
        string[] files = [.. found.Where(file => IsLabels(file) || IsSegments(file)).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            errors.Write($"{path}: no {Patterns} inside");
        }

        return files;
    }

    /// <summary>Reads the texts of a file.</summary>
    public async Task<IReadOnlyList<LabelledText>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        List<LabelledText> texts = [];
        try
        {
            if (IsSegments(path))
            {
                await ReadSegmentsAsync(path, texts, cancellationToken);
            }
            else
            {
                texts.Add(await LabelReader.ReadAsync(path, usesSource, cancellationToken));
            }
        }
        catch (Exception exception) when (exception is UnusableCallException or DocumentFormatException)
        {
            errors.Write(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Write($"{path}: {FileReason.Of(exception)}");
        }

        return texts;
    }

    private async Task ReadSegmentsAsync(string path, List<LabelledText> texts, CancellationToken cancellationToken)
    {
        bool isEmpty = true;
        await foreach (Segment row in TextFile.ReadAsync(path, cancellationToken))
        {
            if (!string.IsNullOrWhiteSpace(row.Target))
            {
                isEmpty = false;
                Add(path, row, texts);
            }
        }

        if (isEmpty)
        {
            throw new DocumentFormatException(path, 1, "there is no segment");
        }
    }

    private void Add(string path, Segment row, List<LabelledText> texts)
    {
        try
        {
            texts.Add(SegmentReader.Read(path, row, usesSource));
        }
        catch (DocumentFormatException exception)
        {
            errors.Write(exception.Message);
        }
    }

    private static bool IsLabels(string path) => path.EndsWith(Labels, StringComparison.Ordinal);

    private static bool IsSegments(string path) => path.EndsWith(Segments, StringComparison.Ordinal);
}
