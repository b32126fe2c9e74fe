using System.Text.Json;
using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Reads a row of a segments file: a text of its own with its labels. The format: <c>corpora/README.md</c>.</summary>
internal static class SegmentReader
{
    /// <exception cref="DocumentFormatException">The row is no labelled segment.</exception>
    public static LabelledText Read(string path, Segment row, bool usesSource) =>
        JsonRow.Parse(path, row, json => Read(path, row.Line, json, usesSource));

    private static LabelledText Read(string path, int row, JsonElement json, bool usesSource)
    {
        string? source = JsonRow.Optional(json, "source");
        Segment segment = new(usesSource ? source : null, JsonRow.Required(json, "target"))
        {
            Id = JsonRow.Optional(json, "id"),
            Line = row,
        };
        Document document = new(LabelReader.ReadLanguages(json), [segment])
        {
            Name = path,
            Date = LabelReader.ReadDate(json),
        };
        return LabelledText.Of(path, document, ReadLabels(row, json));
    }

    // "labels" must be there, if only as []: a segment whose labels were forgotten would pass for a clean one.
    private static Label[] ReadLabels(int row, JsonElement json)
    {
        JsonElement errors = json.TryGetProperty("labels", out JsonElement labels)
            ? labels
            : throw JsonRow.Missing("labels");
        return
        [
            .. errors.EnumerateArray().Select(error => LabelReader.ReadError(row, row, error)),
            .. JsonRow.Texts(json, "right").Select(text => new Label(row, row, 0, text, string.Empty, [])),
        ];
    }
}
