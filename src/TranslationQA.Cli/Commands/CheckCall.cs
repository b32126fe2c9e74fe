using TranslationQA.Cli.Input;
using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Cli.Commands;

/// <summary>What a call of <c>tqa check</c> asks for.</summary>
internal sealed record CheckCall
{
    public required IReadOnlyList<CheckInput> Inputs { get; init; }

    public required TranslationChecker Checker { get; init; }

    public ReportFormat Report { get; init; } = new TextReport();

    /// <summary>Gets the file to write the report to, or null for standard output.</summary>
    public string? OutputPath { get; init; }

    public Severity FailOn { get; init; } = Severity.Minor;

    public int Jobs { get; init; } = Environment.ProcessorCount;
}
