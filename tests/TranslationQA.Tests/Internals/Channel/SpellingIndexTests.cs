using TranslationQA.Internals;
using TranslationQA.Internals.Channel;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Internals.Channel;

public sealed class SpellingIndexTests
{
    private static readonly TextIndex English = TextIndex.For(NewsLexicon.Default, LanguageTag.Parse("en"));
    private static readonly TextIndex Japanese = TextIndex.For(NewsLexicon.Default, LanguageTag.Parse("ja"));

    [TestCase("ライセスター", "Leicester")]
    [TestCase("オアクサカ", "Oaxaca")]
    [TestCase("シレボン", "Cirebon")]
    public void FindsWhatIsReadByItsLetters(string run, string spelled)
    {
        ItemList<NearMatch> matches = Find(run);
        Assert.That(matches.ToArray().Select(match => match.SoundOf), Has.Member(spelled));
        Assert.That(matches.ToArray().Select(match => match.Share), Has.All.LessThanOrEqualTo(0.3f));
        Assert.That(matches.ToArray().Select(match => match.TokenCount), Has.All.EqualTo(run.Length));
    }

    [TestCase("ネヴァダ", Description = "a habit of writing the right name")]
    [TestCase("ア")]
    [TestCase("ンッー")]
    [TestCase("・・・・")]
    public void FindsNothingElse(string run) => Assert.That(Find(run).Count, Is.Zero);

    [TestCase("ja", "en")]
    [TestCase("ko", "ja")]
    [TestCase("en", "id")]
    [TestCase("en", "zh")]
    public void IsForLatinLettersAndKatakanaAlone(string source, string target) => Assert.That(
        TextIndex.For(NewsLexicon.Default, LanguageTag.Parse(target)).SpellingsOf(TextIndex.For(NewsLexicon.Default, LanguageTag.Parse(source))), Is.Null);

    [Test]
    public void IsMadeOnce()
    {
        SpellingIndex? first = Japanese.SpellingsOf(English);
        Assert.That(Japanese.SpellingsOf(English), Is.SameAs(first));
    }

    private static ItemList<NearMatch> Find(string run)
    {
        ItemList<NearMatch> matches = new();
        Japanese.SpellingsOf(English)!.Find(run, run.Length, matches, Japanese);
        return matches;
    }
}
