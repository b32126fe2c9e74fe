using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Lexicons;

public sealed class NameSetTests
{
    private static readonly NameSet Names = new(
    [
        new Name(Tag("ja"), "金正恩", NameStatus.Preferred),
        new Name(Tag("en"), "Kim Jong Un", NameStatus.Preferred),
        new Name(Tag("en"), "Kim Jong-un", NameStatus.Admitted),
        new Name(Tag("ms"), "Kim Jung Un", NameStatus.Deprecated),
    ]);

    [TestCase("ja", "金正恩")]
    [TestCase("en", "Kim Jong Un|Kim Jong-un")]
    [TestCase("ms", "")]
    [TestCase("en-GB", "")]
    public void GivesNamesOfExactlyOneLanguage(string language, string expected) =>
        Assert.That(Texts(Names.In(Tag(language))), Is.EqualTo(expected));

    [TestCase("ms id en", "Kim Jong Un|Kim Jong-un")]
    [TestCase("ja en", "金正恩")]
    [TestCase("ms id", "")]
    [TestCase("", "")]
    public void GivesNamesOfTheFirstLanguageThatHasAny(string chain, string expected)
    {
        IEnumerable<LanguageTag> languages = chain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Tag);

        Assert.That(Texts(Names.InFirst(languages)), Is.EqualTo(expected));
    }

    [Test]
    public void KeepsTheOrderOfTheLexicon() =>
        Assert.That(Texts(Names), Is.EqualTo("金正恩|Kim Jong Un|Kim Jong-un|Kim Jung Un"));

    [Test]
    public void EmptySetHasNoNames() => Assert.That(NameSet.Empty, Is.Empty);

    private static LanguageTag Tag(string text) => LanguageTag.Parse(text);

    private static string Texts(IEnumerable<Name> names) => string.Join('|', names.Select(name => name.Text));
}
