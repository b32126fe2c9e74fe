using TranslationQA.Internals.Channel;
using TranslationQA.Model;

namespace TranslationQA.Tests.Internals.Channel;

public sealed class SoundWriterTests
{
    [TestCase("ja", "クスコ", "kusuko")]
    [TestCase("ja", "ロスアトム", "rosuatomu")]
    [TestCase("ja", "ムーサ・ファキ", "musafaki")]
    [TestCase("ja", "ロスアトム", "rosatom")]
    [TestCase("ja", "ブリャンスク州", "buryansuku")]
    [TestCase("ja", "別府", "betsufu")]
    [TestCase("ja", "輪島", "rinjima")]
    [TestCase("ja", "輪島", "rinshima")]
    [TestCase("zh", "蒙巴萨", "mengbasa")]
    [TestCase("zh", "路透", "lutou")]
    [TestCase("ru", "Жешув", "zheshuv")]
    [TestCase("ru", "Хошимин", "khoshimin")]
    [TestCase("ru", "Хошимин", "hoshimin")]
    [TestCase("uk", "Щецин", "shchetsyn")]
    [TestCase("ko", "취둥위", "chwidungwi")]
    [TestCase("ko", "프리토리아", "peuritoria")]
    [TestCase("ko", "프리토리아", "pritoria")]
    public void WritesWhatANameSoundsLike(string language, string name, string expected) =>
        Assert.That(SoundWriter.Write(name, LanguageTag.Parse(language)), Has.Member(expected));

    [TestCase("ja", "NATO")]
    [TestCase("ja", "日本放送協会")]
    [TestCase("zh", "G7集团")]
    [TestCase("ru", "G7")]
    [TestCase("el", "Αθήνα")]
    [TestCase("ja", "")]
    public void IsSilentOnWhatNoTableReads(string language, string name) =>
        Assert.That(SoundWriter.Write(name, LanguageTag.Parse(language)), Is.Empty);

    [Test]
    public void ReadingsDoNotMultiplyWithoutEnd() =>
        Assert.That(SoundWriter.Write("生生生生", LanguageTag.Parse("ja")), Has.Count.LessThanOrEqualTo(SoundWriter.MaxForms));
}
