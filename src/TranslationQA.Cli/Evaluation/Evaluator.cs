using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Runs a checker on labelled translations and counts how far it agrees with the labels.</summary>
internal sealed class Evaluator(TranslationChecker checker)
{
    /// <summary>Evaluates one labelled translation and its right twin.</summary>
    public EvaluationResult Evaluate(LabelledText text)
    {
        CheckResult checkedText = checker.Check(text.Document);
        EvaluationResult result = new Comparison(text.Document.Name, text.Labels, Place(checkedText)).Count() with
        {
            Documents = 1,
            Words = new ReportBuilder().Add(checkedText).Build().Words,
        };
        return text.Twin is null ? result : result.Merge(EvaluateTwin(text.Twin));
    }

    // All is right in a twin: whatever is said of its names and terms is a false alarm.
    private EvaluationResult EvaluateTwin(Document twin)
    {
        EvaluationNote[] notes =
        [
            .. Place(checker.Check(twin)).Where(placed => CheckFamily.IsAboutEntities(placed.Check))
                .Select(placed => EvaluationNote.Of(NoteKind.TwinFlagged, twin.Name, placed)),
        ];
        return new EvaluationResult
        {
            Twins = new TwinTally(Texts: 1, Flagged: notes.Length > 0 ? 1 : 0, Findings: notes.Length),
            Notes = notes,
        };
    }

    private static PlacedFinding[] Place(CheckResult result) =>
    [
        .. result.Findings.Where(finding => finding.Side == Side.Target).Select(finding =>
            new PlacedFinding(result.Document.Segments[finding.SegmentIndex].Line, finding)),
    ];
}

/// <summary>A finding and the line on which it stands.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Finding">The finding.</param>
internal readonly record struct PlacedFinding(int Line, Finding Finding)
{
    /// <summary>Gets the name of the check that found it.</summary>
    public string Check => Finding.Descriptor.Name;
}
