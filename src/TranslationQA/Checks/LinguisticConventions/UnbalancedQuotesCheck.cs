using TranslationQA.Internals.Analysis;
using TranslationQA.Model;

namespace TranslationQA.Checks.LinguisticConventions;

/// <summary>Finds quotation marks that open without closing, close without opening, or change their style.</summary>
internal sealed class UnbalancedQuotesCheck : DocumentCheck
{
    public override CheckDescriptor Descriptor { get; } = new(
        "TQA3001", "unbalanced-quotes", "Quotation mark without its partner", "The quotation mark {0} has no partner.",
        Category.LinguisticConventions, Severity.Minor);

    public override bool IsValidFor(LanguagePair languages) => Habits(languages).HasQuotes;

    public override void Inspect(DocumentContext context)
    {
        DocumentQuotes quotes = context.Analysis.Quotes;
        bool hasOpened = false;
        for (int i = 0; i < quotes.Marks.Length; i++)
        {
            QuoteMark mark = quotes.Marks[i];
            hasOpened |= mark.Opens;
            if (mark.State == QuoteState.Crossed)
            {
                if (!IsOddOne(mark, quotes, context.Document.Languages))
                {
                    continue;
                }

                Report(context, mark, 0.9, Crossing(context, mark, quotes.Marks[mark.Partner]));
            }
            else if (mark.State == QuoteState.Alone && (hasOpened || !context.Document.IsContinuation)
                && !IsSoInSource(context, mark))
            {
                if (SingleFor(context, mark) is >= 0 and var single)
                {
                    string written = context.Document.Segments[mark.Segment].Target.Substring(mark.Start, mark.Length);
                    QuoteMark closing = new(mark.Segment, single, 1, mark.Style, QuoteDirection.Close);
                    Report(context, closing, 0.9, $"it closes what {written} opened", mark.Style == QuoteStyle.Curly ? "”" : written);
                    continue;
                }

                string evidence = mark.Opens ? "it opens and is never closed" : "it closes and was never opened";
                Report(context, mark, 0.85, evidence);
            }
        }
    }

    // “Vaksin hangat hanyalah air,’ katanya: one mark for two, behind the end of what is said.
    private static int SingleFor(DocumentContext context, QuoteMark mark)
    {
        if (!mark.Opens || mark.Style is not (QuoteStyle.Curly or QuoteStyle.Straight))
        {
            return -1;
        }

        ReadOnlySpan<char> text = context.Document.Segments[mark.Segment].Target;
        for (int i = mark.End + 1; i < text.Length && text[i] != '‘'; i++)
        {
            if (text[i] is '’' or '\'' && text[i - 1] is ',' or '.' or '?' or '!' && (i + 1 == text.Length || text[i + 1] == ' '))
            {
                return i;
            }
        }

        return -1;
    }

    // A text that was cut out of a longer one, or a source that was printed so: the translation does as it should.
    private static bool IsSoInSource(DocumentContext context, QuoteMark mark) =>
        context.Document.Segments[mark.Segment].Source is not null
        && context.Analysis.SourceQuotes.HasAlone(mark.Segment, mark.Opens);

    // Of two marks that do not go together the one is wrong that the language does not use, or else that the document uses
    // less, or else the later one. Where one is of TeX both are: a print shop's marks have no place in a text, nor has what closes
    // them. “ and " are two ways to write one mark: of two lines each shows half of a pair, and nothing tells which one the desk writes.
    private static bool IsOddOne(QuoteMark mark, DocumentQuotes quotes, LanguagePair languages)
    {
        QuoteMark partner = quotes.Marks[mark.Partner];
        if (mark.Style == QuoteStyle.Tex || partner.Style == QuoteStyle.Tex
            || (mark.Segment != partner.Segment && IsDouble(mark.Style) && IsDouble(partner.Style)))
        {
            return true;
        }

        bool isOwn = IsOwn(mark.Style, languages);
        bool isPartnerOwn = IsOwn(partner.Style, languages);
        if (isOwn != isPartnerOwn)
        {
            return !isOwn;
        }

        int share = Count(quotes, mark.Style) - Count(quotes, partner.Style);
        return share == 0 ? !mark.Opens : share < 0;
    }

    private static int Count(DocumentQuotes quotes, QuoteStyle style)
    {
        int count = 0;
        foreach (QuoteMark mark in quotes.Marks)
        {
            count += mark.Style == style ? 1 : 0;
        }

        return count;
    }

    private static bool IsDouble(QuoteStyle style) => style is QuoteStyle.Straight or QuoteStyle.Curly;

    private static bool IsOwn(QuoteStyle style, LanguagePair languages)
    {
        Languages.QuotePair[] pairs = Languages.LanguageProfile.For(languages.Target).QuotePairs;
        for (int i = 0; i < pairs.Length; i++)
        {
            if (QuoteReader.StyleOf(pairs[i]) == style)
            {
                return true;
            }
        }

        return false;
    }

    private static WritingHabits Habits(LanguagePair languages) =>
        WritingHabits.Of(Languages.LanguageProfile.For(languages.Target));

    private static string Crossing(DocumentContext context, QuoteMark mark, QuoteMark partner)
    {
        string text = context.Document.Segments[partner.Segment].Target.Substring(partner.Start, partner.Length);
        int line = partner.Segment + context.Document.FirstSegment;
        return mark.Opens
            ? $"it opens here and is closed by {text} in segment {line}"
            : $"it closes what {text} opened in segment {line}";
    }

    private static void Report(
        DocumentContext context, QuoteMark mark, double probability, string evidence, string? suggestion = null) =>
        context.Report(mark.Segment, new FindingDraft(new TextSpan(mark.Start, mark.Length))
        {
            Probability = probability,
            Evidence = [evidence],
            Suggestions = suggestion is null ? [] : [suggestion],
        });
}
