using TranslationQA.Internals.Matching;
using TranslationQA.Languages;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class GlosserTests
{
    private const string Lines =
        """
        {"id":"rare-earths","kind":"term","names":{"zh":["稀土"],"ru":["редкие земли"],"en":["rare earths"],"id":["tanah jarang"]}}
        {"id":"minister-of-state","kind":"term","names":{"en":["Minister of State"],"id":["menteri muda"],"ja":["国務大臣"]}}
        {"id":"law-and-justice","kind":"organization","names":{"ru":["Право и справедливость"],"en":["Law and Justice"]}}
        {"id":"word-thin","kind":"word","names":{"zh":["稀"],"ru":["редкие"]},"senses":[{"en":["rare"],"id":["jarang"]},{"en":["thin"],"id":["tipis"]}]}
        {"id":"word-soil","kind":"word","names":{"zh":["土"],"ru":["земли"]},"senses":[{"en":["soil"],"id":["tanah"]}]}
        {"id":"word-right","kind":"word","names":{"ru":["право"]},"senses":[{"en":["right"]}]}
        {"id":"word-fairness","kind":"word","names":{"ru":["справедливость"]},"senses":[{"en":["fairness"]}]}
        {"id":"word-and","kind":"word","names":{"ru":["и"]},"senses":[{"en":["and"]}]}
        {"id":"word-minister","kind":"word","names":{"en":["minister"]},"senses":[{"id":["pendeta"],"ja":["牧師"]}]}
        {"id":"word-state","kind":"word","names":{"en":["state"]},"senses":[{"id":["keadaan"],"ja":["状態"]}]}
        """;

    private static readonly Lexicon Small = SmallLexicon.Of(Lines);

    [TestCase("rare-earths", "zh", "en", "thin soil")]
    [TestCase("rare-earths", "zh", "id", "tanah tipis")]
    [TestCase("rare-earths", "ru", "en", "thin soil")]
    [TestCase("law-and-justice", "ru", "en", "right and fairness")]
    [TestCase("minister-of-state", "en", "id", "pendeta keadaan")]
    [TestCase("minister-of-state", "en", "ja", "状態牧師")]
    public void ReadsWordByWord(string id, string source, string target, string expected) =>
        Assert.That(Glosses(id, source, target), Has.Member(expected));

    [TestCase("rare-earths", "zh", "id")]
    [TestCase("rare-earths", "zh", "en")]
    public void NeverComposesWhatHasNothingWrong(string id, string source, string target) =>
        Assert.That(Glosses(id, source, target), Has.None.EqualTo("tanah jarang").And.None.EqualTo("rare earths"));

    [Test]
    public void KnowsNothingOfWordsThatTheBookLacks() => Assert.That(Glosses("minister-of-state", "ja", "en"), Is.Empty);

    private static string[] Glosses(string id, string source, string target)
    {
        Assert.That(Small.TryGet(id, out Entity? entity));
        Glosser glosser = new(Small.Words, LanguageProfile.For(LanguageTag.Parse(target)));
        return [.. glosser.Compose(entity!, LanguageTag.Parse(source), (_, _) => false).Select(gloss => gloss.Text)];
    }
}
