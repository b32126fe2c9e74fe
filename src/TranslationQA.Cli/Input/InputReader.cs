using System.Runtime.CompilerServices;
using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Cli.Input;

/// <summary>Reads the documents of many files; an unusable file is reported and the others are still read.</summary>
internal sealed class InputReader(Stream standardInput, ErrorLog errors)
{
    public async IAsyncEnumerable<Document> ReadAsync(
        IReadOnlyList<CheckInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (CheckInput input in inputs)
        {
            await using IAsyncEnumerator<Document> documents =
                ReadAsync(input, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await TryMoveAsync(documents, input))
            {
                yield return documents.Current;
            }
        }
    }

    private async IAsyncEnumerable<Document> ReadAsync(
        CheckInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using Stream target = Open(input.Path);
        await using Stream? source = input.SourcePath is null ? null : Open(input.SourcePath);
        await foreach (Document document in Read(input, target, source, cancellationToken))
        {
            yield return document;
        }
    }

    private static IAsyncEnumerable<Document> Read(
        CheckInput input, Stream target, Stream? source, CancellationToken cancellationToken)
    {
        DocumentFormat format = input.Format ?? throw new UnusableCallException(
            $"{input.Path}: no format goes by this extension; say which with --format");
        return source is null || input.SourcePath is null
            ? format.ReadAsync(target, input.Head, cancellationToken)
            : TextFormat.ReadWithSourceAsync(target, source, input.SourcePath, input.Head, cancellationToken);
    }

    private async ValueTask<bool> TryMoveAsync(IAsyncEnumerator<Document> documents, CheckInput input)
    {
        try
        {
            return await documents.MoveNextAsync();
        }
        catch (Exception exception) when (exception is UnusableCallException or DocumentFormatException)
        {
            errors.Write(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Write($"{input.Path}: {FileReason.Of(exception)}");
        }

        return false;
    }

    private Stream Open(string path) => path == InputFile.StandardInput ? standardInput : InputFile.Open(path);
}
