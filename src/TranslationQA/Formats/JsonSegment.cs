using System.Globalization;
using System.Text;
using System.Text.Json;
using TranslationQA.Model;

namespace TranslationQA.Formats;

/// <summary>Reads a segment from one JSON object, without making garbage of the fields that it does not know.</summary>
internal static class JsonSegment
{
    /// <exception cref="JsonException">The bytes are no such object.</exception>
    /// <exception cref="InvalidOperationException">A text has a surrogate without its other half.</exception>
    public static Segment Read(ReadOnlySpan<byte> json, int line)
    {
        Utf8JsonReader reader = new(json);
        string? id = null;
        string? source = null;
        string? target = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("the line is no JSON object");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("target"u8))
            {
                target = ReadText(ref reader, "target") ?? throw new JsonException("'target' is null");
            }
            else if (reader.ValueTextEquals("source"u8))
            {
                source = ReadText(ref reader, "source");
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                id = ReadId(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        reader.Read(); // Throws when something follows the object.
        return new Segment(source, target ?? throw new JsonException("'target' is missing")) { Id = id, Line = line };
    }

    /// <summary>Puts an error of the JSON reader on one line, with a position that counts from 1.</summary>
    public static string Describe(JsonException exception)
    {
        string reason = exception.Message;
        int end = reason.IndexOf(". ", StringComparison.Ordinal);
        return exception.BytePositionInLine is { } position
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"no JSON object: {(end < 0 ? reason : reason[..end])} (byte {position + 1})")
            : reason;
    }

    private static string? ReadText(ref Utf8JsonReader reader, string field)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
            ? reader.GetString()
            : throw new JsonException($"'{field}' is no text");
    }

    private static string? ReadId(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String or JsonTokenType.Null => reader.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => throw new JsonException("'id' is neither text nor a number"),
        };
    }
}
