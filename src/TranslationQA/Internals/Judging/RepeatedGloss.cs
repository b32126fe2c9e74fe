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

    /// <summary>Gets the next one at or behind an offset, and moves the offset on.</summary>
    /// <returns>The stretch from the first of the repeated words to the closing bracket, or null.</returns>
    public static TextSpan? Find(TextAnalysis text, ref int offset)
    {
        while (offset < text.Text.Length)
        {
            int open = text.Text.IndexOf('(', offset);
            int close = open < 0 ? -1 : text.Text.IndexOf(')', open);
            if (close < 0)
            {
                return null;
            }

            offset = open + 1;
            if (Inspect(text, open, close) is { } span)
            {
                return span;
            }
        }

        return null;
    }

    private static TextSpan? Inspect(TextAnalysis text, int open, int close)
    {
        int first = FirstTokenAt(text, open);
        int end = FirstTokenAt(text, close);
        int count = end - first;
        if (count is < 1 or > MaxTokens || !HasWords(text, first, end))
        {
            return null;
        }

        (int sentence, _) = text.SentenceAround(first);
        for (int start = first - count; start >= Math.Max(sentence, first - count - Distance); start--)
        {
            if (IsSame(text, start, first, count))
            {
                return TextSpan.FromBounds(text.Tokens[start].Start, close + 1);
            }
        }

        return null;
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
