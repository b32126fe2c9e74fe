using System.Globalization;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Text;

namespace TranslationQA.Tests.Internals.Text;

public sealed class VocabularyTests
{
    [Test]
    public void NumbersTokensInTheOrderInWhichTheyCome()
    {
        VocabularyBuilder vocabulary = new();

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
        VocabularyBuilder vocabulary = new();

        vocabulary.Add("kim");

        Assert.That((vocabulary.Find(token), Of("kim").Find(token)), Is.EqualTo((expected, expected)));
    }

    [Test]
    public void CompiledVocabularyKeepsEveryTokenApart()
    {
        string[] words = [.. Enumerable.Range(0, 20_000).Select(i => "w" + i.ToString(CultureInfo.InvariantCulture))];

        Vocabulary vocabulary = Of(words);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(words.Select(word => vocabulary.Find(word)), Is.EquivalentTo(Enumerable.Range(0, 20_000)));
            Assert.That(words.Select(word => vocabulary.Find(word + "x")), Is.All.EqualTo(Token.None));
            Assert.That(vocabulary.Count, Is.EqualTo(20_000));
        }
    }

    internal static Vocabulary Of(params string[] words)
    {
        LexiconFileWriter file = new();
        file.Add(SectionKind.TokenTexts, 0, TokenTable.Write(words));
        return new Vocabulary(LexiconFile.Open(file.Write(isPacked: false), "test"));
    }
}
