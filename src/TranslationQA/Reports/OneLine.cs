using System.Globalization;
using System.Text;

namespace TranslationQA.Reports;

/// <summary>Makes any text safe to print on one line of a terminal, and tells how wide it is there.</summary>
internal static class OneLine
{
    // First and last code points of the blocks that are wide. Source: UAX #11, East Asian Width W and F.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        StringBuilder line = new(text.Length);
        Append(line, text);
        return line.ToString();
    }

    /// <summary>Appends a text; line ends, controls and marks of the direction of writing become blanks.</summary>
    public static void Append(StringBuilder line, ReadOnlySpan<char> text)
    {
        Span<char> units = stackalloc char[2];
        foreach (Rune rune in text.EnumerateRunes())
        {
            line.Append(units[..Printable(rune).EncodeToUtf16(units)]);
        }
    }

    public static int WidthOf(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width;
    }

    public static int WidthOf(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        return Rune.GetUnicodeCategory(Printable(rune)) switch
        {
            UnicodeCategory.NonSpacingMark => 0,
            UnicodeCategory.EnclosingMark => 0,
            UnicodeCategory.Format => 0,
            _ => IsWide(rune.Value) ? 2 : 1,
        };
    }

    private static Rune Printable(Rune rune) =>
        Rune.IsControl(rune) || IsLineEnd(rune.Value) || TurnsDirection(rune.Value) ? new Rune(' ') : rune;

    private static bool IsLineEnd(int value) => value is 0x2028 or 0x2029;

    private static bool TurnsDirection(int value) =>
        value is 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsWide(int value)
    {
        foreach ((int first, int last) in Wide)
        {
            if (value >= first && value <= last)
            {
                return true;
            }
        }

        return false;
    }
}
