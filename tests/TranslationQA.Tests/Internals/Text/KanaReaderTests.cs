using TranslationQA.Internals.Text;

namespace TranslationQA.Tests.Internals.Text;

public sealed class KanaReaderTests
{
    [TestCase("フェイ", "fei")]
    [TestCase("シップ", "shippu sippu")]
    [TestCase("ニュース", "nyusu")]
    [TestCase("ブリャンスク", "buryansuku")]
    [TestCase("ルーブル", "ruburu rubulu luburu lubulu")]
    [TestCase("ヴィザ", "viza")]
    [TestCase("ティム", "timu")]
    [TestCase("プーチン", "puchin putin")]
    public void RomanisesKatakana(string katakana, string expected) =>
        Assert.That(string.Join(' ', KanaReader.Romanize(katakana)), Is.EqualTo(expected));

    [TestCase("")]
    [TestCase("ー")]
    [TestCase("ッ")]
    [TestCase("ニュース社")]
    [TestCase("news")]
    [TestCase("ひらがな")]
    [TestCase("ビル・ゲイツ")]
    public void RomanisesNothingElse(string text) => Assert.That(KanaReader.Romanize(text), Is.Empty);

    [Test]
    public void StopsAtAHandfulOfReadings() => Assert.That(KanaReader.Romanize("ラリルレロラリルレロ"), Has.Count.EqualTo(8));

    [TestCase('シ', true)]
    [TestCase('ア', true)]
    [TestCase('国', true)]
    [TestCase('ャ', false)]
    [TestCase('ァ', false)]
    [TestCase('ッ', false)]
    [TestCase('ー', false)]
    [TestCase('ン', false)]
    public void KnowsWhatCanBeginALine(char c, bool expected) => Assert.That(KanaReader.CanBegin(c), Is.EqualTo(expected));
}
