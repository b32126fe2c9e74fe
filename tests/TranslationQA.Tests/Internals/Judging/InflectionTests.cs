using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Matching;
using TranslationQA.Languages;
using TranslationQA.Model;
using TranslationQA.Tests.Internals.Matching;

namespace TranslationQA.Tests.Internals.Judging;

public sealed class InflectionTests
{
    private const string Lines =
        """
        {"id":"UA","kind":"place","class":"country","names":{"en":["Ukraine"],"id":["Ukraina"]}}
        {"id":"CA","kind":"place","class":"country","names":{"en":["Canada"],"id":["Kanada"]}}
        {"id":"IT","kind":"place","class":"country","names":{"en":["Italy"],"id":["Italia"]}}
        {"id":"party","kind":"organization","names":{"en":["Democrats"]}}
        """;

    [TestCase("en", "Ukrainian", "ukraine", true)]
    [TestCase("en", "Koreans", "korea", true)]
    [TestCase("en", "Canadian", "canada", true)]
    [TestCase("en", "Italians", "italy", true)]
    [TestCase("en", "Brishask", "bryansk", false)]
    [TestCase("en", "Putins", "putin", true)]
    [TestCase("id", "Rusianya", "rusia", true)]
    [TestCase("id", "Rusiapun", "rusia", true)]
    [TestCase("id", "Venetsk", "donetsk", false)]
    [TestCase("id", "Rusya", "rusia", false)]
    [TestCase("id", "Putins", "putin", false)]
    public void EndingOfTheLanguageIsNoGarble(string language, string token, string name, bool expected) => Assert.That(
        Inflection.IsDerived(token, name, losesLetters: true, LanguageProfile.For(LanguageTag.Parse(language))), Is.EqualTo(expected));

    [TestCase("Ukrainian", true)]
    [TestCase("Canadian", true)]
    [TestCase("Italian", true)]
    [TestCase("Democrat", true)]
    [TestCase("Ukraine", false)]
    [TestCase("Ukrania", false)]
    public void KnowsFormsOfTheNamesOfAnIndex(string token, bool expected)
    {
        TextIndex index = SmallLexicon.Index("en", Lines);

        Assert.That(Inflection.IsOfName(token, index), Is.EqualTo(expected));
    }
}
