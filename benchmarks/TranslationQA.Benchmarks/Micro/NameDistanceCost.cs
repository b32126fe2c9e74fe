using BenchmarkDotNet.Attributes;
using TranslationQA.Internals.Matching;

namespace TranslationQA.Benchmarks.Micro;

/// <summary>What the weighted edit distance costs per pair of names.</summary>
public class NameDistanceCost
{
    private const float Limit = 3.6f;

    [Params("brishask~bryansk", "venetsk~donetsk", "kim jung eun~kim jong un", "mikoraiu~mykolaiv", "jakarta~washington")]
    public string Pair { get; set; } = string.Empty;

    [Benchmark]
    public float Compute()
    {
        int at = Pair.IndexOf('~', StringComparison.Ordinal);
        return NameDistance.Compute(Pair.AsSpan(0, at), Pair.AsSpan(at + 1), Limit);
    }
}
