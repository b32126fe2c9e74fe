using TranslationQA.Formats;
using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Runs a checker on labelled translations and counts how far it agrees with the labels.</summary>
internal sealed class Evaluator(TranslationChecker checker, bool usesSource)
{
    /// <summary>Evaluates one labelled translation.</summary>
    /// <exception cref="DocumentFormatException">A text is unreadable, or a label is not in it.</exception>
    /// <exception cref="UnusableCallException">A text cannot be opened.</exception>
    public async Task<EvaluationResult> EvaluateAsync(LabelledDocument labelled, CancellationToken cancellationToken)
    {
        DocumentHead head = new(labelled.TargetPath, labelled.Languages) { Date = labelled.Date };
        string? source = usesSource ? labelled.SourcePath : null;
        ReportBuilder totals = new();
        List<PlacedFinding> findings = [];
        LabelPlacer placer = new(labelled);
        await foreach (Document document in TextFile.ReadAsync(head, source, cancellationToken))
        {
            CheckResult result = checker.Check(document);
            totals.Add(result);
            placer.Read(document);
            findings.AddRange(result.Findings
                .Where(finding => finding.Side == Side.Target)
                .Select(finding => new PlacedFinding(document.Segments[finding.SegmentIndex].Line, finding)));
        }

        return new Comparison(labelled.TargetPath, placer.Place(), findings).Count() with
        {
            Documents = 1,
            Words = totals.Build().Words,
        };
    }
}

/// <summary>A finding and the line on which it stands.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Finding">The finding.</param>
internal readonly record struct PlacedFinding(int Line, Finding Finding);

/// <summary>A label and the stretch of its line that it means.</summary>
/// <param name="Label">The label.</param>
/// <param name="Span">The stretch.</param>
internal readonly record struct PlacedLabel(Label Label, TextSpan Span)
{
    /// <summary>Tells whether a finding marks any of it.</summary>
    public bool IsMarkedBy(PlacedFinding finding) => finding.Line == Label.Line && Span.Overlaps(finding.Finding.Span);
}
