using System.Text;
using System.Text.Json;
using TranslationQA.Model;

namespace TranslationQA.Accuracy.Tests.CleanNews;

/// <summary>News that people wrote or translated, from the texts that are not committed.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Language">The name of its language.</param>
/// <param name="Tag">The tag of its language.</param>
/// <param name="Documents">Its documents, a line a segment.</param>
public sealed record CleanText(string Title, string Language, string Tag, IReadOnlyList<string> Documents)
{
    private static readonly string Folder = ProjectFolder.Shared("data", "clean");

    private static readonly (string Column, string Language, string Tag)[] Columns =
    [
        ("ind", "Indonesian", "id"), ("eng", "English", "en"), ("arb", "Arabic", "ar"), ("zho-CN", "Chinese", "zh"),
        ("fra", "French", "fr"), ("deu", "German", "de"), ("jpn", "Japanese", "ja"), ("kor", "Korean", "ko"),
        ("rus", "Russian", "ru"), ("spa", "Spanish", "es"), ("tha", "Thai", "th"), ("tur", "Turkish", "tr"),
        ("ukr", "Ukrainian", "uk"), ("vie", "Vietnamese", "vi"),
    ];

    private static readonly Lazy<IReadOnlyList<CleanText>> Texts = new(() => IsPresent ? Read() : []);

    public static bool IsPresent => Directory.Exists(Folder);

    /// <summary>Gets what one says where the texts are not there.</summary>
    public static string Absence => $"No clean news in {ProjectFolder.Shared("data")}: false alarms were not measured.";

    /// <summary>Gets every text; none where they are not there.</summary>
    public static IReadOnlyList<CleanText> All => Texts.Value;

    /// <summary>Gets the languages: those of a translation of which only the target is there.</summary>
    public LanguagePair Languages => LanguagePair.Parse($"{(Tag == "en" ? "ja" : "en")}>{Tag}");

    /// <summary>Gets the same text with all its documents in one.</summary>
    public CleanText AsOneFile() => this with { Title = $"{Title} as one file", Documents = [Join(Documents)] };

    /// <inheritdoc/>
    public override string ToString() => Title;

    public IEnumerable<Stream> Open() =>
        Documents.Select(document => new MemoryStream(Encoding.UTF8.GetBytes(document)));

    private static CleanText[] Read()
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(Folder, "ntrex.dev.tsv")).Select(line => line.Split('\t'))];
        IEnumerable<string> sentences = File.ReadLines(Path.Combine(Folder, "idner_news.dev.jsonl")).Select(Sentence);
        return
        [
            .. Columns.Select(column => Ntrex(rows, column.Column, column.Language, column.Tag)),
            new("IDNER-news", "Indonesian", "id", [.. sentences]),
        ];
    }

    private static CleanText Ntrex(string[][] rows, string column, string language, string tag)
    {
        int at = Array.IndexOf(rows[0], column);
        int document = Array.IndexOf(rows[0], "doc");
        string[] documents = [.. rows.Skip(1).GroupBy(row => row[document], row => row[at]).Select(Join)];
        return new CleanText($"NTREX {column}", language, tag, documents);
    }

    private static string Sentence(string json)
    {
        using JsonDocument row = JsonDocument.Parse(json);
        return row.RootElement.GetProperty("text").GetString()!.Replace('\n', ' ');
    }

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
