using System.Text;
using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Tests.Formats;

public sealed class TextFormatTests
{
    [Test]
    public async Task MakesSegmentOfEachLine()
    {
        List<Segment> segments = await Reading.SegmentsAsync(DocumentFormats.Text, "satu\n\ntiga\n");

        Assert.That(
            segments.Select(segment => (segment.Line, segment.Source, segment.Target)),
            Is.EqualTo(new (int, string?, string)[] { (1, null, "satu"), (2, null, ""), (3, null, "tiga") }));
    }

    [Test]
    public async Task ReadsEmptyInputAsOneDocumentWithoutSegments()
    {
        List<Segment> segments = await Reading.SegmentsAsync(DocumentFormats.Text, "");

        Assert.That(segments, Is.Empty);
    }

    [TestCase(2_000, new[] { 2_000 })]
    [TestCase(4_001, new[] { 2_000, 2_000, 1 })]
    public async Task CutsManyLinesIntoBlocks(int lines, int[] expected)
    {
        using RepeatedStream input = new("a\n"u8.ToArray(), 2 * lines, int.MaxValue);

        List<Document> documents = await Reading.DocumentsAsync(DocumentFormats.Text, input);

        Assert.That(documents.Select(document => document.Segments.Count), Is.EqualTo(expected));
    }

    [Test]
    public async Task GoesOnCountingInLaterBlocks()
    {
        using RepeatedStream input = new("a\n"u8.ToArray(), 5_000, int.MaxValue);

        Document second = (await Reading.DocumentsAsync(DocumentFormats.Text, input))[1];

        Assert.That(
            (second.Name, second.FirstSegment, second.IsContinuation, second.Segments[0].Line),
            Is.EqualTo(("a.txt", 2_001, true, 2_001)));
    }

    [Test]
    public async Task CutsLongLinesIntoBlocks()
    {
        string line = new('a', 100_000);
        string text = string.Join('\n', Enumerable.Repeat(line, 5));

        List<Document> documents =
            await Reading.DocumentsAsync(DocumentFormats.Text, new MemoryStream(Encoding.UTF8.GetBytes(text)));

        Assert.That(string.Join(' ', documents.Select(document => document.Segments.Count)), Is.EqualTo("2 2 1"));
    }

    [Test]
    public async Task PairsLinesWithSource()
    {
        List<Document> documents = await PairAsync("satu\ndua", "一\n\n").ToListAsync();

        Assert.That(
            documents.Single().Segments.Select(segment => (segment.Source, segment.Target)),
            Is.EqualTo(new (string?, string)[] { ("一", "satu"), (null, "dua") }));
    }

    [TestCase("satu\ndua\ntiga", "一\n二", "a.txt:3: the translation has 3 lines, its source b.txt has 2")]
    [TestCase("satu", "一\n二\n三", "a.txt:2: the translation has 1 lines, its source b.txt has 3")]
    public void RefusesSourceWithOtherNumberOfLines(string target, string source, string expected) => Assert.That(
        async () => await PairAsync(target, source).ToListAsync(),
        Throws.TypeOf<DocumentFormatException>().With.Message.EqualTo(expected));

    private static IAsyncEnumerable<Document> PairAsync(string target, string source) => TextFormat.ReadWithSourceAsync(
        new MemoryStream(Encoding.UTF8.GetBytes(target)),
        new MemoryStream(Encoding.UTF8.GetBytes(source)),
        "b.txt",
        Reading.Head,
        CancellationToken.None);
}
