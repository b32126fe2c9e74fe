using TranslationQA.Internals.Matching;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class LetterPatternTests
{
    [TestCase("ei", "sergei", 4, ExpectedResult = true)]
    [TestCase("ei", "sergei", 3, ExpectedResult = false)]
    [TestCase("^e", "elena ei", 0, ExpectedResult = true)]
    [TestCase("^e", "elena ei", 6, ExpectedResult = true)]
    [TestCase("^e", "elena ei", 2, ExpectedResult = false)]
    [TestCase("y$", "dmitry", 5, ExpectedResult = true)]
    [TestCase("y$", "yury ivanov", 3, ExpectedResult = true)]
    [TestCase("y$", "yury ivanov", 0, ExpectedResult = false)]
    [TestCase("al␣", "al sisi", 0, ExpectedResult = true)]
    [TestCase("", "sisi", 4, ExpectedResult = true)]
    public bool StandsWhereItSays(string pattern, string name, int at) => LetterPattern.Parse(pattern).IsAt(name, at);

    [TestCase("x", "xi chin ping", ExpectedResult = true)]
    [TestCase("^g", "deng", ExpectedResult = false)]
    public bool IsSomewhere(string pattern, string name) => LetterPattern.Parse(pattern).IsIn(name);
}
