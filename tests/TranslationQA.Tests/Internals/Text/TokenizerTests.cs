using System.Text;
using TranslationQA.Internals;
using TranslationQA.Internals.Text;

namespace TranslationQA.Tests.Internals.Text;

public sealed class TokenizerTests
{
    [TestCase("Presiden Putin tiba.", "Presiden|Putin|tiba")]
    [TestCase("Kim Yong-hyun's", "Kim|Yong|hyun|s")]
    [TestCase("3.000 tentara", "3|000|tentara")]
    [TestCase("COVID-19", "COVID|19")]
    [TestCase("  ", "")]
    [TestCase("", "")]
    [TestCase("金正恩氏", "金|正|恩|氏")]
    [TestCase("米CNNは", "米|CNN|は")]
    [TestCase("김정은은", "김|정|은|은")]
    [TestCase("ブリャンスク州", "ブ|リ|ャ|ン|ス|ク|州")]
    [TestCase("Zele\u0301nsky", "Zele\u0301nsky")]
    [TestCase("\u0301abc", "abc")]
    [TestCase("😀Bryansk😀", "Bryansk")]
    public void CutsWordsAndSingleCharacters(string text, string expected) =>
        Assert.That(string.Join('|', Tokenize(text).Select(token => text.Substring(token.Start, token.Length))), Is.EqualTo(expected));

    [TestCase("Putin")]
    [TestCase("PUTIN")]
    [TestCase("Ｐｕｔｉｎ")]
    [TestCase("Pu\u0301tin")]
    [TestCase("Pútin")]
    public void FindsFoldedTokenInVocabulary(string text) =>
        Assert.That(Tokenize(text).Single().Id, Is.Zero);

    [TestCase("Putina")]
    [TestCase("Puti")]
    public void UnknownTokenHasNoNumber(string text) =>
        Assert.That(Tokenize(text).Single().Id, Is.EqualTo(Token.None));

    [TestCase("Kim Jong-un. Dia \"Putin\", AS", "s-a-at-s-s-s")]
    [TestCase("A: B (C) D", "s-s-s-")]
    [TestCase("a  b", "s-")]
    [TestCase("a\u00A0b", "s-a")]
    public void KnowsWhereATokenStands(string text, string expected)
    {
        IEnumerable<string> places = Tokenize(text).Select(Place);

        Assert.That(string.Join('-', places), Is.EqualTo(expected));
    }

    [TestCase("CNN", true)]
    [TestCase("Cnn", false)]
    [TestCase("C", false)]
    [TestCase("F16", false)]
    [TestCase("F16A", true)]
    public void KnowsCapitals(string text, bool expected) =>
        Assert.That(Tokenize(text)[0].Has(TokenTraits.AllCapitals), Is.EqualTo(expected));

    [TestCase("2024", false)]
    [TestCase("a2024", true)]
    [TestCase("金", true)]
    public void KnowsWhetherATokenHasALetter(string text, bool expected) =>
        Assert.That(Tokenize(text)[0].Has(TokenTraits.HasLetter), Is.EqualTo(expected));

    [Test]
    public void TokensNeitherOverlapNorLeaveTheText()
    {
        string text = BuildEveryCharacter();

        Token[] tokens = Tokenize(text);

        Assert.That(tokens.Zip(tokens.Skip(1)).Where(pair => pair.First.End > pair.Second.Start), Is.Empty);
    }

    private static string BuildEveryCharacter()
    {
        StringBuilder text = new();
        for (int c = 0; c <= char.MaxValue; c++)
        {
            text.Append((char)c);
        }

        return text.ToString();
    }

    private static string Place(Token token) => (token.Has(TokenTraits.StartsSentence) ? "s" : string.Empty)
        + (token.Has(TokenTraits.Adjacent) ? "a" : string.Empty) + (token.Has(TokenTraits.Attached) ? "t" : string.Empty);

    private static Token[] Tokenize(string text)
    {
        ItemList<Token> tokens = new();
        Tokenizer.Tokenize(text, VocabularyTests.Of("putin"), tokens);
        return tokens.ToArray();
    }
}
