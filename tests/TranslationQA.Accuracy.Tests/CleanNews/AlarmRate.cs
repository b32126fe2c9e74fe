using TranslationQA.Cli.Evaluation;
using TranslationQA.Formats;
using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Accuracy.Tests.CleanNews;

/// <summary>Counts findings per 1,000 words, those on names and terms by themselves.</summary>
internal static class AlarmRate
{
    public static async Task<(Report Report, double Names, double Others)> MeasureAsync(
        TranslationChecker checker, CleanText text)
    {
        ReportBuilder totals = new();
        DocumentHead head = new(text.Title, LanguagePair.Parse(text.Languages));
        foreach (Stream stream in text.Open())
        {
            await foreach (Document document in DocumentFormats.Text.ReadAsync(stream, head, CancellationToken.None))
            {
                CheckResult result = checker.Check(document);
                totals.Add(result);
                Print(result);
            }
        }

        Report report = totals.Build();
        long names = report.Counts.Where(count => CheckFamily.IsAboutEntities(count.Key.CheckName)).Sum(count => count.Value);
        return (report, names * 1000.0 / report.Words, (report.Findings - names) * 1000.0 / report.Words);
    }

    private static void Print(CheckResult result)
    {
        foreach (Finding finding in result.Findings.Where(finding => CheckFamily.IsAboutEntities(finding.Descriptor.Name)))
        {
            TestContext.Out.WriteLine(
                $"{finding.Descriptor.Name}: {finding.Text} -> {string.Join(", ", finding.Suggestions)} ({string.Join("; ", finding.Evidence)})");
        }
    }
}
