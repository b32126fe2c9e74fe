using FsCheck;
using FsCheck.Fluent;
using TranslationQA.Internals.Matching;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class NameDistanceTests
{
    private const float Rounding = 0.001f;

    // Letters that the confusion table knows well, some that it does not, and the blank.
    private static readonly Gen<string> Names = Gen.Choose(0, 24)
        .SelectMany(length => Gen.Elements("aeiouhkgnmrlsyzct ж".ToCharArray()).ArrayOf(length)).Select(letters => new string(letters));

    private static readonly Arbitrary<(string Left, string Right)> Pairs =
        Gen.OneOf(Gen.Zip(Names, Names), Names.Select(name => (name, name))).Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    [Test]
    public void IsTheSameInBothDirections() => Holds((left, right) =>
        Math.Abs(Distance(left, right) - Distance(right, left)) < Rounding);

    [Test]
    public void IsZeroForEqualNamesOnly() => Holds((left, right) =>
        Distance(left, right) == 0 == string.Equals(left, right, StringComparison.Ordinal));

    [Test]
    public void IsNeverMoreThanTheLengthOfBoth() => Holds((left, right) =>
        Distance(left, right) <= left.Length + right.Length + Rounding);

    [Test]
    public void IsInfiniteOverTheLimitAndExactUnderIt() => Prop.ForAll(Pairs, Gen.Choose(0, 40).ToArbitrary(), IsCutAtLimit)
        .QuickCheckThrowOnFailure();

    [TestCase("kim jong un", "kim jung eun", 0.55f)]
    [TestCase("zelensky", "zelenskiy", 0.15f)]
    [TestCase("ukrinform", "ukurinform", 0.5f)]
    [TestCase("philip", "filip", 0.1f)]
    [TestCase("tsa", "tua", 0.4f)]
    [TestCase("anna", "ana", 0.2f)]
    [TestCase("bac", "abc", 0.7f)]
    [TestCase("lavrov", "rabrov", 0.6f)]
    [TestCase("kursk", "kursk", 0f)]
    [TestCase("", "", 0f)]
    [TestCase("p", "", 1f)]
    [TestCase("жук", "жак", 1f)]
    public void CostsWhatTheTableSays(string left, string right, float expected) =>
        Assert.That(Distance(left, right), Is.EqualTo(expected).Within(Rounding));

    [Test]
    public void NamesThatAreTooLongAreFarApart()
    {
        string tooLong = new('a', NameDistance.MaxLength + 1);

        Assert.That(Distance(tooLong, tooLong), Is.EqualTo(float.PositiveInfinity));
    }

    [Test]
    public void LongestNameIsCompared()
    {
        string longest = new('a', NameDistance.MaxLength);

        Assert.That(Distance(longest, longest), Is.Zero);
    }

    [TestCase("bryansk", "brnsk")]
    [TestCase("phillip", "frf")]
    [TestCase("ukrinform", "akrnfn")]
    [TestCase("paetongtarn", "ftntn")]
    [TestCase("h", "")]
    [TestCase("", "")]
    public void SkeletonKeepsOneLetterForEachSound(string token, string expected)
    {
        Span<char> skeleton = stackalloc char[20];

        int length = NameDistance.Skeleton(token, skeleton);

        Assert.That(skeleton[..length].ToString(), Is.EqualTo(expected));
    }

    private static bool IsCutAtLimit((string Left, string Right) pair, int tenths)
    {
        float limit = tenths / 10f;
        float whole = Distance(pair.Left, pair.Right);
        float cut = NameDistance.Compute(pair.Left, pair.Right, limit);
        return cut.Equals(whole <= limit ? whole : float.PositiveInfinity);
    }

    private static void Holds(Func<string, string, bool> claim) =>
        Prop.ForAll(Pairs, pair => claim(pair.Left, pair.Right)).QuickCheckThrowOnFailure();

    private static float Distance(string left, string right) => NameDistance.Compute(left, right, float.MaxValue);
}
