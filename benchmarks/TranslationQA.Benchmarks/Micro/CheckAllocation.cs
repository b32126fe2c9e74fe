using BenchmarkDotNet.Attributes;
using TranslationQA.Benchmarks.Throughput;
using TranslationQA.Checks;
using TranslationQA.Model;

namespace TranslationQA.Benchmarks.Micro;

/// <summary>What each check by itself, with the analysis that it asks for, costs per clean segment: no bytes.</summary>
public class CheckAllocation
{
    private const int Segments = 100;
    private const string NoCheck = "(none)";

    private readonly Document _document = new(
        LanguagePair.Parse("en>id"), Texts.Lines("clean.id.txt").Select(line => new Segment(line)));

    private TranslationChecker _checker = new TranslationCheckerBuilder().Build();

    [ParamsSource(nameof(AllNames))]
    public string Name { get; set; } = NoCheck;

    public static IEnumerable<string> AllNames => [NoCheck, .. BuiltInChecks.All.Select(check => check.Descriptor.Name)];

    [GlobalSetup]
    public void MakeChecker()
    {
        _checker = new TranslationCheckerBuilder().Only(Name == NoCheck ? [] : [Name]).Build();
        if (_document.Segments.Count != Segments)
        {
            throw new InvalidOperationException($"The clean text has {_document.Segments.Count} lines, not {Segments}.");
        }
    }

    [Benchmark(OperationsPerInvoke = Segments)]
    public int Segment() => _checker.Check(_document).Findings.Count;
}
