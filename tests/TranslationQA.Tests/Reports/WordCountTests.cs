using TranslationQA.Reports;

namespace TranslationQA.Tests.Reports;

public sealed class WordCountTests
{
    [TestCase("", 0)]
    [TestCase("— “ ”", 0)]
    [TestCase("Kim Jong-un bertemu  Xi.", 4)]
    [TestCase("2.000 orang\u00A0(3%)", 3)]
    [TestCase("김정은 국무위원장", 2)]
    [TestCase("金正恩と会う", 6)]
    [TestCase("Xi 習近平", 4)]
    [TestCase("𠮷野家", 3)]
    public void CountsWords(string text, int expected) => Assert.That(WordCount.Of(text), Is.EqualTo(expected));
}
