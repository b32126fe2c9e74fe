using TranslationQA.Model;

namespace TranslationQA.Reports;

/// <summary>Counts results into a <see cref="Report"/>.</summary>
/// <remarks>Mutable, for one thread.</remarks>
public sealed class ReportBuilder
{
    private readonly Dictionary<FindingKey, long> _counts = [];
    private long _documents;
    private long _segments;
    private long _words;

    /// <summary>Counts a result.</summary>
    /// <param name="result">The result.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public ReportBuilder Add(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Document document = result.Document;
        _documents += document.IsContinuation ? 0 : 1;
        _segments += document.Segments.Count;
        for (int i = 0; i < document.Segments.Count; i++)
        {
            _words += WordCount.Of(document.Segments[i].Target);
        }

        foreach (Finding finding in result.Findings)
        {
            FindingKey key = new(finding.Descriptor.Name, finding.Severity);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }

        return this;
    }

    /// <summary>Makes the report of what was counted so far.</summary>
    /// <returns>The report.</returns>
    public Report Build() => new()
    {
        Documents = _documents,
        Segments = _segments,
        Words = _words,
        Counts = new Dictionary<FindingKey, long>(_counts),
    };
}
