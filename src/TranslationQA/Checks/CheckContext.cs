using TranslationQA.Internals.Analysis;
using TranslationQA.Languages;
using TranslationQA.Model;

namespace TranslationQA.Checks;

/// <summary>What a check may read, and where it reports.</summary>
/// <remarks>Belongs to one call: keep no reference to it.</remarks>
public abstract class CheckContext
{
    private List<Finding>? _findings;
    private Check? _check;

    private protected CheckContext()
    {
    }

    /// <summary>Gets the document.</summary>
    public Document Document => Analysis.Document;

    /// <summary>Gets the profile of the target language.</summary>
    public LanguageProfile TargetProfile => Analysis.TargetIndex.Profile;

    /// <summary>Gets the profile of the source language.</summary>
    public LanguageProfile SourceProfile => Analysis.SourceIndex.Profile;

    internal DocumentAnalysis Analysis { get; private set; } = null!;

    internal void Begin(DocumentAnalysis analysis, Check check, List<Finding> findings)
    {
        Analysis = analysis;
        _check = check;
        _findings = findings;
    }

    private protected void Report(int segment, FindingDraft draft)
    {
        if (_findings is null || _check is null)
        {
            throw new InvalidOperationException("A check reports while it inspects, not later.");
        }

        string text = Document.Segments[segment].Text(draft.Side).Substring(draft.Span.Start, draft.Span.Length);
        CheckDescriptor descriptor = _check.Descriptor;
        _findings.Add(new Finding
        {
            Descriptor = descriptor,
            SegmentIndex = segment,
            Side = draft.Side,
            Span = draft.Span,
            Text = text,
            Severity = draft.Severity ?? descriptor.DefaultSeverity,
            Probability = Math.Clamp(draft.Probability, 0, 1),
            Message = descriptor.FormatMessage([text, .. draft.MessageArguments]),
            EntityId = draft.EntityId,
            Suggestions = draft.Suggestions,
            Evidence = draft.Evidence,
        });
    }
}
