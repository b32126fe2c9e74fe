using TranslationQA.Checks;
using TranslationQA.Internals.Matching;
using TranslationQA.Model;

namespace TranslationQA.Internals.Analysis;

/// <summary>What one thread needs to check documents one after the other; reused, so that clean text makes no garbage.</summary>
internal sealed class CheckSession(
    IReadOnlyList<Check> checks, double minimumProbability, Severity minimumSeverity, bool requiresOneSpelling)
{
    private readonly DocumentAnalysis _analysis = new() { RequiresOneSpelling = requiresOneSpelling };
    private readonly SegmentContext _segmentContext = new();
    private readonly DocumentContext _documentContext = new();
    private readonly List<Finding> _findings = [];

    /// <summary>Gets the languages of the last document.</summary>
    public LanguagePair Languages { get; private set; }

    public CheckResult Run(Document document, TextIndex targetIndex, TextIndex sourceIndex)
    {
        _findings.Clear();
        Languages = document.Languages;
        _analysis.Begin(document, targetIndex, sourceIndex);
        for (int i = 0; i < checks.Count; i++)
        {
            if (checks[i].IsValidFor(document.Languages))
            {
                Run(checks[i]);
            }
        }

        _findings.RemoveAll(IsTooFaint);
        if (_findings.Count == 0)
        {
            return new CheckResult(document, []);
        }

        Finding[] findings = [.. _findings];
        Array.Sort(findings, FindingOrder.Instance);
        return new CheckResult(document, findings);
    }

    private bool IsTooFaint(Finding finding) =>
        finding.Probability < minimumProbability || finding.Severity < minimumSeverity;

    private void Run(Check check)
    {
        switch (check)
        {
            case DocumentCheck documentCheck:
                _documentContext.Begin(_analysis, check, _findings);
                documentCheck.Inspect(_documentContext);
                break;
            case SegmentCheck segmentCheck:
                _segmentContext.Begin(_analysis, check, _findings);
                for (int i = 0; i < _analysis.Document.Segments.Count; i++)
                {
                    _segmentContext.SegmentIndex = i;
                    segmentCheck.Inspect(_segmentContext);
                }

                break;
        }
    }
}
