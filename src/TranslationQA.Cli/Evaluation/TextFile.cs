using System.Runtime.CompilerServices;
using TranslationQA.Cli.Input;
using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Reads text files with the strictness of the library's own reader.</summary>
internal static class TextFile
{
    /// <summary>Reads the lines of a file.</summary>
    public static async IAsyncEnumerable<Segment> ReadAsync(
        string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using Stream stream = InputFile.Open(path);
        await foreach (Document block in DocumentFormats.Text.ReadAsync(
            stream, new DocumentHead(path, default), cancellationToken))
        {
            foreach (Segment line in block.Segments)
            {
                yield return line;
            }
        }
    }

    /// <summary>Reads a translation and, where there is one, its source, as one document.</summary>
    public static async Task<Document> ReadDocumentAsync(
        DocumentHead head, string? sourcePath, CancellationToken cancellationToken)
    {
        List<Segment> segments = [];
        await using Stream target = InputFile.Open(head.Name);
        await using Stream? source = sourcePath is null ? null : InputFile.Open(sourcePath);
        IAsyncEnumerable<Document> documents = source is null || sourcePath is null
            ? DocumentFormats.Text.ReadAsync(target, head, cancellationToken)
            : TextFormat.ReadWithSourceAsync(target, source, sourcePath, head, cancellationToken);
        await foreach (Document block in documents)
        {
            segments.AddRange(block.Segments);
        }

        return new Document(head.Languages, segments) { Name = head.Name, Date = head.Date };
    }
}
