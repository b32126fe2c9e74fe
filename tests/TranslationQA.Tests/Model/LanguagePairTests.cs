using TranslationQA.Model;

namespace TranslationQA.Tests.Model;

public sealed class LanguagePairTests
{
    [TestCase("ja>id", "ja>id")]
    [TestCase(" zh-hant > pt_BR ", "zh-Hant>pt-BR")]
    public void ReadsTwoTags(string text, string expected) =>
        Assert.That(LanguagePair.Parse(text).ToString(), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("ja")]
    [TestCase("ja-id")]
    [TestCase("ja>")]
    [TestCase(">id")]
    [TestCase("ja>id>en")]
    [TestCase("ja→id")]
    public void RefusesWhatIsNoPair(string text) =>
        Assert.That(() => LanguagePair.Parse(text), Throws.TypeOf<FormatException>());

    [Test]
    public void RefusesNull() => Assert.That(() => LanguagePair.Parse(null!), Throws.ArgumentNullException);

    [Test]
    public void DefaultIsUndeterminedOnBothSides() =>
        Assert.That(default(LanguagePair).ToString(), Is.EqualTo("und>und"));
}
