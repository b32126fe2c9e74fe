using TranslationQA.Model;

namespace TranslationQA.Tests.Model;

public sealed class SegmentTests
{
    [TestCase(null)]
    [TestCase("")]
    public void EmptySourceIsNone(string? source) => Assert.That(new Segment(source, "Halo").Source, Is.Null);

    [TestCase(Side.Source, "やあ")]
    [TestCase(Side.Target, "Halo")]
    public void GivesTheTextOfASide(Side side, string expected) =>
        Assert.That(new Segment("やあ", "Halo").Text(side), Is.EqualTo(expected));

    [Test]
    public void TextOfAMissingSourceIsEmpty() => Assert.That(new Segment("Halo").Text(Side.Source), Is.Empty);

    [Test]
    public void RefusesNullTarget() => Assert.That(() => new Segment("やあ", null!), Throws.ArgumentNullException);
}
