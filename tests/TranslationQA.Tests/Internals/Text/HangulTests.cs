using TranslationQA.Internals.Text;

namespace TranslationQA.Tests.Internals.Text;

public sealed class HangulTests
{
    [TestCase("김정은", 'ㅓ', ExpectedResult = true)]
    [TestCase("김정은", 'ㅡ', ExpectedResult = true)]
    [TestCase("김정은", 'ㅜ', ExpectedResult = false)]
    [TestCase("김정은", 'ㅁ', ExpectedResult = true)]
    [TestCase("가", 'ㄱ', ExpectedResult = true)]
    [TestCase("힣", 'ㅎ', ExpectedResult = true)]
    [TestCase("힣", 'ㄱ', ExpectedResult = false)]
    [TestCase("Kim 金", 'ㅏ', ExpectedResult = false)]
    [TestCase("", 'ㅏ', ExpectedResult = false)]
    public bool HoldsLetterOfSyllable(string text, char letter) => Hangul.Holds(text, letter);

    [TestCase('ㄱ', ExpectedResult = true)]
    [TestCase('ㅣ', ExpectedResult = true)]
    [TestCase('가', ExpectedResult = false)]
    [TestCase('й', ExpectedResult = false)]
    public bool KnowsLetters(char letter) => Hangul.IsLetter(letter);
}
