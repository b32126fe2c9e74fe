using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Tests.Formats;

public sealed class JsonLinesFormatTests
{
    private static readonly JsonLinesFormat Format = new();

    [TestCase("""{"target":"satu"}""", null, null, "satu")]
    [TestCase("""{"id":"x","source":"一","target":"satu"}""", "x", "一", "satu")]
    [TestCase("""{"id":7,"source":null,"meta":{"target":[1,{}]},"target":"a\nb"}""", "7", null, "a\nb")]
    [TestCase("""{"target":"\ud83d\ude00 \u91d1"}""", null, null, "😀 金")]
    public async Task ReadsObject(string line, string? id, string? source, string target)
    {
        Segment segment = (await Reading.SegmentsAsync(Format, $"\n{line}\n")).Single();

        Assert.That(segment, Is.EqualTo(new Segment(source, target) { Id = id, Line = 2 }));
    }

    [TestCase("""{"source":"一"}""", "'target' is missing")]
    [TestCase("""{"target":null}""", "'target' is null")]
    [TestCase("""{"target":3}""", "'target' is no text")]
    [TestCase("""{"id":[],"target":"a"}""", "'id' is neither text nor a number")]
    [TestCase("""["satu"]""", "the line is no JSON object")]
    [TestCase("""{"target":"a\ud800"}""", "a lone surrogate is no character")]
    [TestCase("""{"target":"a"} x""", "no JSON object: 'x' is invalid after a single JSON value")]
    [TestCase("""{"target":"a""", "no JSON object: Expected end of string, but instead reached end of data")]
    [TestCase("""{"target":"a",""", "no JSON object: ")]
    public void NamesLineAndReason(string line, string reason)
    {
        string input = $$"""{"target":"satu"}""" + "\n" + line;

        Assert.That(
            async () => await Reading.SegmentsAsync(Format, input),
            Throws.TypeOf<DocumentFormatException>().With.Message.StartsWith($"a.txt:2: {reason}"));
    }
}
