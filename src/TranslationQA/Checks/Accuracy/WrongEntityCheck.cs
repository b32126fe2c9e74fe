using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Matching;
using TranslationQA.Model;

namespace TranslationQA.Checks.Accuracy;

/// <summary>Finds right names of somebody or something that cannot be meant.</summary>
internal sealed class WrongEntityCheck : DocumentCheck
{
    public override CheckDescriptor Descriptor { get; } = new(
        "TQA2002", "wrong-entity", "A name of somebody or something else", "“{0}” can hardly be meant here; “{1}” fits.",
        Category.Accuracy, Severity.Critical);

    public override void Inspect(DocumentContext context)
    {
        DocumentAnalysis analysis = context.Analysis;
        for (int segment = 0; segment < context.Document.Segments.Count; segment++)
        {
            TextAnalysis text = analysis.Target(segment);
            for (int i = 0; i < text.Mentions.Length; i++)
            {
                if (SubstitutionJudge.Judge(analysis, segment, text.Mentions[i]) is { } substitution)
                {
                    Report(context, segment, text.SpanOf(text.Mentions[i]), substitution);
                }
            }
        }
    }

    private static void Report(DocumentContext context, int segment, TextSpan span, Substitution substitution)
    {
        string suggestion = Proposal.InPlaceOf(substitution.Written, substitution.Meant, context.Analysis);
        context.Report(segment, new FindingDraft(span)
        {
            Probability = substitution.Probability,
            EntityId = substitution.Meant.Id,
            Suggestions = [suggestion],
            MessageArguments = [suggestion],
            Evidence = substitution.Evidence,
        });
    }
}
