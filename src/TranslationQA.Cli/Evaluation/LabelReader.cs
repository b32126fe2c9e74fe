using System.Text.Json;
using TranslationQA.Cli.Input;
using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Reads a labels file: a head, then a row per label. The format: <c>seeds/README.md</c>.</summary>
internal static class LabelReader
{
    /// <exception cref="DocumentFormatException">The file is no labels file.</exception>
    /// <exception cref="UnusableCallException">The file cannot be opened.</exception>
    public static async Task<LabelledDocument> ReadAsync(string path, CancellationToken cancellationToken)
    {
        LabelledDocument? head = null;
        List<Label> labels = [];
        await foreach (Segment row in TextFile.ReadAsync(path, cancellationToken))
        {
            if (string.IsNullOrWhiteSpace(row.Target))
            {
                continue;
            }

            if (head is null)
            {
                head = Parse(path, row, json => ReadHead(path, json));
            }
            else
            {
                labels.Add(Parse(path, row, json => ReadLabel(row.Line, json)));
            }
        }

        return head is null
            ? throw new DocumentFormatException(path, 1, "the head (target, from, to) is missing")
            : head with { Labels = labels };
    }

    private static T Parse<T>(string path, Segment row, Func<JsonElement, T> read)
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
        catch (Exception exception) when (exception is FormatException or UnusableCallException)
        {
            throw new DocumentFormatException(path, row.Line, exception.Message);
        }
    }

    private static LabelledDocument ReadHead(string path, JsonElement json)
    {
        string folder = Path.GetDirectoryName(path) ?? string.Empty;
        string? source = Optional(json, "source");
        return new LabelledDocument(
            path,
            Path.Combine(folder, Required(json, "target")),
            source is null ? null : Path.Combine(folder, source),
            new LanguagePair(LanguageTag.Parse(Required(json, "from")), LanguageTag.Parse(Required(json, "to"))),
            OptionValue.Date("date", Optional(json, "date")),
            []);
    }

    private static Label ReadLabel(int row, JsonElement json)
    {
        bool isRight = json.TryGetProperty("right", out JsonElement right) && right.GetBoolean();
        return new Label(
            row,
            Number(json, "line") ?? throw Missing("line"),
            Number(json, "column") ?? 0,
            Required(json, "text"),
            isRight ? string.Empty : Required(json, "check"),
            json.TryGetProperty("expected", out JsonElement expected) ? Texts(expected) : []);
    }

    private static string[] Texts(JsonElement list) =>
        [.. list.EnumerateArray().Select(text => text.GetString() ?? string.Empty)];

    private static int? Number(JsonElement json, string field) =>
        json.TryGetProperty(field, out JsonElement value) ? value.GetInt32() : null;

    private static string? Optional(JsonElement json, string field) =>
        json.TryGetProperty(field, out JsonElement value) ? value.GetString() : null;

    private static string Required(JsonElement json, string field)
    {
        string? text = Optional(json, field);
        return string.IsNullOrEmpty(text) ? throw Missing(field) : text;
    }

    private static FormatException Missing(string field) => new($"'{field}' is missing or empty");
}
