using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Checks.Terminology;

/// <summary>Finds what became of terms that a line end cut in two.</summary>
internal sealed class CutTermCheck : DocumentCheck
{
    private const double SourceProbability = 0.97;

    public override CheckDescriptor Descriptor { get; } = new(
        "TQA1001", "cut-term", "A term was cut in two", "“{0}” looks like a piece of “{1}”, cut in two.",
        Category.Terminology, Severity.Major);

    public override void Inspect(DocumentContext context)
    {
        DocumentAnalysis analysis = context.Analysis;
        foreach (MisreadTerm misread in analysis.MisreadTerms)
        {
            if (misread.Misrendering.IsCut)
            {
                Report(context, misread);
            }
        }

        for (int i = 0; i < context.Document.Segments.Count; i++)
        {
            int token = 0;
            while (BareHeadFinder.Find(analysis, i, ref token) is { } head)
            {
                Report(context, i, head);
            }
        }

        foreach (SourceCut cut in analysis.SourceCuts)
        {
            ReportSource(context, cut);
        }
    }

    private static void Report(DocumentContext context, MisreadTerm misread)
    {
        string text = context.Document.Segments[misread.Segment].Target;
        string suggestion = Proposal.InCaseOf(
            text.AsSpan(misread.Span.Start, misread.Span.Length), misread.Misrendering,
            context.TargetProfile);
        context.Report(misread.Segment, new FindingDraft(misread.Span)
        {
            Probability = misread.Probability,
            EntityId = misread.Misrendering.Term.Id,
            Suggestions = [suggestion],
            MessageArguments = [suggestion],
            Evidence = misread.Evidence,
        });
    }

    private static void Report(DocumentContext context, int segment, BareHead head) =>
        context.Report(segment, new FindingDraft(head.Span)
        {
            Probability = head.Probability,
            EntityId = head.EntityId,
            Suggestions = [head.Suggestion],
            MessageArguments = [head.Suggestion],
            Evidence = head.Evidence,
        });

    private static void ReportSource(DocumentContext context, SourceCut cut)
    {
        TextAnalysis source = context.Analysis.Source(cut.Segment);
        Token first = source.Tokens[cut.FirstToken];
        context.Report(cut.Segment, new FindingDraft(TextSpan.FromBounds(first.Start, source.Tokens[^1].End))
        {
            Side = Side.Source,
            Severity = Severity.Minor,
            Probability = SourceProbability,
            EntityId = cut.Entity.Id,
            Suggestions = [cut.Name],
            MessageArguments = [cut.Name],
            Evidence = ["the source line ends inside the term; rejoin the lines before translating"],
        });
    }
}
