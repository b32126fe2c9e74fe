using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Analysis;

/// <summary>Reads the shape of one line.</summary>
internal static class LineReader
{
    private const string Closers = "\"”“»'’」』》〉〟)）]】";
    private const string Bullets = "-–—•*·■●▲#";
    private const string Commas = ",、，،";

    // Two characters of a script without spaces make about one word.
    private const int CharactersPerWord = 2;

    public static LineShape Read(TextAnalysis line)
    {
        ReadOnlySpan<char> text = line.Text.AsSpan().TrimEnd();
        return text.IsWhiteSpace()
            ? default
            : new LineShape(Words(line), LastStop(line), StartOf(text.TrimStart()), EndOf(line, text), IsItem(text));
    }

    /// <summary>Tells whether a full stop behind a token ends a sentence inside the line.</summary>
    public static bool IsStop(TextAnalysis line, int token)
    {
        if (token + 1 >= line.Tokens.Length)
        {
            return false;
        }

        Token next = line.Tokens[token + 1];
        ReadOnlySpan<char> gap = line.Text.AsSpan(line.Tokens[token].End..next.Start);
        if (!line.Index.Profile.IsSpaced)
        {
            return gap.ContainsAny('。', '．');
        }

        int blank = gap.IndexOfAny(' ', '\u00A0');
        bool mayBegin = next.Class != CharClass.Letter || !line.Index.Profile.IsCased;
        return blank > 0 && token > 0 && mayBegin && IsFullStop(gap[..blank].TrimEnd(Closers))
            && !IsAbbreviation(line, token);
    }

    public static bool IsAbbreviation(TextAnalysis line, int token) =>
        WritingHabits.Of(line.Index.Profile).IsAbbreviation(line.TextOf(line.Tokens[token]));

    private static bool IsFullStop(ReadOnlySpan<char> gap) => gap.Length > 0 && gap[^1] == '.'
        && (gap.Length == 1 || gap[^2] != '.');

    private static int Words(TextAnalysis line)
    {
        int words = 0;
        int characters = 0;
        foreach (Token token in line.Tokens)
        {
            if (CharTable.IsUnspaced(token.Class) && token.Class != CharClass.Hangul)
            {
                characters++;
            }
            else if (token.Has(TokenTraits.HasLetter) && !token.Has(TokenTraits.Attached))
            {
                words++;
            }
        }

        return words + (characters / CharactersPerWord);
    }

    private static int LastStop(TextAnalysis line)
    {
        int token = line.Tokens.Length - 2;
        while (token >= 0 && !IsStop(line, token))
        {
            token--;
        }

        return token;
    }

    private static LineStart StartOf(ReadOnlySpan<char> text) => CharTable.ClassOf(text[0]) switch
    {
        CharClass.Upper => LineStart.CapitalLetter,
        CharClass.Letter => LineStart.SmallLetter,
        _ => LineStart.Other,
    };

    private static LineEnd EndOf(TextAnalysis line, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> bare = text.TrimEnd(Closers).TrimEnd();
        if (bare.IsEmpty)
        {
            return LineEnd.Other;
        }

        bool isClosed = bare.Length < text.Length;
        if (line.Index.Profile.SentenceEnds.Contains(bare[^1]))
        {
            return isClosed ? LineEnd.QuotedMark : LineEnd.Mark;
        }

        if (isClosed)
        {
            return LineEnd.Other;
        }

        return CharTable.ClassOf(bare[^1]) switch
        {
            CharClass.Digit => LineEnd.Other,
            CharClass.Other => Commas.Contains(bare[^1]) ? LineEnd.Comma : LineEnd.Other,
            _ => LineEnd.Word,
        };
    }

    private static bool IsItem(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.ContainsAny('\t', '|') || Bullets.Contains(text[0]))
        {
            return true;
        }

        int mark = text.IndexOfAny(".)") is var end and > 0 and <= 3 ? end : -1;
        return mark > 0 && mark + 1 < text.Length && text[mark + 1] == ' ' && (mark == 1 || IsNumber(text[..mark]));
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
