using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Matching;
using TranslationQA.Model;

namespace TranslationQA.Checks.Accuracy;

/// <summary>Finds names that are nearly, but not quite, those of somebody or something that the text is about.</summary>
internal sealed class MisspelledEntityCheck : DocumentCheck
{
    private const double DeprecatedProbability = 0.99;

    public override CheckDescriptor Descriptor { get; } = new(
        "TQA2001", "misspelled-entity", "A name is misspelt", "“{0}” looks like a garbled “{1}”.",
        Category.Accuracy, Severity.Major);

    public override void Inspect(DocumentContext context)
    {
        DocumentAnalysis analysis = context.Analysis;
        foreach (Misspelling misspelling in analysis.Misspellings)
        {
            TextAnalysis text = analysis.Target(misspelling.Segment);
            IReadOnlyList<string> suggestions = Proposal.For(misspelling.Name, analysis);
            context.Report(misspelling.Segment, new FindingDraft(
                text.SpanOf(misspelling.Match.FirstToken, misspelling.Match.TokenCount))
            {
                Probability = misspelling.Probability,
                EntityId = misspelling.Name.Entity.Id,
                Suggestions = suggestions,
                MessageArguments = [suggestions[0]],
                Evidence = misspelling.Evidence,
            });
        }

        for (int i = 0; i < context.Document.Segments.Count; i++)
        {
            ReportDeprecated(context, i, analysis.Target(i));
        }
    }

    private static void ReportDeprecated(DocumentContext context, int segment, TextAnalysis text)
    {
        foreach (EntityMention mention in text.Mentions)
        {
            IndexedName name = text.Name(mention, 0);
            if (mention.HitCount > 1 || !name.Has(NameTraits.Deprecated)
                || text.Index.PreferredName(name.Entity) is not { } preferred)
            {
                continue;
            }

            context.Report(segment, new FindingDraft(text.SpanOf(mention))
            {
                Probability = DeprecatedProbability,
                EntityId = name.Entity.Id,
                Suggestions = [preferred],
                MessageArguments = [preferred],
                Evidence = ["the lexicon marks this spelling as deprecated"],
            });
        }
    }
}
