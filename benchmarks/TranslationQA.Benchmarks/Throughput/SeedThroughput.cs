using System.Text.Json;
using BenchmarkDotNet.Attributes;
using TranslationQA.Model;

namespace TranslationQA.Benchmarks.Throughput;

/// <summary>How many garbled articles, with their sources, one core gets through.</summary>
public class SeedThroughput
{
    private const int Articles = 6;

    private static readonly string[] Slugs =
    [
        "baku-climate-summit", "black-sea-talks", "busan-rail-forum", "canberra-trade-talks", "lower-house-vote",
        "southeast-asia-tour",
    ];

    private readonly TranslationChecker _checker = new TranslationCheckerBuilder().Build();
    private readonly Document[] _documents = [.. Slugs.Select(Read)];

    [Benchmark(OperationsPerInvoke = Articles)]
    public int Check()
    {
        int findings = 0;
        foreach (Document document in _documents)
        {
            findings += _checker.Check(document).Findings.Count;
        }

        return findings;
    }

    private static Document Read(string slug)
    {
        using JsonDocument head = JsonDocument.Parse(Texts.Lines($"{slug}.labels.jsonl")[0]);
        string[] sources = Texts.Lines(Field("source"));
        IEnumerable<Segment> segments = Texts.Lines(Field("target")).Select((target, i) => new Segment(sources[i], target));
        return new Document(new LanguagePair(LanguageTag.Parse(Field("from")), LanguageTag.Parse(Field("to"))), segments)
        {
            Date = DateOnly.ParseExact(Field("date"), "yyyy-MM-dd", null),
        };

        string Field(string name) => head.RootElement.GetProperty(name).GetString() ?? string.Empty;
    }
}
