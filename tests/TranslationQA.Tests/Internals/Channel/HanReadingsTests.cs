using TranslationQA.Internals.Channel;
using TranslationQA.Internals.Text;

namespace TranslationQA.Tests.Internals.Channel;

public sealed class HanReadingsTests
{
    private static readonly string[][] Rows = [.. DataTable.Read("han-readings.tsv")];

    [Test]
    public void RowsAreInTheOrderOfTheirCharacters() =>
        Assert.That(Rows.Select(row => row[0]), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);

    [Test]
    public void FindsEveryRow()
    {
        foreach (string[] row in Rows)
        {
            Assert.That(string.Join(' ', HanReadings.Mandarin(row[0][0])), Is.EqualTo(row[1]));
            Assert.That(string.Join(' ', HanReadings.Japanese(row[0][0])), Is.EqualTo(row[2]));
        }
    }

    [TestCase('㐀')]
    [TestCase('龥')]
    [TestCase('a')]
    public void HasNothingForOthers(char c) => Assert.That(HanReadings.Mandarin(c), Is.Empty);
}
