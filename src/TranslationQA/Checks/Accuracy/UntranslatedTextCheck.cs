using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Checks.Accuracy;

/// <summary>Finds what was left in the source language: words in its script, or a whole sentence.</summary>
internal sealed class UntranslatedTextCheck : SegmentCheck
{
    // Names, addresses and product names are rightly the same in both languages; sentences are not.
    private const int SentenceLength = 5;
    private const int SentenceSmallWords = 2;
    private const int UnspacedSentenceLength = 12;

    public override CheckDescriptor Descriptor { get; } = new(
        "TQA2005", "untranslated-text", "Text left in the source language", "“{0}” was not translated.",
        Category.Accuracy, Severity.Major);

    public override void Inspect(SegmentContext context)
    {
        Segment segment = context.Segment;
        if (context.Document.Languages.Source.Language == context.Document.Languages.Target.Language)
        {
            return;
        }

        if (IsCopy(context))
        {
            Report(context, Trimmed(segment.Target), 0.9, "the source says the same, letter by letter");
            return;
        }

        Scripts own = WritingHabits.Of(context.TargetProfile).Scripts;
        Scripts source = WritingHabits.Of(context.SourceProfile).Scripts;
        source = source == Scripts.None ? ScriptTable.UsedIn(segment.Source) : source;
        if (own == Scripts.None)
        {
            return;
        }

        // Latin letters stand in texts of every script.
        Scripts foreign = source & ~own & ~Scripts.Latin;
        if (foreign != Scripts.None)
        {
            InspectRuns(context, foreign);
        }
        else if (source == Scripts.Latin && (own & Scripts.Latin) == Scripts.None
            && (ScriptTable.UsedIn(segment.Target) & own) == Scripts.None && IsSentence(context.Target))
        {
            Report(context, Trimmed(segment.Target), 0.9, "the whole line is in the script of the source");
        }
    }

    private static void InspectRuns(SegmentContext context, Scripts foreign)
    {
        ReadOnlySpan<char> text = context.Segment.Target;
        ReadOnlySpan<char> source = context.Segment.Source;
        TextSpan run = ForeignRuns.Next(text, 0, foreign, source);
        if (run.Length == 0)
        {
            return;
        }

        (int all, int found) = ForeignRuns.Count(text, foreign);
        if (found * 2 > all)
        {
            Report(context, Trimmed(text), 0.98, "the whole line is in the script of the source");
            return;
        }

        for (; run.Length > 0; run = ForeignRuns.Next(text, run.End, foreign, source))
        {
            if (!ForeignRuns.IsGloss(text, run) && !ForeignRuns.IsHandle(text, run))
            {
                Report(context, run, 0.95, "these letters are of the script of the source");
            }
        }
    }

    private static bool IsCopy(SegmentContext context)
    {
        Segment segment = context.Segment;
        return segment.Source is not null
            && segment.Target.AsSpan().Trim().SequenceEqual(segment.Source.AsSpan().Trim())
            && IsSentence(context.Target) && HasFunctionWord(context);
    }

    // A French saying that the English source quotes is rightly the same: it has none of the source's little words.
    private static bool HasFunctionWord(SegmentContext context)
    {
        WritingHabits habits = WritingHabits.Of(context.SourceProfile);
        if (!habits.HasFunctionWords || !context.SourceProfile.IsSpaced)
        {
            return true;
        }

        foreach (Token token in context.Target.Tokens)
        {
            if (habits.IsFunctionWord(context.Target.TextOf(token)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSentence(TextAnalysis text)
    {
        int words = 0;
        int smallWords = 0;
        int characters = 0;
        foreach (Token token in text.Tokens)
        {
            words += token.Has(TokenTraits.HasLetter) && !token.Has(TokenTraits.Attached) ? 1 : 0;
            smallWords += token.Class == CharClass.Letter && !token.Has(TokenTraits.Attached) ? 1 : 0;
            characters += CharTable.IsUnspaced(token.Class) ? 1 : 0;
        }

        return (words >= SentenceLength && smallWords >= SentenceSmallWords) || characters >= UnspacedSentenceLength;
    }

    private static TextSpan Trimmed(ReadOnlySpan<char> text)
    {
        int start = text.Length - text.TrimStart().Length;
        return TextSpan.FromBounds(start, text.TrimEnd().Length);
    }

    private static void Report(SegmentContext context, TextSpan span, double probability, string evidence) =>
        context.Report(new FindingDraft(span) { Probability = probability, Evidence = [evidence] });
}
