using System.Collections.Concurrent;
using TranslationQA.Cli.Evaluation;
using TranslationQA.Formats;
using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Accuracy.Tests.CleanNews;

/// <summary>What is flagged in a clean text.</summary>
/// <param name="Words">The words of the text.</param>
/// <param name="Names">Findings on names and terms per 1,000 words.</param>
/// <param name="Others">All other findings per 1,000 words.</param>
/// <param name="Alarms">The findings on names and terms, a line each.</param>
internal sealed record AlarmRate(long Words, double Names, double Others, IReadOnlyList<string> Alarms)
{
    private static readonly TranslationChecker Checker = new TranslationCheckerBuilder().Build();
    private static readonly ConcurrentDictionary<string, Task<AlarmRate>> Measured = [];

    /// <summary>Measures a text, once.</summary>
    public static Task<AlarmRate> OfAsync(CleanText text) =>
        Measured.GetOrAdd(text.Title, static (_, measured) => MeasureAsync(measured), text);

    private static async Task<AlarmRate> MeasureAsync(CleanText text)
    {
        ReportBuilder totals = new();
        List<string> alarms = [];
        DocumentHead head = new(text.Title, LanguagePair.Parse(text.Languages));
        foreach (Stream stream in text.Open())
        {
            await foreach (Document document in DocumentFormats.Text.ReadAsync(stream, head, CancellationToken.None))
            {
                CheckResult result = Checker.Check(document);
                totals.Add(result);
                alarms.AddRange(result.Findings.Where(IsAboutNames).Select(Describe));
            }
        }

        Report report = totals.Build();
        return new AlarmRate(
            report.Words,
            alarms.Count * 1000.0 / report.Words,
            (report.Findings - alarms.Count) * 1000.0 / report.Words,
            alarms);
    }

    private static bool IsAboutNames(Finding finding) => CheckFamily.IsAboutEntities(finding.Descriptor.Name);

    private static string Describe(Finding finding) =>
        $"{finding.Descriptor.Name}: {finding.Text} -> {string.Join(", ", finding.Suggestions)} ({string.Join("; ", finding.Evidence)})";
}
