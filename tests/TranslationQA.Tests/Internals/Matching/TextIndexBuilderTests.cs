using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class TextIndexBuilderTests
{
    private const string Lines =
        """
        {"id":"RU","kind":"place","class":"country","names":{"ja":["ロシア","露"],"en":["Russia"],"id":["Rusia"],"ru":["Россия"]}}
        {"id":"UN","kind":"organization","names":{"en":["United Nations","UN"],"id":["Perserikatan Bangsa-Bangsa","PBB"]}}
        {"id":"putin","kind":"person","names":{"en":["Vladimir Putin","Putin"],"ja":["プーチン"]},"deprecated":{"id":["Wladimir Putin"]},"roles":[{"title":{"id":["Presiden"],"en":["President"]},"of":"RU","from":"2012"}]}
        {"id":"oblast","kind":"class","names":{"id":["Oblast","wilayah"]},"bound":["Oblast"]}
        {"id":"drone","kind":"term","names":{"ja":["ドローン"],"en":["drone"],"id":["pesawat nirawak"]}}
        {"id":"word-ship","kind":"word","names":{"ja":["シップ"]},"senses":[{"en":["ship"],"id":["kapal"]}]}
        """;

    private static readonly TextIndex Indonesian = SmallLexicon.Index("id", Lines);
    private static readonly TextIndex Japanese = SmallLexicon.Index("ja", Lines);

    [TestCase("Rusia", "None")]
    [TestCase("Russia", "Foreign")]
    [TestCase("Putin", "Short")]
    [TestCase("Vladimir Putin", "None")]
    [TestCase("Wladimir Putin", "Deprecated")]
    [TestCase("Perserikatan Bangsa-Bangsa", "None")]
    [TestCase("PBB", "AllCapitals")]
    [TestCase("pesawat nirawak", "None")]
    public void KnowsTheTraitsOfAName(string name, string expected)
    {
        NameTraits traits = Indonesian.Names.Single(candidate => candidate.Name.Text == name).Traits & ~NameTraits.Capitalized;

        Assert.That(traits.ToString(), Is.EqualTo(expected));
    }

    [TestCase("ロシア")]
    [TestCase("プーチン")]
    public void LatinTextHoldsNoKatakanaNames(string name) =>
        Assert.That(Indonesian.Names.Select(candidate => candidate.Name.Text), Has.No.Member(name));

    [Test]
    public void OneCharacterIsNoName() =>
        Assert.That(Japanese.Names.Select(name => name.Name.Text), Has.Member("ロシア").And.No.Member("露"));

    [TestCase("RU", "Rusia")]
    [TestCase("putin", "Vladimir Putin")]
    [TestCase("UN", "Perserikatan Bangsa-Bangsa")]
    public void PrefersTheFirstNameOfTheLanguageOrItsFallback(string id, string expected)
    {
        Indonesian.Lexicon.TryGet(id, out Entity? entity);

        Assert.That(Indonesian.PreferredName(entity!), Is.EqualTo(expected));
    }

    [TestCase("oblast", true)]
    [TestCase("wilayah", false)]
    [TestCase("rusia", false)]
    public void BoundWordIsAWordThatNeverStandsAlone(string word, bool expected) =>
        Assert.That(Indonesian.BoundWords.Contains(Indonesian.Vocabulary.Find(word)), Is.EqualTo(expected));

    [TestCase("Presiden Rusia Putin menelepon.", "Rusia|Putin")]
    [TestCase("rusia dan putin", "")]
    [TestCase("Pbb bersidang", "")]
    [TestCase("PBB bersidang", "PBB")]
    [TestCase("RUSIA MENANG", "RUSIA")]
    [TestCase("Perserikatan Bangsa Bangsa", "Perserikatan Bangsa Bangsa")]
    [TestCase("Vladimir, Putin", "Putin")]
    [TestCase("Vladimir Putina", "")]
    [TestCase("pesawat nirawak", "pesawat nirawak")]
    public void FindsExactNames(string text, string expected)
    {
        TextAnalysis analysis = SmallLexicon.Analyze(Indonesian, text);
        List<string> found = [];
        foreach (EntityMention mention in analysis.Mentions)
        {
            found.Add(text.Substring(analysis.SpanOf(mention).Start, analysis.SpanOf(mention).Length));
        }

        Assert.That(string.Join('|', found), Is.EqualTo(expected));
    }

    [TestCase("ロシアのプーチン大統領", 2)]
    [TestCase("シロシアン", 0)]
    [TestCase("プーチン・ロシア", 0)]
    [TestCase("ドローン攻撃", 1)]
    public void KatakanaNameIsAWholeWord(string text, int expected) =>
        Assert.That(SmallLexicon.Analyze(Japanese, text).Mentions.Length, Is.EqualTo(expected));
}
