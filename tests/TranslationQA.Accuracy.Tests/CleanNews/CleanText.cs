using System.Text;
using System.Text.Json;

namespace TranslationQA.Accuracy.Tests.CleanNews;

/// <summary>News that people wrote or translated, from the texts that are not committed.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Languages">Its languages.</param>
/// <param name="Documents">Its documents, a line a segment.</param>
public sealed record CleanText(string Title, string Languages, IReadOnlyList<string> Documents)
{
    private static readonly string Folder = ProjectFolder.Shared("data", "clean");

    public static bool IsPresent => Directory.Exists(Folder);

    public static IEnumerable<CleanText> All()
    {
        if (!IsPresent)
        {
            return [];
        }

        CleanText[] texts =
        [
            Ntrex("ind", "en>id"),
            Ntrex("eng", "ja>en"),
            new("IDNER-news", "en>id", [.. File.ReadLines(Path.Combine(Folder, "idner_news.dev.jsonl")).Select(Sentence)]),
        ];
        return texts.SelectMany(text => (CleanText[])[text, text.AsOneFile()]);
    }

    /// <inheritdoc/>
    public override string ToString() => Title;

    private static CleanText Ntrex(string column, string languages)
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(Folder, "ntrex.dev.tsv")).Select(line => line.Split('\t'))];
        int at = Array.IndexOf(rows[0], column);
        int document = Array.IndexOf(rows[0], "doc");
        return new CleanText(
            $"NTREX {column}", languages, [.. rows.Skip(1).GroupBy(row => row[document], row => row[at]).Select(Join)]);
    }

    private static string Sentence(string json)
    {
        using JsonDocument row = JsonDocument.Parse(json);
        return row.RootElement.GetProperty("text").GetString()!.Replace('\n', ' ');
    }

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);

    private CleanText AsOneFile() => new($"{Title} as one file", Languages, [Join(Documents)]);

    public IEnumerable<Stream> Open() =>
        Documents.Select(document => new MemoryStream(Encoding.UTF8.GetBytes(document)));
}
