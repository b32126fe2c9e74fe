using System.Globalization;
using TranslationQA.Lexicons;

namespace TranslationQA.Tests.Lexicons;

public sealed class PartialDateTests
{
    [TestCase("1984", "1984-01-01", "1984-12-31")]
    [TestCase("1984-01", "1984-01-01", "1984-01-31")]
    [TestCase("1984-02", "1984-02-01", "1984-02-29")]
    [TestCase("1900-02", "1900-02-01", "1900-02-28")]
    [TestCase("1984-01-08", "1984-01-08", "1984-01-08")]
    [TestCase("0001", "0001-01-01", "0001-12-31")]
    [TestCase("9998-12", "9998-12-01", "9998-12-31")]
    public void SpansTheDaysThatItMayMean(string text, string earliest, string latest)
    {
        bool isDate = PartialDate.TryParse(text, out PartialDate date);

        Assert.That((isDate, Day(date.Earliest), Day(date.Latest)), Is.EqualTo((true, earliest, latest)));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("198")]
    [TestCase("84")]
    [TestCase("1984-1")]
    [TestCase("1984-13")]
    [TestCase("1983-02-29")]
    [TestCase("1984-1-08")]
    [TestCase("1984/01/08")]
    [TestCase("08-01-1984")]
    [TestCase("-984")]
    [TestCase("１９８４")]
    [TestCase("19 4")]
    [TestCase("1984-01-08T00:00")]
    [TestCase("0000")]
    [TestCase("9999")]
    public void RefusesWhatIsNoDate(string? text) => Assert.That(PartialDate.TryParse(text, out _), Is.False);

    [TestCase("1984")]
    [TestCase("1984-01")]
    [TestCase("1984-01-08")]
    public void WritesWhatItReads(string text)
    {
        string? written = PartialDate.TryParse(text, out PartialDate date) ? date.ToString() : null;

        Assert.That(written, Is.EqualTo(text));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
