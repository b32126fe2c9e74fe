using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TranslationQA.Benchmarks.Throughput;

namespace TranslationQA.Benchmarks;

/// <summary>What one core gets through in a second.</summary>
internal sealed class RateColumn(string name, string legend, Func<BenchmarkCase, double> unitsPerOperation) : IColumn
{
    private const double NanosecondsPerSecond = 1e9;

    /// <summary>Gets the column of the megabytes (10⁶ bytes of UTF-8) of translation.</summary>
    public static RateColumn MegabytesPerSecond { get; } = new(
        "MB/s",
        "Megabytes (10^6 bytes of UTF-8) of translation a second on one core",
        benchmark => benchmark.Parameters[nameof(CleanTextThroughput.Text)] is string text ? Texts.Find(text).Bytes / 1e6 : 0);

    /// <summary>Gets the column of the articles.</summary>
    public static RateColumn ArticlesPerSecond { get; } = new(
        "Articles/s",
        "Articles a second on one core",
        benchmark => benchmark.Descriptor.Type == typeof(SeedThroughput) ? 1 : 0);

    public string Id => ColumnName;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => unitsPerOperation(benchmark) > 0);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        double? mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
        double units = unitsPerOperation(benchmarkCase);
        return mean is null || units == 0
            ? "-"
            : (units * NanosecondsPerSecond / mean.Value).ToString("0.00", CultureInfo.InvariantCulture);
    }

    public override string ToString() => ColumnName;
}
