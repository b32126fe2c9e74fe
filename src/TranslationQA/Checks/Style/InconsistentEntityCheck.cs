using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Matching;
using TranslationQA.Model;

namespace TranslationQA.Checks.Style;

/// <summary>Finds right names in another spelling than the one that the lexicon prefers, where one spelling is asked for.</summary>
internal sealed class InconsistentEntityCheck : DocumentCheck
{
    private const double AdmittedProbability = 0.95;

    public override CheckDescriptor Descriptor { get; } = new(
        "TQA4002", "inconsistent-entity", "A name in another spelling than the one agreed on",
        "“{0}” is another spelling of “{1}”.", Category.Style, Severity.Minor);

    public override void Inspect(DocumentContext context)
    {
        DocumentAnalysis analysis = context.Analysis;
        if (!analysis.RequiresOneSpelling || !context.TargetProfile.IsCased)
        {
            return;
        }

        for (int i = 0; i < context.Document.Segments.Count; i++)
        {
            ReportAdmitted(context, i, analysis.Target(i));
        }

        foreach (Misspelling romanization in analysis.Romanizations)
        {
            ReportRomanization(context, romanization);
        }
    }

    private static void ReportAdmitted(DocumentContext context, int segment, TextAnalysis text)
    {
        foreach (EntityMention mention in text.Mentions)
        {
            if (OtherSpelling.ForMention(text, mention) is { } preferred)
            {
                IndexedName name = text.Name(mention, 0);
                context.Report(segment, new FindingDraft(text.SpanOf(mention))
                {
                    Probability = AdmittedProbability,
                    EntityId = name.Entity.Id,
                    Suggestions = [preferred],
                    MessageArguments = [preferred],
                    Evidence = ["the lexicon knows both and prefers the other one"],
                });
            }
        }
    }

    private static void ReportRomanization(DocumentContext context, Misspelling romanization)
    {
        TextAnalysis text = context.Analysis.Target(romanization.Segment);
        TextSpan span = text.SpanOf(romanization.Match.FirstToken, romanization.Match.TokenCount);
        ReadOnlySpan<char> written = text.Text.AsSpan(span.Start, span.Length);
        string preferred = OtherSpelling.ForRomanization(written, romanization.Name.Entity, text.Index)
            ?? romanization.Name.Name.Text;
        context.Report(romanization.Segment, new FindingDraft(span)
        {
            Probability = romanization.Probability,
            EntityId = romanization.Name.Entity.Id,
            Suggestions = [preferred],
            MessageArguments = [preferred],
            Evidence = ["another system of romanisation writes it so", .. romanization.Evidence],
        });
    }
}
