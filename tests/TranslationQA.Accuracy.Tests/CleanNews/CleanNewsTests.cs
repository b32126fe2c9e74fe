namespace TranslationQA.Accuracy.Tests.CleanNews;

/// <summary>Counts what is flagged in news that people wrote or translated: all of it is taken for a false alarm.</summary>
public sealed class CleanNewsTests
{
    private const int MinWords = 10_000;
    private const double MaxNamesPerThousandWords = 0.5;
    private const double MaxOthersPerThousandWords = 2;

    // The languages in which most of the checking is done.
    private static readonly Dictionary<string, double> Stricter = new() { ["en"] = 0.3, ["id"] = 0.3 };

    private static IEnumerable<TestCaseData> Texts =>
        CleanText.All.SelectMany(text => (CleanText[])[text, text.AsOneFile()])
            .Select(text => new TestCaseData(text).SetArgDisplayNames(text.Title));

    [Test]
    public void SaysWhetherTextsAreThere()
    {
        if (!CleanText.IsPresent)
        {
            Assert.Ignore(CleanText.Absence);
        }

        Assert.That(Texts, Is.Not.Empty);
    }

    [TestCaseSource(nameof(Texts))]
    public async Task StaysQuiet(CleanText text)
    {
        AlarmRate rate = await AlarmRate.OfAsync(text);
        double maxNames = Stricter.GetValueOrDefault(text.Tag, MaxNamesPerThousandWords);
        string findings = rate.ByCause();

        TestContext.Out.WriteLine(findings);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Words, Is.GreaterThan(MinWords));
            Assert.That(rate.Names, Is.LessThanOrEqualTo(maxNames), findings);
            Assert.That(rate.Others, Is.LessThanOrEqualTo(MaxOthersPerThousandWords), findings);
        }
    }
}
