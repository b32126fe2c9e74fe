using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class WordBookTests
{
    private const string Lines =
        """
        {"id":"word-rate","kind":"word","names":{"en":["rate"],"ru":["ставка"]},"senses":[{"id":["tarif","kurs"]},{"id":["suku bunga"],"ja":["金利"]}]}
        {"id":"word-many","kind":"word","names":{"en":["run"]},"senses":[{"id":["lari"]},{"id":["jalan"]},{"id":["jangka"]},{"id":["alur"]}]}
        """;

    private static readonly Lexicon Words = SmallLexicon.Of(Lines);

    [TestCase("en", "rate", "id", "tarif suku bunga kurs")]
    [TestCase("en", "Rate", "id", "tarif suku bunga kurs")]
    [TestCase("ru", "ставка", "ja", "金利")]
    [TestCase("en", "run", "id", "lari jalan jangka")]
    [TestCase("ja", "rate", "id", "")]
    [TestCase("en", "rates", "id", "")]
    public void GivesTheFirstRenderingsOfTheFirstSenses(string source, string word, string target, string expected) => Assert.That(
        string.Join(' ', Words.Words.Read(LanguageTag.Parse(source), word, LanguageTag.Parse(target))), Is.EqualTo(expected));

    [Test]
    public void WordsOfAUserComeBeforeTheGeneralOnes()
    {
        Entity own = SmallLexicon.Of(
            """{"id":"own","kind":"word","names":{"en":["rate"]},"senses":[{"id":["laju"]}]}""").Entities[0];

        Lexicon lexicon = Lexicon.Combine(Words, [[own]]);

        Assert.That(
            string.Join(' ', lexicon.Words.Read(LanguageTag.Parse("en"), "rate", LanguageTag.Parse("id"))),
            Is.EqualTo("laju tarif suku bunga kurs"));
    }
}
