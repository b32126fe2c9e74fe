using TranslationQA.Model;

namespace TranslationQA.Reports;

/// <summary>Writes one report: results one after the other, then the totals.</summary>
/// <remarks>Mutable, for one thread. Holds at most a small buffer, however long the report grows.</remarks>
public interface IReportWriter : IDisposable
{
    /// <summary>Writes the findings of one document.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    void Write(CheckResult result);

    /// <summary>Writes the totals and ends the report; nothing can be written behind it.</summary>
    /// <param name="report">The totals of all results that were written.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    void Complete(Report report);
}
