using TranslationQA.Internals.Matching;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class KanaDistanceTests
{
    private const float Far = 9f;

    [TestCase("プーチン", "プーチン", 0f)]
    [TestCase("ヴァイデン", "バイデン", 0.05f)]
    [TestCase("プチン", "プーチン", 0.05f)]
    [TestCase("プーティン", "プーチン", 0.1f)]
    [TestCase("マニュエル", "マヌエル", 0.1f)]
    [TestCase("リンジー", "リンゼー", 0.5f)]
    [TestCase("ヘンリケ", "エンリケ", 0.6f)]
    [TestCase("パシャニン", "パシニャン", 0.7f)]
    [TestCase("ラクストン", "ラクソン", 1f)]
    [TestCase("カプリレス", "カプリ", 1.6f)]
    public void CostsWhatTheTableSaysBothWays(string one, string other, float cost) =>
        Assert.That(
            new[] { KanaDistance.Compute(one, other, Far), KanaDistance.Compute(other, one, Far) },
            Is.All.EqualTo(cost).Within(0.001f));

    [TestCase("ゼレンスキー", "ルカシェンコ", 2f)]
    [TestCase("ラクストン", "ラクソン", 0.9f)]
    public void IsInfiniteOverTheLimit(string one, string other, float limit) =>
        Assert.That(KanaDistance.Compute(one, other, limit), Is.EqualTo(float.PositiveInfinity));

    [TestCase("ラクソン", "rksn")]
    [TestCase("エンリケ", "anrk")]
    [TestCase("ヘンリケ", "anrk")]
    [TestCase("ズラビシビリ", "srbsbr")]
    [TestCase("チャプトバー", "sbtb")]
    public void SkeletonIsTheConsonants(string name, string expected)
    {
        char[] skeleton = new char[16];

        int length = KanaDistance.Skeleton(name, skeleton);

        Assert.That(new string(skeleton, 0, length), Is.EqualTo(expected));
    }
}
