using System.Text.Json;
using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Accuracy.Tests.SeedArticle;

/// <summary>The article that the project was born from, with what is garbled in it; not committed.</summary>
internal static class GoldArticle
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly string TextPath = ProjectFolder.Shared("seed", "article.id.txt");

    public static bool IsPresent => File.Exists(TextPath);

    public static ArticleScore Score(TranslationChecker checker)
    {
        string text = File.ReadAllText(TextPath);
        GoldRow[] gold =
        [
            .. File.ReadLines(ProjectFolder.Shared("seed", "article.id.gold.jsonl"))
                .Select(line => JsonSerializer.Deserialize<GoldRow>(line, Options)!),
        ];
        string[] right = File.ReadAllLines(ProjectFolder.Shared("seed", "article.id.right.txt"));
        return ArticleScore.Of(text, gold, right, Check(checker));
    }

    private static List<ArticleFinding> Check(TranslationChecker checker)
    {
        using FileStream stream = File.OpenRead(TextPath);
        DocumentHead head = new(TextPath, LanguagePair.Parse("ja>id")) { Date = new DateOnly(2024, 10, 17) };
        List<ArticleFinding> findings = [];
        int lineStart = 0;
        foreach (Document document in DocumentFormats.Text.ReadAsync(stream, head, CancellationToken.None).ToBlockingEnumerable())
        {
            int[] starts = new int[document.Segments.Count];
            for (int i = 0; i < starts.Length; i++)
            {
                starts[i] = lineStart;
                lineStart += document.Segments[i].Target.Length + 1;
            }

            findings.AddRange(checker.Check(document).Findings
                .Where(finding => finding.Side == Side.Target)
                .Select(finding => new ArticleFinding(starts[finding.SegmentIndex], finding)));
        }

        return findings;
    }
}

/// <summary>One thing that is garbled, by its offsets in the file.</summary>
internal sealed record GoldRow(int Line, int Start, int End, string Text, string Kind, string[] Expected, string Tier);

/// <summary>A finding by its offsets in the file.</summary>
internal sealed record ArticleFinding(int LineStart, Finding Finding)
{
    public int Start => LineStart + Finding.Span.Start;

    public int End => LineStart + Finding.Span.End;

    public string Group => CheckGroup.Of(Finding.Descriptor.Name);

    public bool Overlaps(GoldRow row) => Start < row.End && row.Start < End;
}
