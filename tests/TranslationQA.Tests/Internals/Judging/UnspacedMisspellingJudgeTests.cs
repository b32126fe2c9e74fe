namespace TranslationQA.Tests.Internals.Judging;

public sealed class UnspacedMisspellingJudgeTests
{
    private const string Name = "misspelled-entity";

    [TestCase("タイのスレッタ・サヴィシン氏は国会で首相に選ばれた。", "スレッタ・サヴィシン → セター・タビシン")]
    [TestCase("ニュージーランドのラクストン首相は語った。", "ラクストン → ラクソン")]
    [TestCase("ラクソン首相が会見した。ニュージーランドのラクストン氏は語った。", "ラクストン → ラクソン")]
    [TestCase("日本の新しい首相となった石場茂氏は語った。", "石場茂 → 石破茂")]
    [TestCase("日本銀行の上田和夫総裁は語った。", "上田和夫 → 植田和男")]
    [TestCase("神奈川県の横須加港を訪れた。", "横須加 → 横須賀")]
    public void FlagsNameThatSomethingPointsAt(string text, string expected) =>
        Assert.That(Article.Find(Name, Article.Of("en>ja", null, null, text)), Is.EqualTo((string[])[expected]));

    [TestCase("ラクストン氏は語った。")]
    [TestCase("フィンランドのラクストン首相は語った。")]
    [TestCase("石場茂氏は釣りを楽しんだ。")]
    [TestCase("日本の歌手、石場茂さんは語った。")]
    [TestCase("金正恩氏の兄の金正哲氏が来た。")]
    [TestCase("自民党の福田一郎議員が語った。")]
    [TestCase("アメリカのペンシルバニア州を訪れた。")]
    [TestCase("米国のリンジー・グラハム上院議員は語った。")]
    [TestCase("フランスの大統領はカントリー・ブルースについて述べた。")]
    public void AllowsNameThatNothingPointsAt(string text) =>
        Assert.That(Article.Find(Name, Article.Of("en>ja", null, null, text)), Is.Empty);
}
