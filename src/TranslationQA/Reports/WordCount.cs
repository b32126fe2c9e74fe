namespace TranslationQA.Reports;

/// <summary>Counts words as word processors do: runs between blanks, and each Chinese or Japanese character.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool isInWord = false;
        foreach (char unit in text)
        {
            if (unit > '\u2E7F' && IsWordByItself(unit))
            {
                words++;
                isInWord = false;
            }
            else if (unit is ' ' or '\t' || char.IsWhiteSpace(unit))
            {
                isInWord = false;
            }
            else if (!isInWord && IsWordPart(unit))
            {
                words++;
                isInWord = true;
            }
        }

        return words;
    }

    private static bool IsWordPart(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || (unit > '\u007F' && (char.IsLetterOrDigit(unit) || char.IsHighSurrogate(unit)));

    // Kana, the Chinese characters of the basic plane, and the first half of all others.
    private static bool IsWordByItself(char unit) =>
        unit is (>= '\u3041' and <= '\u30FA') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFF66' and <= '\uFF9D') or (>= '\uD840' and <= '\uD88D');
}
