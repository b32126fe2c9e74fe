namespace TranslationQA.Reports;

/// <summary>Writes reports in one form.</summary>
/// <remarks>Immutable and thread-safe; each report has a writer of its own.</remarks>
public abstract class ReportFormat
{
    /// <summary>Gets the name that the command line calls it by.</summary>
    public abstract string Name { get; }

    /// <summary>Begins a report.</summary>
    /// <param name="output">Where to write, in UTF-8; it stays open.</param>
    /// <returns>The writer; until it is completed and disposed of, the report is not whole.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public abstract IReportWriter Begin(Stream output);
}
