using TranslationQA.Languages;
using TranslationQA.Model;

namespace TranslationQA.Tests.Languages;

public sealed class LanguageProfileTests
{
    private static readonly string[] Known = ["en", "id", "ja", "ko", "ru", "zh"];

    private static readonly string[] Lists =
    [
        "openEnds", "conjunctions", "prepositions", "functionWords", "suffixes", "kinship", "historical", "former", "present",
        "speech", "titles", "placeNouns", "organizationNouns", "abbreviations", "boilerplate", "common",
    ];

    [TestCaseSource(nameof(Known))]
    public void KnowsLanguage(string language)
    {
        LanguageProfile profile = Profile(language);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(profile.IsKnown, Is.True);
            Assert.That(profile.Script, Does.Match("^[A-Z][a-z]{3}$"));
            Assert.That(profile.SentenceEnds, Is.Not.Empty);
            Assert.That(profile.NameLanguages[0], Is.EqualTo(LanguageTag.Parse(language)));
        }
    }

    [TestCaseSource(nameof(Known))]
    public void QuotesArePairs(string language) => Assert.That(
        Profile(language).Quotes, Is.Not.Empty.And.All.Matches<QuotePair>(pair => pair is { Open.Length: > 0, Close.Length: > 0 }));

    [Test]
    public void ListIsFilled([Values("id", "en")] string language, [ValueSource(nameof(Lists))] string list) =>
        Assert.That(Profile(language).List(list).Where(IsTrimmed), Is.Not.Empty.And.Unique.And.EqualTo(Profile(language).List(list)));

    [TestCase("id", true, true, true)]
    [TestCase("en", true, true, false)]
    [TestCase("ja", false, false, false)]
    public void KnowsHowALanguageIsWritten(string language, bool isCased, bool isSpaced, bool isHeadFirst)
    {
        LanguageProfile profile = Profile(language);

        Assert.That(
            (profile.IsCased, profile.IsSpaced, profile.IsHeadFirst), Is.EqualTo((isCased, isSpaced, isHeadFirst)));
    }

    [TestCase("id", "id en mul")]
    [TestCase("id-ID", "id-ID id en mul")]
    [TestCase("xx-YY", "xx-YY xx")]
    public void NamesFallBackAlongTheChain(string language, string expected) =>
        Assert.That(string.Join(' ', Profile(language).NameLanguages), Is.EqualTo(expected));

    [Test]
    public void RegionHasTheDataOfItsLanguage() => Assert.That(Profile("en-GB").IsKnown, Is.True);

    [Test]
    public void UnknownLanguageHasAnEmptyProfile()
    {
        LanguageProfile profile = Profile("xx");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(profile.IsKnown, Is.False);
            Assert.That(profile.Quotes, Is.Empty);
            Assert.That(profile.List("titles"), Is.Empty);
            Assert.That(profile.ReadVocabulary(), Is.Empty);
        }
    }

    [TestCase("id", 5000)]
    [TestCase("en", 20000)]
    public void VocabularyHoldsCommonWords(string language, int fewest) =>
        Assert.That(Profile(language).ReadVocabulary(), Has.Count.GreaterThanOrEqualTo(fewest));

    [TestCase("id")]
    [TestCase("en")]
    public void VocabularyIsInSmallLettersAndTrimmed(string language) => Assert.That(
        Profile(language).ReadVocabulary().Where(word => !IsTrimmed(word) || word.Any(char.IsUpper)), Is.Empty);

    [Test]
    public void ProfileIsReadOnce()
    {
        LanguageProfile first = Profile("id");

        Assert.That(Profile("ID"), Is.SameAs(first));
    }

    private static bool IsTrimmed(string text) => text.Length > 0 && text.Trim().Length == text.Length;

    private static LanguageProfile Profile(string language) => LanguageProfile.For(LanguageTag.Parse(language));
}
