using System.Diagnostics.CodeAnalysis;

namespace TranslationQA.Reports;

/// <summary>The report formats that the library brings along.</summary>
public static class ReportFormats
{
    /// <summary>Gets the formats.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } = [new TextReport(), new JsonReport()];

    /// <summary>Finds a format.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="format">The format, or null.</param>
    /// <returns><see langword="true"/> when there is one.</returns>
    public static bool TryFind(string? name, [NotNullWhen(true)] out ReportFormat? format)
    {
        format = All.FirstOrDefault(candidate => candidate.Name == name);
        return format is not null;
    }
}
