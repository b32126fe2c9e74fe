using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Model;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class UnspacedNearFinderTests
{
    private const string Lines =
        """
        {"id":"luxon","kind":"person","names":{"ja":["クリストファー・ラクソン","ラクソン"]},"roles":[{"title":{"ja":["首相"]}}]}
        {"id":"capriles","kind":"person","names":{"ja":["エンリケ・カプリレス"]}}
        {"id":"ishiba","kind":"person","names":{"ja":["石破茂","石破"],"zh":["石破茂"]},"roles":[{"title":{"ja":["首相"],"zh":["首相"]}}]}
        {"id":"ueda","kind":"person","names":{"ja":["植田和男"]}}
        {"id":"yokosuka","kind":"place","names":{"ja":["横須賀"]}}
        {"id":"lukashenko","kind":"person","names":{"zh":["亚历山大·卢卡申科","卢卡申科"]}}
        {"id":"fake","kind":"term","names":{"ja":["フェイクニュース"]}}
        """;

    private static readonly TextIndex Japanese = SmallLexicon.Index("ja", Lines);
    private static readonly TextIndex Chinese = SmallLexicon.Index("zh", Lines);

    [TestCase("会談したラクストン首相は語った。", "ラクストン")]
    [TestCase("クリストファー・ラクストン首相", "クリストファー・ラクストン")]
    [TestCase("クリストファ・ラクストン首相", "クリストファ・ラクストン")]
    [TestCase("野党のヘンリケ・カプリレス氏", "ヘンリケ・カプリレス")]
    [TestCase("首相の石場茂氏は", "石場茂")]
    [TestCase("石破滋首相は", "石破滋")]
    [TestCase("上田和夫氏が", "上田和夫")]
    [TestCase("市内の横須加港は", "横須加")]
    public void FindsGarbleInJapanese(string text, string expected) => Assert.That(Near(Japanese, text), Has.Member(expected));

    [TestCase("首相石破贸说", "石破贸")]
    [TestCase("总统卢卡申克说", "卢卡申克")]
    [TestCase("总统亚历山大·卢卡深科说", "亚历山大·卢卡深科")]
    public void FindsGarbleInChinese(string text, string expected) => Assert.That(Near(Chinese, text), Has.Member(expected));

    [TestCase("ラクソン首相と石破茂首相が横須賀を訪れた。")]
    [TestCase("ラークソン首相とクリストファ・ラクソン氏")]
    [TestCase("フェイクニューズとコンピューターのデータ")]
    [TestCase("東石場茂山の麓")]
    [TestCase("記者会見で国際社会の協力を求めた。")]
    [TestCase("")]
    public void PassesOverWhatIsNoGarble(string text) => Assert.That(Near(Japanese, text), Is.Empty);

    [TestCase('破', '場', true)]
    [TestCase('信', '伸', true)]
    [TestCase('植', '上', true)]
    [TestCase('賀', '加', true)]
    [TestCase('郎', '子', false)]
    [TestCase('一', '二', false)]
    public void KnowsWhatIsReadAlike(char one, char other, bool expected) =>
        Assert.That(UnspacedNearFinder.ShareReading(one, other, isChinese: false), Is.EqualTo(expected));

    private static string[] Near(TextIndex index, string text)
    {
        TextAnalysis analysis = SmallLexicon.Analyze(index, text);
        List<string> found = [];
        foreach (NearMatch match in analysis.NearMatches)
        {
            TextSpan span = analysis.SpanOf(match.FirstToken, match.TokenCount);
            found.Add(text.Substring(span.Start, span.Length));
        }

        return [.. found];
    }
}
