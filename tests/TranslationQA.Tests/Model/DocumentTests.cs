using TranslationQA.Model;

namespace TranslationQA.Tests.Model;

public sealed class DocumentTests
{
    private static readonly LanguagePair Languages = LanguagePair.Parse("ja>id");

    [Test]
    public void KeepsItsSegmentsWhenTheListChanges()
    {
        List<Segment> segments = [new Segment("satu"), new Segment("dua")];
        Document document = new(Languages, segments);

        segments.Clear();

        Assert.That(document.Segments.Select(segment => segment.Target), Is.EqualTo((string[])["satu", "dua"]));
    }

    [TestCase(1, false)]
    [TestCase(2, true)]
    public void GoesOnWhereItDoesNotBeginAtTheFirstSegment(int first, bool expected) =>
        Assert.That(new Document(Languages, []) { FirstSegment = first }.IsContinuation, Is.EqualTo(expected));

    [Test]
    public void KnowsNeitherNameNorDateUnlessTold()
    {
        Document document = new(Languages, []);

        Assert.That((document.Name, document.Date, document.FirstSegment), Is.EqualTo((string.Empty, (DateOnly?)null, 1)));
    }

    [Test]
    public void RefusesNullSegments() => Assert.That(() => new Document(Languages, null!), Throws.ArgumentNullException);
}
