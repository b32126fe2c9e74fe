namespace TranslationQA.Tests.Checks.LinguisticConventions;

public sealed class CrossingQuotesTests
{
    private const string Name = "unbalanced-quotes";

    [TestCase("ja>en", "He said “we will go» and left.", "» → ?")]
    [TestCase("ja>en", "He said «we will go” and left.", "« → ?")]
    [TestCase("ja>ru", "Он сказал «мы пойдём” и ушёл.", "” → ?")]
    [TestCase("ja>fr", "Il a dit « nous irons” et il est parti.", "” → ?")]
    public void FlagsTheMarkThatTheLanguageDoesNotUse(string languages, string target, string expected) =>
        Assert.That(Article.Find(Name, Article.Of(languages, null, null, target)), Is.EqualTo((string[])[expected]));

    [TestCase("He said ``we will go” and left.", "`` → ?", "” → ?")]
    [TestCase("He said ‘‘we will go” and left.", "‘‘ → ?", "” → ?")]
    [TestCase("He said “we will go'' and left. They said ``no''.", "“ → ?", "'' → ?")]
    public void FlagsBothWhereOneIsOfTeX(string target, params string[] expected) =>
        Assert.That(Article.Find(Name, Article.Of("ja>en", null, null, target)), Is.EqualTo(expected));

    [TestCase("ja>en", "He said “we will go” and left.")]
    [TestCase("ja>en", "He said \"we will go\" and left.")]
    [TestCase("ja>ru", "Он сказал «мы пойдём» и ушёл.")]
    [TestCase("ja>de", "Er sagte „wir gehen“ und ging.")]
    public void AllowsMarksThatGoTogether(string languages, string target) =>
        Assert.That(Article.Find(Name, Article.Of(languages, null, null, target)), Is.Empty);
}
