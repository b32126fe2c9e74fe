using System.Globalization;
using System.Text;

namespace TranslationQA.Internals.Text;

/// <summary>Class and folded form of every UTF-16 code unit, in two tables made once.</summary>
/// <remarks>Folding takes away case, the marks of Latin letters and the width of ASCII; it never changes the length.</remarks>
internal static class CharTable
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const int FullWidthOffset = FirstFullWidth - '!';

    private static readonly char[] Folds = MakeFolds();
    private static readonly CharClass[] Classes = MakeClasses();

    public static CharClass ClassOf(char c) => Classes[c];

    public static char Fold(char c) => Folds[c];

    /// <summary>Folds a text and closes it up: one blank between words, none at the ends.</summary>
    public static string FoldText(string text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        return folded[..FoldText(text, folded)].ToString();
    }

    /// <summary>Folds a text into a span that is at least as long.</summary>
    /// <returns>How many characters were written.</returns>
    public static int FoldText(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (Classes[c] != CharClass.Other)
            {
                folded[length++] = Folds[c];
            }
            else if (length > 0 && folded[length - 1] != ' ')
            {
                folded[length++] = ' ';
            }
        }

        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    public static bool IsWordPart(CharClass type) => type is >= CharClass.Upper and <= CharClass.Mark;

    public static bool IsUnspaced(CharClass type) => type >= CharClass.Han;

    private static char[] MakeFolds()
    {
        char[] folds = new char[char.MaxValue + 1];
        for (int c = 0; c < folds.Length; c++)
        {
            if (HasOneCase((char)c))
            {
                folds[c] = (char)c;
                continue;
            }

            char narrow = c is >= FirstFullWidth and <= LastFullWidth ? (char)(c - FullWidthOffset) : (char)c;
            folds[c] = char.ToLowerInvariant(narrow);
        }

        char[] plain = (char[])folds.Clone();
        foreach (string[] row in DataTable.Read("folds.tsv"))
        {
            foreach (char marked in row[1])
            {
                plain[marked] = row[0][0];
            }
        }

        for (int c = 0; c < folds.Length; c++)
        {
            folds[c] = plain[folds[c]];
        }

        return folds;
    }

    // Three quarters of all: to ask the runtime about each took two milliseconds of the first text.
    private static bool HasOneCase(char c) =>
        c is >= '\u3041' and <= '\u9FFF' or >= '\uAC00' and <= '\uF8FF';

    private static CharClass[] MakeClasses()
    {
        CharClass[] classes = new CharClass[char.MaxValue + 1];
        for (int c = 0; c < classes.Length; c++)
        {
            classes[c] = Classify((char)c);
        }

        return classes;
    }

    private static CharClass Classify(char c) => c switch
    {
        >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' =>
            IsLetterOrMark(c) ? CharClass.Unspaced : General(c),
        >= '\u3041' and <= '\u309F' => CharClass.Hiragana,
        >= '\u30A1' and <= '\u30FA' or >= '\u30FC' and <= '\u30FE' or >= '\uFF66' and <= '\uFF9D' => CharClass.Katakana,
        '々' or '〆' or '〇' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF'
            or >= '\uF900' and <= '\uFAFF' => CharClass.Han,
        >= '\uAC00' and <= '\uD7A3' => CharClass.Hangul,
        >= '\uD800' and <= '\uF8FF' => CharClass.Other, // Surrogates and private use.
        _ => General(c),
    };

    private static bool IsLetterOrMark(char c) => General(c) is CharClass.Letter or CharClass.Mark;

    private static CharClass General(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Upper,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
            CharClass.Mark,
        _ => CharClass.Other,
    };
}
