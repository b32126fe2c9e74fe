using System.Globalization;

namespace TranslationQA.Accuracy.Tests.CleanNews;

/// <summary>Counts what is flagged in news that people wrote or translated: all of it is taken for a false alarm.</summary>
public sealed class CleanNewsTests
{
    private const int MinWords = 10_000;
    private const double MaxNamesPerThousandWords = 0.5;
    private const double MaxOthersPerThousandWords = 3;

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
        AlarmRate rate = await AlarmRate.OfAsync(text);

        TestContext.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{text}: {rate.Names:0.00} on names and terms, {rate.Others:0.00} else per 1,000 of {rate.Words} words"));
        TestContext.Out.WriteLine(string.Join('\n', rate.Alarms));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rate.Words, Is.GreaterThan(MinWords));
            Assert.That(rate.Names, Is.LessThanOrEqualTo(MaxNamesPerThousandWords));
            Assert.That(rate.Others, Is.LessThanOrEqualTo(MaxOthersPerThousandWords));
        }
    }
}
