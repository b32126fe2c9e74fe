using TranslationQA.Model;

namespace TranslationQA.Tests.Model;

public sealed class TextSpanTests
{
    [Test]
    public void EndIsBehindTheLastUnit() => Assert.That(new TextSpan(3, 4).End, Is.EqualTo(7));

    [Test]
    public void BoundsMakeTheSameSpan() => Assert.That(TextSpan.FromBounds(3, 7), Is.EqualTo(new TextSpan(3, 4)));

    [TestCase(0, 3, false)]
    [TestCase(0, 4, true)]
    [TestCase(3, 1, true)]
    [TestCase(6, 5, true)]
    [TestCase(7, 1, false)]
    public void OverlapsWhatSharesAUnit(int start, int length, bool expected) =>
        Assert.That(new TextSpan(3, 4).Overlaps(new TextSpan(start, length)), Is.EqualTo(expected));

    [TestCase(3, 4, true)]
    [TestCase(4, 2, true)]
    [TestCase(2, 3, false)]
    [TestCase(6, 2, false)]
    public void ContainsWhatLiesWhollyInside(int start, int length, bool expected) =>
        Assert.That(new TextSpan(3, 4).Contains(new TextSpan(start, length)), Is.EqualTo(expected));
}
