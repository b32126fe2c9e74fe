using System.Globalization;
using TranslationQA.Model;

namespace TranslationQA.Tests;

/// <summary>Short articles for tests, and what a check of the library finds in them.</summary>
internal static class Article
{
    private static readonly Lazy<TranslationChecker> Shared = new(() => new TranslationCheckerBuilder().Build());

    /// <summary>Gets one checker with all defaults for all tests: its index takes a while to make.</summary>
    public static TranslationChecker Checker => Shared.Value;

    /// <summary>Makes a document of texts with a segment a line.</summary>
    public static Document Of(string languages, string? date, string? source, string target)
    {
        string[] sources = source?.Split('\n') ?? [];
        IEnumerable<Segment> segments = target.Split('\n')
            .Select((text, i) => new Segment(sources.ElementAtOrDefault(i), text));
        return new Document(LanguagePair.Parse(languages), segments)
        {
            Name = "article",
            Date = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Gets what one check finds in a document, as "marked text → first proposal".</summary>
    public static IEnumerable<string> Find(string check, Document document) =>
        Checker.Check(document).Findings.Where(finding => finding.Descriptor.Name == check).Select(Write);

    private static string Write(Finding finding) => $"{finding.Text} → {(finding.Suggestions is [string first, ..] ? first : "?")}";
}
