using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Matching;
using TranslationQA.Model;

namespace TranslationQA.Checks.Terminology;

/// <summary>Finds terms of which a part was taken in another sense, glosses that repeat the word before them, and titles
/// of another office.</summary>
internal sealed class WrongTermCheck : DocumentCheck
{
    private const double OfficeProbability = 0.85;
    private const string OtherOffice = "the person beside it holds another office";

    public override CheckDescriptor Descriptor { get; } = new(
        "TQA1002", "wrong-term", "A term is rendered in another sense", "“{0}” is not what the term says; “{1}” is.",
        Category.Terminology, Severity.Major);

    public override void Inspect(DocumentContext context)
    {
        DocumentAnalysis analysis = context.Analysis;
        foreach (MisreadTerm misread in analysis.MisreadTerms)
        {
            if (!misread.Misrendering.IsCut)
            {
                Report(context, misread);
            }
        }

        foreach (MisplacedTitle title in analysis.MisplacedTitles)
        {
            Report(context, title);
        }

        for (int segment = 0; segment < context.Document.Segments.Count; segment++)
        {
            ReportGlosses(context, segment);
            ReportOffices(context, segment);
        }
    }

    private static void ReportGlosses(DocumentContext context, int segment)
    {
        TextAnalysis text = context.Analysis.Target(segment);
        int offset = 0;
        while (RepeatedGloss.Find(text, ref offset) is { } span)
        {
            string marked = text.Text.Substring(span.Start, span.Length);
            string suggestion = marked[..marked.LastIndexOf('(')].TrimEnd();
            Report(context, segment, span, suggestion, null, 0.8, ["the words in brackets repeat those before them"]);
        }
    }

    private static void Report(DocumentContext context, MisplacedTitle title) =>
        Report(context, title.Segment, title.Span, title.Right, title.Person.Id, OfficeProbability, [OtherOffice]);

    private static void ReportOffices(DocumentContext context, int segment)
    {
        TextAnalysis text = context.Analysis.Target(segment);
        foreach (EntityMention mention in text.Mentions)
        {
            if (OfficeJudge.Find(context.Analysis, segment, mention, out TextSpan title) is { } held)
            {
                Report(context, segment, title, held, text.Name(mention, 0).Entity.Id, OfficeProbability, [OtherOffice]);
            }
        }
    }

    private static void Report(DocumentContext context, MisreadTerm misread)
    {
        string text = context.Document.Segments[misread.Segment].Target;
        string suggestion = Proposal.InCaseOf(
            text.AsSpan(misread.Span.Start, misread.Span.Length), misread.Misrendering,
            context.TargetProfile);
        Report(context, misread.Segment, misread.Span, suggestion, misread.Misrendering.Term.Id, misread.Probability,
            misread.Evidence);
    }

    private static void Report(
        DocumentContext context, int segment, TextSpan span, string suggestion, string? entity, double probability,
        IReadOnlyList<string> evidence) =>
        context.Report(segment, new FindingDraft(span)
        {
            Probability = probability,
            EntityId = entity,
            Suggestions = [suggestion],
            MessageArguments = [suggestion],
            Evidence = evidence,
        });
}
