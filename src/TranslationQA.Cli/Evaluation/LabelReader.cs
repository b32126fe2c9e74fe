using System.Text.Json;
using TranslationQA.Cli.Input;
using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Reads a labels file: a head, then a row per label. The format: <c>seeds/README.md</c>.</summary>
internal static class LabelReader
{
    /// <exception cref="DocumentFormatException">The file is no labels file, or its texts are none.</exception>
    /// <exception cref="UnusableCallException">A file cannot be opened.</exception>
    public static async Task<LabelledText> ReadAsync(
        string path, bool usesSource, CancellationToken cancellationToken)
    {
        Head? head = null;
        List<Label> labels = [];
        await foreach (Segment row in TextFile.ReadAsync(path, cancellationToken))
        {
            if (string.IsNullOrWhiteSpace(row.Target))
            {
                continue;
            }

            if (head is null)
            {
                head = JsonRow.Parse(path, row, json => ReadHead(path, json));
            }
            else
            {
                labels.Add(JsonRow.Parse(path, row, json => ReadRow(row.Line, json)));
            }
        }

        if (head is null)
        {
            throw new DocumentFormatException(path, 1, "the head (target, from, to) is missing");
        }

        Document document = await TextFile.ReadDocumentAsync(
            head.Document, usesSource ? head.SourcePath : null, cancellationToken);
        return LabelledText.Of(path, document, labels);
    }

    /// <summary>Reads what a labels file and a segments file say alike of an error.</summary>
    public static Label ReadError(int row, int line, JsonElement json) => new(
        row,
        line,
        JsonRow.Number(json, "column") ?? 0,
        JsonRow.Required(json, "text"),
        JsonRow.Required(json, "check"),
        JsonRow.Texts(json, "expected"))
    {
        Twin = JsonRow.Optional(json, "twin"),
    };

    /// <summary>Reads the languages of a text.</summary>
    public static LanguagePair ReadLanguages(JsonElement json) => new(
        LanguageTag.Parse(JsonRow.Required(json, "from")), LanguageTag.Parse(JsonRow.Required(json, "to")));

    /// <summary>Reads the day on which a text was written.</summary>
    public static DateOnly? ReadDate(JsonElement json) => OptionValue.Date("date", JsonRow.Optional(json, "date"));

    private static Head ReadHead(string path, JsonElement json)
    {
        string folder = Path.GetDirectoryName(path) ?? string.Empty;
        string? source = JsonRow.Optional(json, "source");
        string target = Path.Combine(folder, JsonRow.Required(json, "target"));
        return new Head(
            new DocumentHead(target, ReadLanguages(json)) { Date = ReadDate(json) },
            source is null ? null : Path.Combine(folder, source));
    }

    private static Label ReadRow(int row, JsonElement json)
    {
        int line = JsonRow.Number(json, "line") ?? throw JsonRow.Missing("line");
        bool isRight = json.TryGetProperty("right", out JsonElement right) && right.GetBoolean();
        return isRight
            ? new Label(
                row, line, JsonRow.Number(json, "column") ?? 0, JsonRow.Required(json, "text"), string.Empty, [])
            : ReadError(row, line, json);
    }

    private sealed record Head(DocumentHead Document, string? SourcePath);
}
