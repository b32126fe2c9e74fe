using TranslationQA.Internals.Text;

namespace TranslationQA.Tests.Internals.Text;

public sealed class ScriptTableTests
{
    [TestCase("Putin 2024!", "Latin")]
    [TestCase("Путин", "Cyrillic")]
    [TestCase("金正恩", "Han")]
    [TestCase("プーチン氏", "Han, Kana")]
    [TestCase("김정은", "Hangul")]
    [TestCase("ἀθῆναι", "Greek")]
    [TestCase("طهران", "Arabic")]
    [TestCase("ירושלים", "Hebrew")]
    [TestCase("ไทย", "Thai")]
    [TestCase("दिल्ली", "Devanagari")]
    [TestCase("123 …", "None")]
    public void KnowsTheScriptsOfAText(string text, string expected) =>
        Assert.That(ScriptTable.UsedIn(text).ToString(), Is.EqualTo(expected));

    [TestCase("Jpan", "Han, Kana")]
    [TestCase("Kore", "Han, Hangul")]
    [TestCase("Hant", "Han")]
    [TestCase("Latn", "Latin")]
    [TestCase("Zzzz", "None")]
    [TestCase("", "None")]
    public void KnowsTheScriptsOfACode(string code, string expected) =>
        Assert.That(ScriptTable.UsedBy(code).ToString(), Is.EqualTo(expected));
}
