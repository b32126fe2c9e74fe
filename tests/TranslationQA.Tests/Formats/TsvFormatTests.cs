using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Tests.Formats;

public sealed class TsvFormatTests
{
    private static readonly TsvFormat Format = new();

    [Test]
    public async Task ReadsSourceAndTarget()
    {
        List<Segment> segments = await Reading.SegmentsAsync(Format, "一\tsatu\r\n\n\tdua\n三\t");

        Assert.That(
            segments.Select(segment => (segment.Line, segment.Source, segment.Target)),
            Is.EqualTo(new (int, string?, string)[] { (1, "一", "satu"), (3, null, "dua"), (4, "三", "") }));
    }

    [TestCase("一\tsatu\nsatu", "a.txt:2: no tab between source and translation")]
    [TestCase("一\tsatu\t0.9", "a.txt:1: more than one tab; a line is source, tab, translation")]
    public void RefusesOtherColumns(string input, string expected) => Assert.That(
        async () => await Reading.SegmentsAsync(Format, input),
        Throws.TypeOf<DocumentFormatException>().With.Message.EqualTo(expected));
}
