using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Model;

namespace TranslationQA.Checks.LinguisticConventions;

/// <summary>Finds quotation marks of a style that the target language or the document itself does not use.</summary>
internal sealed class MixedQuotesCheck : DocumentCheck
{
    public override CheckDescriptor Descriptor { get; } = new(
        "TQA3002", "mixed-quotes", "Quotation marks of another style", "{0} is not the quotation mark of this text.",
        Category.LinguisticConventions, Severity.Minor);

    public override bool IsValidFor(LanguagePair languages) =>
        WritingHabits.Of(LanguageProfile.For(languages.Target)).HasQuotes;

    public override void Inspect(DocumentContext context)
    {
        WritingHabits habits = WritingHabits.Of(context.TargetProfile);
        DocumentQuotes quotes = context.Analysis.Quotes;
        QuoteStyle usual = QuoteStyle.None;
        uint seen = 0;
        for (int i = 0; i < quotes.Marks.Length; i++)
        {
            QuoteMark mark = quotes.Marks[i];
            if (!mark.Opens || mark.State != QuoteState.Paired || mark.Style == usual || (seen & Bit(mark.Style)) != 0)
            {
                continue;
            }

            if (!habits.IsLegal(mark.Style))
            {
                if (!QuotesOriginal(context, quotes, mark, habits))
                {
                    seen |= Bit(mark.Style);
                    Report(context, mark, "the language does not use this quotation mark");
                }
            }
            else if (AreOneMark(mark.Style) && !quotes.IsInner(i))
            {
                if (usual == QuoteStyle.None)
                {
                    usual = mark.Style;
                    continue;
                }

                seen |= Bit(mark.Style);
                Report(context, mark, "the text began with quotation marks of another style");
            }
        }
    }

    private static uint Bit(QuoteStyle style) => 1u << (int)style;

    // These are ways to write the same mark; corner brackets and title marks have tasks of their own beside them.
    private static bool AreOneMark(QuoteStyle style) =>
        style is QuoteStyle.Straight or QuoteStyle.Curly or QuoteStyle.Low or QuoteStyle.Angle;

    // Around words that were left in another script on purpose the marks are those of the original.
    private static bool QuotesOriginal(
        DocumentContext context, DocumentQuotes quotes, QuoteMark mark, WritingHabits habits)
    {
        if (habits.Scripts == Scripts.None || quotes.Marks[mark.Partner].Segment != mark.Segment)
        {
            return false;
        }

        ReadOnlySpan<char> text = context.Document.Segments[mark.Segment].Target;
        Scripts scripts = ScriptTable.UsedIn(text[mark.End..quotes.Marks[mark.Partner].Start]);
        return scripts != Scripts.None && (scripts & habits.Scripts) == Scripts.None;
    }

    private static void Report(DocumentContext context, QuoteMark mark, string evidence) => context.Report(
        mark.Segment,
        new FindingDraft(new TextSpan(mark.Start, mark.Length)) { Probability = 0.8, Evidence = [evidence] });
}
