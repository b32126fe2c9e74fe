using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace TranslationQA.Benchmarks;

/// <summary>Three measured iterations inside this process: enough for ratios, MB/s and allocated bytes.</summary>
internal sealed class ShortConfig : ManualConfig
{
    private const int MaxParameterWidth = 40;

    public ShortConfig()
    {
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(RateColumn.MegabytesPerSecond, RateColumn.ArticlesPerSecond);
        HideColumns(Column.Job, Column.IterationCount, Column.LaunchCount, Column.WarmupCount, Column.Toolchain, Column.RatioSD);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(MaxParameterWidth));
    }
}
