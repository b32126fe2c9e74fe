using System.Globalization;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class ConfusionCostsTests
{
    private static IEnumerable<string[]> Rows => DataTable.Read("confusions.tsv");

    [Test]
    public void EveryRowHasTwoSidesAndACost() => Assert.That(Rows.Where(row => !IsWellFormed(row)), Is.Empty);

    [Test]
    public void NoPairStandsTwice()
    {
        IEnumerable<string> pairs = Rows.Select(row => string.Join('/', row.Take(2).Order(StringComparer.Ordinal)));

        Assert.That(pairs, Is.Unique);
    }

    [TestCase('l', 'r')]
    [TestCase('r', 'l')]
    [TestCase('u', '\0')]
    [TestCase(' ', '\0')]
    public void ListedPairIsCheap(char from, char to) =>
        Assert.That(ConfusionCosts.Table.Substitute(from, to), Is.GreaterThan(0f).And.LessThan(ConfusionCosts.Unlisted));

    [TestCase('k', 'm')]
    [TestCase('ж', 'a')]
    public void UnlistedPairCostsOne(char from, char to) =>
        Assert.That(ConfusionCosts.Table.Substitute(from, to), Is.EqualTo(ConfusionCosts.Unlisted));

    private static bool IsWellFormed(string[] row) => row.Length == 3 && row[0].Length is 1 or 2 && row[1].Length <= 2
        && float.Parse(row[2], CultureInfo.InvariantCulture) is > 0 and <= 1;
}
