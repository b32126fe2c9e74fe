using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Checks.Style;

public sealed class InconsistentEntityCheckTests
{
    private static readonly Lazy<TranslationChecker> Checker =
        new(() => new TranslationCheckerBuilder().RequireOneSpelling().Only(["inconsistent-entity"]).Build());

    [TestCase("President Zelensky spoke.", "Zelensky → Zelenskyy")]
    [TestCase("President Volodymyr Zelenskiy spoke.", "Volodymyr Zelenskiy → Volodymyr Zelenskyy")]
    [TestCase("Ismail Haniya was killed in Tehran.", "Ismail Haniya → Ismail Haniyeh")]
    [TestCase("Kim Jong-un sent a telegram.", "Kim Jong-un → Kim Jong Un")]
    [TestCase("Ships left Odessa.", "Odessa → Odesa")]
    [TestCase("The Donbass is a region.", "Donbass → Donbas")]
    [TestCase("Hizbullah denied it.", "Hizbullah → Hezbollah")]
    [TestCase("Mao Tse-tung wrote poems.", "Mao Tse-tung → Mao Zedong")]
    [TestCase("Iranian President Masud Pezeshkyan spoke.", "Masud Pezeshkyan → Masoud Pezeshkian")]
    [TestCase("North Korean leader Kim Jong-eun watched the launch.", "Kim Jong-eun → Kim Jong Un")]
    [TestCase("Chinese President Xi Jin-ping spoke.", "Xi Jin-ping → Xi Jinping")]
    public void FlagsOtherSpelling(string target, string expected) =>
        Assert.That(Find(target), Is.EqualTo((string[])[expected]));

    [TestCase("Volodymyr Zelenskyy spoke; Zelenskyy left; ZELENSKYY SPOKE; Zelenskyy's aides stayed.")]
    [TestCase("Kim Jong Un met Putin, Xi and Fumio Kishida. Kishida Fumio smiled.")]
    [TestCase("North Korea, the DPRK, the UN, the United Nations, the U.N. and Pyongyang.")]
    [TestCase("Ukrainians, Russians, Koreans, Syrians and the Houthis.")]
    [TestCase("The U.S. Senate, the US Senate, Washington and the United States.")]
    [TestCase("Roma, Milano, Praha and Deutschland are names of other languages.")]
    [TestCase("Mike Waltz is Michael Waltz; Amazon.com is Amazon.")]
    [TestCase("The Defence Ministry of Russia; the World Health Organisation.")]
    [TestCase("North Korean leader Kim Jung Eun and South Korean Defense Minister Shin Won-shik.")]
    [TestCase("A man called Zelinsky baked bread.")]
    public void AllowsPreferredSpellingAndOtherNames(string target) => Assert.That(Find(target), Is.Empty);

    [Test]
    public void OwnLexiconChoosesTheSpelling()
    {
        Entity own = NewsLexicon.Default.Entities.First(entity => entity.Id == "volodymyr-zelenskyy") with
        {
            Names = new NameSet([Named("Zelensky", NameStatus.Preferred), Named("Zelenskyy", NameStatus.Admitted)]),
        };

        TranslationChecker checker = new TranslationCheckerBuilder().AddLexicon([own]).RequireOneSpelling().Build();

        Assert.That(
            checker.Check(Article.Of("ja>en", null, null, "Zelensky and Zelenskyy.")).Findings.Select(finding => finding.Text),
            Is.EqualTo((string[])["Zelenskyy"]));
    }

    [Test]
    public void RomanizationIsNoMisspellingWithOrWithoutTheSetting()
    {
        Document document = Article.Of("ru>en", null, null, "Russian Defense Minister Sergei Shoygu arrived.");
        TranslationChecker strict = new TranslationCheckerBuilder().RequireOneSpelling().Build();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Article.Checker.Check(document).Findings, Is.Empty);
            Assert.That(
                strict.Check(document).Findings.Select(finding => finding.Descriptor.Name),
                Is.EqualTo((string[])["inconsistent-entity"]));
        }
    }

    private static Name Named(string text, NameStatus status) => new(LanguageTag.Parse("en"), text, status);

    private static IEnumerable<string> Find(string target) =>
        Checker.Value.Check(Article.Of("ja>en", null, null, target)).Findings
            .Select(finding => $"{finding.Text} → {finding.Suggestions[0]}");
}
