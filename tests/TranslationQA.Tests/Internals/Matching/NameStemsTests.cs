using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class NameStemsTests
{
    private const string Lines =
        """
        {"id":"california","kind":"place","names":{"ru":["Калифорния"],"uk":["Каліфорнія"]}}
        {"id":"KP","kind":"place","class":"country","names":{"ru":["Северная Корея"],"uk":["Північна Корея"]}}
        {"id":"US","kind":"place","class":"country","names":{"ru":["Соединённые Штаты"],"uk":["Сполучені Штати"]}}
        {"id":"GB","kind":"place","class":"country","names":{"ru":["Соединённое Королевство"]}}
        {"id":"ID","kind":"place","class":"country","names":{"id":["Indonesia"],"de":["Indonesien"]}}
        {"id":"putin","kind":"person","names":{"ru":["Владимир Путин","Путин"],"uk":["Володимир Путін","Путін"],"de":["Wladimir Putin","Putin"],"en":["Vladimir Putin","Putin"],"ja":["プーチン"]}}
        """;

    [TestCase("ru", "В Калифорнии начались пожары.", "california")]
    [TestCase("ru", "Власти Северной Кореи молчат.", "KP")]
    [TestCase("ru", "Он говорил с Северной Кореей.", "KP")]
    [TestCase("ru", "Это грозит Соединенным Штатам.", "US")]
    [TestCase("ru", "Это грозит Соединённому Королевству.", "GB")]
    [TestCase("ru", "Это сказано Владимиром Путиным.", "putin")]
    [TestCase("uk", "У Каліфорнії почалися пожежі.", "california")]
    [TestCase("uk", "Влада Північної Кореї мовчить.", "KP")]
    [TestCase("uk", "Це сказано Путіним.", "putin")]
    [TestCase("id", "Pemerintah Indonesianya sendiri diam.", "ID")]
    [TestCase("de", "Er nannte Putins Worte falsch.", "putin")]
    [TestCase("de", "Er nannte Indonesiens Worte falsch.", "ID")]
    public void InflectedNameIsAMention(string language, string text, string expected) =>
        Assert.That(MentionsIn(language, text), Is.EqualTo((string[])[expected]));

    [TestCase("ru", "Калифорнийский берег горит.")]
    [TestCase("ru", "Северной стороны не видно.")]
    [TestCase("ru", "Путь закрыт, а путники ждут.")]
    [TestCase("id", "Orang Indonesianis itu diam.")]
    [TestCase("de", "Die Putinisten schweigen.")]
    [TestCase("en", "The Putinist press is silent.")]
    public void AnotherWordIsNone(string language, string text) => Assert.That(MentionsIn(language, text), Is.Empty);

    [Test]
    public void SpanIsThatOfTheInflectedForm()
    {
        TextAnalysis text = SmallLexicon.Analyze(SmallLexicon.Index("ru", Lines), "Власти Северной Кореи молчат.");

        EntityMention mention = text.Mentions[0];
        Assert.That((mention.FirstToken, mention.TokenCount), Is.EqualTo((1, 2)));
    }

    private static IEnumerable<string> MentionsIn(string language, string text)
    {
        TextIndex index = SmallLexicon.Index(language, Lines);
        TextAnalysis analysis = SmallLexicon.Analyze(index, text);
        return [.. analysis.Mentions.ToArray().Select(mention => analysis.Name(mention, 0).Entity.Id)];
    }
}
