using System.Text;
using TranslationQA.Model;

namespace TranslationQA.Reports;

/// <summary>As much of a line around a span as fits on a screen, and where its underline goes.</summary>
/// <param name="Text">The stretch of the line.</param>
/// <param name="MarkColumn">How many columns stand before the span.</param>
/// <param name="MarkWidth">How many columns to underline, 1 or more.</param>
internal readonly record struct Excerpt(string Text, int MarkColumn, int MarkWidth)
{
    private const int MaxWidth = 100;
    private const string Cut = "…";

    public static Excerpt Of(string text, TextSpan span)
    {
        int end = GrowRight(text, span.Start, span.End, MaxWidth, out int markWidth);
        int start = GrowLeft(text, span.Start, (MaxWidth - markWidth) / 2, out int leftWidth);
        int last = GrowRight(text, end, text.Length, MaxWidth - markWidth - leftWidth, out int rightWidth);
        int first = GrowLeft(text, start, MaxWidth - markWidth - leftWidth - rightWidth, out int moreWidth);

        StringBuilder line = new();
        line.Append(first > 0 ? Cut : string.Empty);
        OneLine.Append(line, text.AsSpan(first, last - first));
        line.Append(last < text.Length ? Cut : string.Empty);
        int column = (first > 0 ? Cut.Length : 0) + leftWidth + moreWidth;
        return new Excerpt(line.ToString(), column, Math.Max(markWidth, 1));
    }

    private static int GrowRight(string text, int start, int limit, int columns, out int width)
    {
        width = 0;
        int end = start;
        while (end < limit)
        {
            Rune.DecodeFromUtf16(text.AsSpan(end), out Rune rune, out int length);
            int added = OneLine.WidthOf(rune);
            if (width + added > columns)
            {
                break;
            }

            width += added;
            end += length;
        }

        return end;
    }

    private static int GrowLeft(string text, int end, int columns, out int width)
    {
        width = 0;
        int start = end;
        while (start > 0)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, start), out Rune rune, out int length);
            int added = OneLine.WidthOf(rune);
            if (width + added > columns)
            {
                break;
            }

            width += added;
            start -= length;
        }

        return start;
    }
}
