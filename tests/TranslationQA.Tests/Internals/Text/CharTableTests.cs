using TranslationQA.Internals.Text;

namespace TranslationQA.Tests.Internals.Text;

public sealed class CharTableTests
{
    [TestCase("Kim Jong-un", "kim jong un")]
    [TestCase("  Recep  Tayyip\tErdoğan. ", "recep tayyip erdogan")]
    [TestCase("Lech Wałęsa", "lech walesa")]
    [TestCase("Straße", "strase")]
    [TestCase("Ｐｕｔｉｎ", "putin")]
    [TestCase("Nguyễn Phú Trọng", "nguyen phu trong")]
    [TestCase("ЗЕЛЁНСКИЙ", "зеленский")]
    [TestCase("Iğdır", "igdir")]
    [TestCase("金正恩", "金正恩")]
    [TestCase("'’-—", "")]
    [TestCase("", "")]
    [TestCase("İstanbul", "istanbul")]
    public void FoldsCaseMarksAndWidth(string text, string expected) =>
        Assert.That(CharTable.FoldText(text), Is.EqualTo(expected));

    [TestCase('A', "Upper")]
    [TestCase('Ａ', "Upper")]
    [TestCase('ǅ', "Upper")]
    [TestCase('Ж', "Upper")]
    [TestCase('a', "Letter")]
    [TestCase('ق', "Letter")]
    [TestCase('7', "Digit")]
    [TestCase('７', "Digit")]
    [TestCase('\u0301', "Mark")]
    [TestCase('金', "Han")]
    [TestCase('々', "Han")]
    [TestCase('の', "Hiragana")]
    [TestCase('ブ', "Katakana")]
    [TestCase('ー', "Katakana")]
    [TestCase('ｱ', "Katakana")]
    [TestCase('・', "Other")]
    [TestCase('김', "Hangul")]
    [TestCase('ก', "Unspaced")]
    [TestCase('ံ', "Unspaced")]
    [TestCase(' ', "Other")]
    [TestCase('\uD800', "Other")]
    [TestCase('\uFFFF', "Other")]
    public void KnowsClassOfCharacter(char c, string expected) =>
        Assert.That(CharTable.ClassOf(c).ToString(), Is.EqualTo(expected));

    [Test]
    public void FoldingTwiceChangesNothingMore() => Assert.That(
        Enumerable.Range(0, char.MaxValue + 1).Where(c => CharTable.Fold(CharTable.Fold((char)c)) != CharTable.Fold((char)c)),
        Is.Empty);

    [Test]
    public void FoldedLetterIsALetterStill() => Assert.That(
        Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
            .Where(c => CharTable.IsWordPart(CharTable.ClassOf(c)) && !CharTable.IsWordPart(CharTable.ClassOf(CharTable.Fold(c)))),
        Is.Empty);
}
