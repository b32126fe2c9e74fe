using TranslationQA.Model;

namespace TranslationQA.Tests.Model;

public sealed class LanguageTagTests
{
    [TestCase("id", "id")]
    [TestCase("JA", "ja")]
    [TestCase("zh_hant", "zh-Hant")]
    [TestCase("pt-br", "pt-BR")]
    [TestCase("ZH-HANT-tw", "zh-Hant-TW")]
    [TestCase("es-419", "es-419")]
    [TestCase("de-CH-1901", "de-CH-1901")]
    [TestCase("sl-ROZAJ-biske", "sl-rozaj-biske")]
    [TestCase("x-y", null)]
    [TestCase("i", null)]
    [TestCase("", null)]
    [TestCase(" id", null)]
    [TestCase("id-", null)]
    [TestCase("id--ID", null)]
    [TestCase("i3", null)]
    [TestCase("indonesian", null)]
    [TestCase("id-abcdefghi", null)]
    [TestCase("日本", null)]
    [TestCase("id-ıd", null)]
    public void ReadsTagInItsCustomaryCase(string text, string? expected)
    {
        string? written = LanguageTag.TryParse(text, out LanguageTag tag) ? tag.Value : null;

        Assert.That(written, Is.EqualTo(expected));
    }

    [Test]
    public void ParseNamesTheTextThatIsNoTag() => Assert.That(
        () => LanguageTag.Parse("in donesia"), Throws.TypeOf<FormatException>().With.Message.Contains("'in donesia'"));

    [Test]
    public void RefusesNull() => Assert.That(() => LanguageTag.Parse(null!), Throws.ArgumentNullException);

    [TestCase("zh-Hant-TW", "zh")]
    [TestCase("mul", "mul")]
    public void LanguageIsThePrimarySubtag(string text, string expected) =>
        Assert.That(LanguageTag.Parse(text).Language, Is.EqualTo(expected));

    [Test]
    public void DefaultIsUndetermined() => Assert.That(default(LanguageTag), Is.EqualTo(LanguageTag.Undetermined));

    [Test]
    public void DefaultHashesLikeUndetermined() =>
        Assert.That(default(LanguageTag).GetHashCode(), Is.EqualTo(LanguageTag.Undetermined.GetHashCode()));

    [Test]
    public void TagsThatDifferInCaseAreEqual() =>
        Assert.That(LanguageTag.Parse("ZH-hant"), Is.EqualTo(LanguageTag.Parse("zh-Hant")));

    [TestCase("id")]
    [TestCase("zh-Hant")]
    public void WritesWhatItReads(string text) => Assert.That(LanguageTag.Parse(text).ToString(), Is.EqualTo(text));
}
