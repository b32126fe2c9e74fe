using System.Reflection;
using System.Text;
using TranslationQA.Model;

namespace TranslationQA.Benchmarks.Throughput;

/// <summary>A text without garbles, cut into documents of an article's length.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Documents">The documents.</param>
internal sealed record BenchmarkText(string Name, IReadOnlyList<Document> Documents)
{
    public long Bytes { get; } = Documents.SelectMany(document => document.Segments)
        .Sum(segment => (long)Encoding.UTF8.GetByteCount(segment.Target) + 1);
}

/// <summary>The texts to measure with: a committed one, and news where they lie beside the project.</summary>
internal static class Texts
{
    private const string Everyday = "everyday, id";
    private const int LinesPerDocument = 30;
    private const int Rounds = 34; // of 7.7 KB: a quarter of a megabyte
    private const int Stride = 37; // coprime to the 100 lines: each round has them in another order

    private static readonly (string Column, string Languages)[] NewsColumns = [("ind", "en>id"), ("eng", "ja>en")];

    private static readonly Lazy<IReadOnlyList<BenchmarkText>> Read = new(() => [MakeEveryday(), .. ReadNews()]);

    public static IEnumerable<string> Names => Read.Value.Select(text => text.Name);

    public static BenchmarkText Find(string name) => Read.Value.Single(text => text.Name == name);

    public static string[] Lines(string resource)
    {
        using Stream stream = typeof(Texts).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource '{resource}' is missing.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }

    private static BenchmarkText MakeEveryday()
    {
        string[] lines = Lines("clean.id.txt");
        IEnumerable<string> all = Enumerable.Range(0, Rounds * lines.Length)
            .Select(i => lines[((i * Stride) + (i / lines.Length)) % lines.Length]);
        return Cut(Everyday, "en>id", all);
    }

    private static IEnumerable<BenchmarkText> ReadNews()
    {
        string root = typeof(Texts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "ProjectFolder").Value ?? string.Empty;
        string path = Path.Combine(root, "..", "shared", "data", "clean", "ntrex.dev.tsv");
        if (!File.Exists(path))
        {
            yield break;
        }

        string[][] rows = [.. File.ReadLines(path).Select(line => line.Split('\t'))];
        foreach ((string column, string languages) in NewsColumns)
        {
            int at = Array.IndexOf(rows[0], column);
            yield return Cut($"news, {languages[^2..]}", languages, rows.Skip(1).Select(row => row[at]));
        }
    }

    private static BenchmarkText Cut(string name, string languages, IEnumerable<string> lines) => new(
        name,
        [
            .. lines.Chunk(LinesPerDocument)
                .Select(chunk => new Document(LanguagePair.Parse(languages), chunk.Select(line => new Segment(line)))),
        ]);
}
