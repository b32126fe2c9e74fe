namespace TranslationQA.Accuracy.Tests.SeedArticle;

/// <summary>How the findings agree with what is garbled in the article.</summary>
/// <remarks>A row is right when a finding of its group overlaps it and proposes something that is expected, if anything
/// is. A finding that overlaps no row is a false alarm.</remarks>
internal sealed record ArticleScore(
    IReadOnlyList<GoldRow> WrongMusts,
    int Musts,
    IReadOnlyList<ArticleFinding> FalseAlarms,
    IReadOnlyList<string> RightNamesFlagged)
{
    public static ArticleScore Of(
        string text, IReadOnlyList<GoldRow> gold, IReadOnlyList<string> rightNames, IReadOnlyList<ArticleFinding> findings)
    {
        GoldRow[] musts = [.. gold.Where(row => row.Tier == "must")];
        return new ArticleScore(
            [.. musts.Where(row => !IsRight(row, findings))],
            musts.Length,
            [.. findings.Where(finding => !gold.Any(finding.Overlaps))],
            [.. rightNames.Where(name => name.Length > 0 && IsFlagged(text, name, findings))]);
    }

    private static bool IsRight(GoldRow row, IReadOnlyList<ArticleFinding> findings) => findings
        .Where(finding => finding.Overlaps(row) && finding.Group == CheckGroup.Of(row.Kind))
        .Any(finding => row.Expected.Length == 0
            || finding.Finding.Suggestions.Intersect(row.Expected, StringComparer.OrdinalIgnoreCase).Any());

    private static bool IsFlagged(string text, string name, IReadOnlyList<ArticleFinding> findings)
    {
        for (int at = Find(0); at >= 0; at = Find(at + 1))
        {
            if (findings.Any(finding => finding.Start == at && finding.End == at + name.Length
                && CheckGroup.IsAboutEntities(finding.Finding.Descriptor.Name)))
            {
                return true;
            }
        }

        return false;

        int Find(int from) => text.IndexOf(name, from, StringComparison.Ordinal);
    }
}
