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

    [Test]
    public void NameReadingsAreInOrderAndNoOthers()
    {
        string[][] rows = [.. DataTable.Read("han-name-readings.tsv")];
        Assert.That(rows.Select(row => row[0]), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);
        Assert.That(rows.Select(row => row.Length), Has.All.EqualTo(2));
        foreach (string[] row in rows)
        {
            string[] readings = row[1].Split(' ');
            Assert.That(readings, Is.Unique.And.All.Match("^[a-z]+$"), row[0]);
            Assert.That(readings.Intersect(HanReadings.Japanese(row[0][0])), Is.Empty, row[0]);
            Assert.That(HanReadings.JapaneseName(row[0][0]), Is.SupersetOf(readings));
        }
    }

    [TestCase('㐀')]
    [TestCase('龥')]
    [TestCase('a')]
    public void HasNothingForOthers(char c) => Assert.That(HanReadings.Mandarin(c), Is.Empty);
}
