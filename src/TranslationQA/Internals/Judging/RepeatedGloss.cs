using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds brackets that hold nothing but words that stand just before them: "Kementerian Pertahanan (Kementerian)".</summary>
internal static class RepeatedGloss
{
    private const int MaxTokens = 6;
    private const int Distance = 6;
    private const int MinLetters = 4;

    public static void Find(TextAnalysis text, Action<TextSpan, string> report)
    {
        ReadOnlySpan<char> content = text.Text;
        for (int open = content.IndexOf('('); open >= 0;)
        {
            int length = content[open..].IndexOf(')');
            if (length < 0)
            {
                return;
            }

            Inspect(text, open, open + length, report);
            int next = content[(open + 1)..].IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }
    }

    private static void Inspect(TextAnalysis text, int open, int close, Action<TextSpan, string> report)
    {
        int first = FirstTokenAt(text, open);
        int end = FirstTokenAt(text, close);
        int count = end - first;
        if (count is < 1 or > MaxTokens || !HasWords(text, first, end))
        {
            return;
        }

        (int sentence, _) = text.SentenceAround(first);
        for (int start = first - count; start >= Math.Max(sentence, first - count - Distance); start--)
        {
            if (IsSame(text, start, first, count))
            {
                TextSpan span = TextSpan.FromBounds(text.Tokens[start].Start, close + 1);
                report(span, text.Text[span.Start..open].TrimEnd());
                return;
            }
        }
    }

    private static int FirstTokenAt(TextAnalysis text, int offset)
    {
        int token = 0;
        while (token < text.Tokens.Length && text.Tokens[token].Start < offset)
        {
            token++;
        }

        return token;
    }

    private static bool HasWords(TextAnalysis text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.Tokens[i].Length >= MinLetters && text.Tokens[i].Has(TokenTraits.HasLetter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(TextAnalysis text, int start, int first, int count)
    {
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<char> before = text.TextOf(text.Tokens[start + i]);
            if (!before.Equals(text.TextOf(text.Tokens[first + i]), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
