using System.Collections.Concurrent;
using System.Globalization;
using TranslationQA.Cli.Evaluation;
using TranslationQA.Formats;
using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Accuracy.Tests.CleanNews;

/// <summary>What is flagged in a clean text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">Its words.</param>
/// <param name="Findings">The findings, in order.</param>
internal sealed record AlarmRate(CleanText Text, long Words, IReadOnlyList<Finding> Findings)
{
    // Japanese, Chinese and Thai write no blanks between words.
    private const double CharactersAWord = 2.5;
    private static readonly HashSet<string> WithoutBlanks = ["ja", "th", "zh"];
    private static readonly TranslationChecker Checker = new TranslationCheckerBuilder().Build();
    private static readonly ConcurrentDictionary<string, Task<AlarmRate>> Measured = [];

    /// <summary>Gets the findings on names and terms per 1,000 words.</summary>
    public double Names => Findings.Count(IsAboutNames) * 1000.0 / Words;

    /// <summary>Gets all other findings per 1,000 words.</summary>
    public double Others => Findings.Count(finding => !IsAboutNames(finding)) * 1000.0 / Words;

    /// <summary>Measures a text, once.</summary>
    public static Task<AlarmRate> OfAsync(CleanText text) =>
        Measured.GetOrAdd(text.Title, static (_, measured) => MeasureAsync(measured), text);

    /// <summary>Lists the findings under the checks that made them, the most frequent first.</summary>
    public string ByCause()
    {
        string head = string.Create(
            CultureInfo.InvariantCulture,
            $"{Text}: {Names:0.00} on names and terms, {Others:0.00} others per 1,000 of {Words} words");
        IEnumerable<string> causes = Findings.GroupBy(finding => finding.Descriptor.Name)
            .OrderByDescending(IsAboutNames).ThenByDescending(cause => cause.Count())
            .Select(cause => $"{cause.Key}: {cause.Count()}\n  {string.Join("\n  ", cause.Select(Describe))}");
        return string.Join('\n', causes.Prepend(head));
    }

    private static async Task<AlarmRate> MeasureAsync(CleanText text)
    {
        ReportBuilder totals = new();
        List<Finding> findings = [];
        DocumentHead head = new(text.Title, text.Languages);
        foreach (Stream stream in text.Open())
        {
            await foreach (Document document in DocumentFormats.Text.ReadAsync(stream, head, CancellationToken.None))
            {
                CheckResult result = Checker.Check(document);
                totals.Add(result);
                findings.AddRange(result.Findings);
            }
        }

        return new AlarmRate(text, WithoutBlanks.Contains(text.Tag) ? CountWords(text) : totals.Build().Words, findings);
    }

    private static long CountWords(CleanText text)
    {
        int characters = text.Documents.Sum(document => document.Count(unit => !char.IsWhiteSpace(unit)));
        return (long)(characters / CharactersAWord);
    }

    private static bool IsAboutNames(IGrouping<string, Finding> cause) => CheckFamily.IsAboutEntities(cause.Key);

    private static bool IsAboutNames(Finding finding) => CheckFamily.IsAboutEntities(finding.Descriptor.Name);

    private static string Describe(Finding finding) =>
        $"{finding.Text} -> {string.Join(", ", finding.Suggestions)} ({string.Join("; ", finding.Evidence)})";
}
