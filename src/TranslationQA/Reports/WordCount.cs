namespace TranslationQA.Reports;

/// <summary>Counts words as word processors do: runs between blanks, and each Chinese or Japanese character.</summary>
internal static class WordCount
{
    private const int Part = 1; // A letter or digit: begins a word or goes on with one.
    private const int Keeps = 2; // Anything but a blank: does not end a word.
    private const int Whole = 4; // A word by itself.

    // What each UTF-16 code unit is. Totals are counted on the one thread that writes the report, so the loop below
    // has no branches: with them it took two and a half times as long.
    private static readonly byte[] Kinds =
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => KindOf((char)unit))];

    public static int Of(ReadOnlySpan<char> text)
    {
        byte[] kinds = Kinds;
        int words = 0;
        int isInWord = 0;
        foreach (char unit in text)
        {
            int kind = kinds[unit];
            words += (kind & Part & ~isInWord) + (kind >> 2);
            isInWord = (kind | ((kind >> 1) & isInWord)) & Part;
        }

        return words;
    }

    private static byte KindOf(char unit)
    {
        if (char.IsWhiteSpace(unit))
        {
            return 0;
        }

        if (IsWord(unit))
        {
            return Whole;
        }

        return char.IsLetterOrDigit(unit) || char.IsHighSurrogate(unit) ? (byte)(Part | Keeps) : (byte)Keeps;
    }

    // Kana, the Chinese characters of the basic plane, and the first half of all others.
    private static bool IsWord(char unit) =>
        unit is (>= '\u3041' and <= '\u30FA') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFF66' and <= '\uFF9D') or (>= '\uD840' and <= '\uD88D');
}
