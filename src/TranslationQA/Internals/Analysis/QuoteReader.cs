using TranslationQA.Internals.Text;
using TranslationQA.Languages;

namespace TranslationQA.Internals.Analysis;

/// <summary>Finds the quotation marks of one text and tells from their surroundings which way they face.</summary>
internal static class QuoteReader
{
    private static readonly CharSet Marks = new("\"＂“”„‟«»`'‘’「」『』《》〈〉〝〟");

    /// <summary>Adds the marks of a text in their order.</summary>
    public static void Read(ReadOnlySpan<char> text, int segment, ItemList<QuoteMark> marks)
    {
        int i = 0;
        while (true)
        {
            int next = Marks.IndexIn(text[i..]);
            if (next < 0)
            {
                return;
            }

            i += next;
            (QuoteStyle style, QuoteDirection direction, byte length) = Recognise(text, i);
            if (style != QuoteStyle.None)
            {
                marks.Add(new QuoteMark(segment, i, length, style, direction));
            }

            i += length;
        }
    }

    /// <summary>Gets the style of a pair that a language profile names; none for single marks.</summary>
    public static QuoteStyle StyleOf(QuotePair pair) => pair.Open switch
    {
        "\"" => QuoteStyle.Straight,
        "“" => QuoteStyle.Curly,
        "„" => QuoteStyle.Low,
        "«" => QuoteStyle.Angle,
        "「" => QuoteStyle.Corner,
        "『" => QuoteStyle.WhiteCorner,
        "《" => QuoteStyle.DoubleTitle,
        "〈" => QuoteStyle.Title,
        "〝" => QuoteStyle.Prime,
        _ => QuoteStyle.None,
    };

    private static (QuoteStyle Style, QuoteDirection Direction, byte Length) Recognise(ReadOnlySpan<char> text, int i)
    {
        const QuoteDirection Open = QuoteDirection.Open;
        const QuoteDirection Close = QuoteDirection.Close;
        bool isDoubled = i + 1 < text.Length && text[i + 1] == text[i];
        return text[i] switch
        {
            '"' or '＂' => (QuoteStyle.Straight, Straight(text, i), 1),
            '“' or '‟' => (QuoteStyle.Curly, Unless(Close, Open, text, i), 1),
            '”' => (QuoteStyle.Curly, Closing(text, i), 1),
            '„' => (QuoteStyle.Low, Open, 1),
            '«' => (QuoteStyle.Angle, Unless(Close, Open, text, i), 1),
            '»' => (QuoteStyle.Angle, Unless(Open, Close, text, i), 1),
            '「' => (QuoteStyle.Corner, Open, 1),
            '」' => (QuoteStyle.Corner, Close, 1),
            '『' => (QuoteStyle.WhiteCorner, Open, 1),
            '』' => (QuoteStyle.WhiteCorner, Close, 1),
            '《' => (QuoteStyle.DoubleTitle, Open, 1),
            '》' => (QuoteStyle.DoubleTitle, Close, 1),
            '〈' => (QuoteStyle.Title, Open, 1),
            '〉' => (QuoteStyle.Title, Close, 1),
            '〝' => (QuoteStyle.Prime, Open, 1),
            '〟' => (QuoteStyle.Prime, Close, 1),
            '`' or '‘' when isDoubled => (QuoteStyle.Tex, Open, 2),
            '\'' or '’' when isDoubled => (QuoteStyle.Tex, Unless(Open, Close, text, i, 2), 2),
            _ => (QuoteStyle.None, default, 1),
        };
    }

    // Writers who take “ for ” and the other way round mean the one that the blanks around it ask for.
    private static QuoteDirection Unless(
        QuoteDirection exception, QuoteDirection rule, ReadOnlySpan<char> text, int i, int length = 1) =>
        Facing(text, i, length) == exception ? exception : rule;

    // "katanya,”Saya": without a blank on either side it opens where nothing is open.
    private static QuoteDirection Closing(ReadOnlySpan<char> text, int i)
    {
        bool isBound = i > 0 && i + 1 < text.Length && !IsFreeBefore(text[i - 1]) && !IsFreeAfter(text[i + 1])
            && !Marks.Contains(text[i + 1]);
        return isBound ? QuoteDirection.Unclear : Unless(QuoteDirection.Open, QuoteDirection.Close, text, i);
    }

    private static QuoteDirection Facing(ReadOnlySpan<char> text, int i, int length)
    {
        char before = Beyond(text[..i], fromEnd: true);
        char after = Beyond(text[(i + length)..], fromEnd: false);
        bool isFreeBefore = IsFreeBefore(before);
        bool isFreeAfter = IsFreeAfter(after);
        return (isFreeBefore, isFreeAfter) switch
        {
            (true, false) => QuoteDirection.Open,
            (false, true) => QuoteDirection.Close,
            _ => QuoteDirection.Unclear,
        };
    }

    // Of marks that touch each other all face the way that the text around them tells.
    private static char Beyond(ReadOnlySpan<char> text, bool fromEnd)
    {
        int at = fromEnd ? Marks.LastOutside(text) : Marks.FirstOutside(text);
        return at < 0 ? ' ' : text[at];
    }

    private static bool IsFreeBefore(char c) =>
        char.IsWhiteSpace(c) || c is '(' or '[' or '{' or '<' or '（' or '【' || IsDash(c);

    private static bool IsFreeAfter(char c) =>
        char.IsWhiteSpace(c) || c is '.' or ',' or ';' or ':' or '?' or '!' or '…' or '。' or '、' or '，' or '？' or '！'
            or '：' or '；' or ')' or ']' or '}' or '>' or '）' or '】' or '(' or '[' or '（' || IsDash(c);

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‑' or '/' or '|';

    // 5'10" and 27": feet and inches, unless a quotation is open that the mark may close.
    private static QuoteDirection Straight(ReadOnlySpan<char> text, int i)
    {
        QuoteDirection facing = Facing(text, i, 1);
        bool isBehindDigit = i > 0 && CharTable.ClassOf(text[i - 1]) == CharClass.Digit;
        return isBehindDigit && facing != QuoteDirection.Open ? QuoteDirection.CloseOrMeasure : facing;
    }
}
