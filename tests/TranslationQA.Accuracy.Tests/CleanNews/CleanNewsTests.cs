using System.Globalization;
using TranslationQA.Reports;

namespace TranslationQA.Accuracy.Tests.CleanNews;

/// <summary>Counts what is flagged in news that people wrote or translated: all of it is taken for a false alarm.</summary>
public sealed class CleanNewsTests
{
    private const double MaxNamesPerThousandWords = 0.5;
    private const double MaxOthersPerThousandWords = 3;

    private static readonly TranslationChecker Checker = new TranslationCheckerBuilder().Build();

    private static IEnumerable<TestCaseData> Texts =>
        CleanText.All().Select(text => new TestCaseData(text).SetArgDisplayNames(text.Title));

    [Test]
    public void SaysWhetherTextsAreThere()
    {
        string message = CleanText.IsPresent
            ? "The clean news are there and were checked."
            : $"No clean news in {ProjectFolder.Shared("data")}: false alarms were not measured.";

        TestContext.Out.WriteLine(message);

        Assert.That(Texts.Any(), Is.EqualTo(CleanText.IsPresent));
    }

    [TestCaseSource(nameof(Texts))]
    public async Task StaysQuiet(CleanText text)
    {
        (Report report, double names, double others) = await AlarmRate.MeasureAsync(Checker, text);

        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{text}: {names:0.00} on names and terms, {others:0.00} else per 1,000 of {report.Words} words"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Words, Is.GreaterThan(10_000));
            Assert.That(names, Is.LessThanOrEqualTo(MaxNamesPerThousandWords));
            Assert.That(others, Is.LessThanOrEqualTo(MaxOthersPerThousandWords));
        }
    }
}
