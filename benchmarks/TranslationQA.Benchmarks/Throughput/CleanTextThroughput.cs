using BenchmarkDotNet.Attributes;
using TranslationQA.Model;

namespace TranslationQA.Benchmarks.Throughput;

/// <summary>How much text without garbles one core gets through.</summary>
public class CleanTextThroughput
{
    private readonly TranslationChecker _checker = new TranslationCheckerBuilder().Build();
    private IReadOnlyList<Document> _documents = [];

    [ParamsSource(nameof(AllTexts))]
    public string Text { get; set; } = string.Empty;

    public static IEnumerable<string> AllTexts => Texts.Names;

    [GlobalSetup]
    public void ReadText() => _documents = Texts.Find(Text).Documents;

    [Benchmark]
    public int Check()
    {
        int findings = 0;
        foreach (Document document in _documents)
        {
            findings += _checker.Check(document).Findings.Count;
        }

        return findings;
    }
}
