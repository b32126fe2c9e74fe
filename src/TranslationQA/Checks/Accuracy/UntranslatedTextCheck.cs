using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Model;

namespace TranslationQA.Checks.Accuracy;

/// <summary>Finds what was left in the source language: words in its script, or a whole sentence.</summary>
internal sealed class UntranslatedTextCheck : SegmentCheck
{
    // Names, addresses and product names are rightly the same in both languages; sentences are not.
    private const int SentenceLength = 5;
    private const int SentenceSmallWords = 2;
    private const int UnspacedSentenceLength = 12;
    private const int MinLettersOfWord = 4;

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
        else if (source == Scripts.Latin && (own & Scripts.Latin) == Scripts.None)
        {
            InspectWords(context);
        }
    }

    // この祭りはfolk singersによるコンサートで, Justice Departmentで: two words of the source or more, no name of a firm or a song.
    private static void InspectWords(SegmentContext context)
    {
        ReadOnlySpan<Token> tokens = context.Target.Tokens;
        for (int first = 0, end; first < tokens.Length; first = end)
        {
            end = first + 1;
            if (!IsWordOfSource(context, tokens[first]))
            {
                continue;
            }

            while (end < tokens.Length && IsWordOfSource(context, tokens[end])
                && context.Segment.Target.AsSpan(tokens[end - 1].End..tokens[end].Start) is " ")
            {
                end++;
            }

            TextSpan run = TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);
            if (end - first >= 2 && !IsMarkedOff(context.Segment.Target, run) && IsPhrase(context, tokens[first..end]))
            {
                Report(context, run, 0.8, "these are words of the source language");
            }
        }
    }

    private static bool IsWordOfSource(SegmentContext context, Token token)
    {
        TextIndex source = context.Analysis.SourceIndex;
        return token.Has(TokenTraits.HasLetter) && !token.Has(TokenTraits.AllCapitals)
            && ScriptTable.Of(context.Segment.Target[token.Start]) == Scripts.Latin
            && source.IsWord(source.Vocabulary.Find(context.Target.TextOf(token)));
    }

    // Small words all, or the name of a body that says what it is.
    private static bool IsPhrase(SegmentContext context, ReadOnlySpan<Token> words)
    {
        int capitals = 0;
        int longWords = 0;
        foreach (Token word in words)
        {
            capitals += word.IsCapitalized ? 1 : 0;
            longWords += word.Length >= MinLettersOfWord ? 1 : 0;
        }

        return longWords >= 2 && (capitals == 0
            || (capitals == words.Length && IsBody(context.SourceProfile, context.Target.TextOf(words[^1]))));
    }

    private static bool IsBody(LanguageProfile source, ReadOnlySpan<char> word)
    {
        IReadOnlyList<string> nouns = source.List("governmentNouns");
        for (int i = 0; i < nouns.Count; i++)
        {
            if (word.Equals(nouns[i], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // In quotation marks or brackets, in an address or a hashtag, beside other Latin letters or figures.
    private static bool IsMarkedOff(ReadOnlySpan<char> text, TextSpan run) =>
        (run.Start > 0 && !IsOwnLetter(text[run.Start - 1])) || (run.End < text.Length && !IsOwnLetter(text[run.End]));

    private static bool IsOwnLetter(char c) => c is ' ' or '、' or '。' or '，' or ',' or '.' || (ScriptTable.Of(c) & ~Scripts.Latin) != Scripts.None;

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
