using System.Text.Json;
using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Reads rows that are JSON objects, and says in one line what is wrong with one.</summary>
internal static class JsonRow
{
    /// <exception cref="DocumentFormatException">The row is not what is read from it.</exception>
    public static T Parse<T>(string path, Segment row, Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(row.Target);
            return read(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new DocumentFormatException(path, row.Line, "no JSON object of the expected kind");
        }
        catch (Exception exception)
            when (exception is FormatException and not DocumentFormatException or UnusableCallException)
        {
            throw new DocumentFormatException(path, row.Line, exception.Message);
        }
    }

    public static string Required(JsonElement json, string field)
    {
        string? text = Optional(json, field);
        return string.IsNullOrEmpty(text) ? throw Missing(field) : text;
    }

    public static string? Optional(JsonElement json, string field) =>
        json.TryGetProperty(field, out JsonElement value) ? value.GetString() : null;

    public static int? Number(JsonElement json, string field) =>
        json.TryGetProperty(field, out JsonElement value) ? value.GetInt32() : null;

    public static string[] Texts(JsonElement json, string field) => json.TryGetProperty(field, out JsonElement list)
        ? [.. list.EnumerateArray().Select(text => text.GetString() ?? string.Empty)]
        : [];

    public static FormatException Missing(string field) => new($"'{field}' is missing or empty");
}
