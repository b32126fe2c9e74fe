using System.Globalization;
using TranslationQA.Internals.Text;

namespace TranslationQA.Tests.Internals.Text;

public sealed class VocabularyTests
{
    [Test]
    public void NumbersTokensInTheOrderInWhichTheyCome()
    {
        Vocabulary vocabulary = new();

        int[] ids = [vocabulary.Add("kim"), vocabulary.Add("jong"), vocabulary.Add("kim"), vocabulary.Add("un")];

        Assert.That(ids, Is.EqualTo((int[])[0, 1, 0, 2]));
    }

    [TestCase("kim", 0)]
    [TestCase("KIM", 0)]
    [TestCase("ki", Token.None)]
    [TestCase("mik", Token.None)]
    [TestCase("", Token.None)]
    public void FindsWhatWasAdded(string token, int expected)
    {
        Vocabulary vocabulary = new();

        vocabulary.Add("kim");

        Assert.That(vocabulary.Find(token), Is.EqualTo(expected));
    }

    [Test]
    public void KeepsEveryTokenWhenItGrows()
    {
        Vocabulary vocabulary = new();

        int[] ids = [.. Words().Select(word => vocabulary.Add(word))];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(ids, Is.EqualTo(Enumerable.Range(0, 20_000)));
            Assert.That(Words().Select(word => vocabulary.Find(word)), Is.EqualTo(ids));
            Assert.That(ids.Select(id => vocabulary[id]), Is.EqualTo(Words()));
            Assert.That(vocabulary.Count, Is.EqualTo(20_000));
        }
    }

    private static IEnumerable<string> Words() =>
        Enumerable.Range(0, 20_000).Select(i => "w" + i.ToString(CultureInfo.InvariantCulture));
}
