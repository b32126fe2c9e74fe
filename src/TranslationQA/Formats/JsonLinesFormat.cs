using System.Buffers;
using System.Text;
using System.Text.Json;
using TranslationQA.Model;

namespace TranslationQA.Formats;

/// <summary>JSON Lines: an object a line with <c>target</c> and, if any, <c>source</c> and <c>id</c>.</summary>
internal sealed class JsonLinesFormat : RowFormat
{
    public override string Name => "jsonl";

    public override IReadOnlyList<string> Extensions { get; } = [".jsonl", ".ndjson"];

    protected override bool IsEmpty(ReadOnlySpan<char> row) => !row.ContainsAnyExcept(" \t\r");

    protected override Segment ReadRow(ReadOnlySpan<char> row, string name, int line)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(row.Length));
        try
        {
            int length = Encoding.UTF8.GetBytes(row, bytes);
            return JsonSegment.Read(bytes.AsSpan(0, length), line);
        }
        catch (JsonException exception)
        {
            throw new DocumentFormatException(name, line, JsonSegment.Describe(exception));
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json says so of "\ud800" without its other half.
            throw new DocumentFormatException(name, line, "a lone surrogate is no character");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
