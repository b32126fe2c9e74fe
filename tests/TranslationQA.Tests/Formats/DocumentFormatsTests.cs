using TranslationQA.Formats;

namespace TranslationQA.Tests.Formats;

public sealed class DocumentFormatsTests
{
    [TestCase("txt", "txt")]
    [TestCase("a/b.c/article.id.TXT", "txt")]
    [TestCase("pairs.tsv", "tsv")]
    [TestCase("JSONL", "jsonl")]
    [TestCase("pairs.ndjson", "jsonl")]
    public void FindsByNameOrPath(string nameOrPath, string expected)
    {
        bool isFound = DocumentFormats.TryFind(nameOrPath, out DocumentFormat? format);

        Assert.That((isFound, format?.Name), Is.EqualTo((true, expected)));
    }

    [TestCase("")]
    [TestCase("article")]
    [TestCase("article.id")]
    public void FindsNothingElse(string nameOrPath) =>
        Assert.That(DocumentFormats.TryFind(nameOrPath, out _), Is.False);
}
