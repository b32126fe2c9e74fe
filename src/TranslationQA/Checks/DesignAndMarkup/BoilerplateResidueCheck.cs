using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Checks.DesignAndMarkup;

/// <summary>Finds lines that belong to the page, not to the story: copyright, page numbers, buttons, credits.</summary>
internal sealed class BoilerplateResidueCheck : SegmentCheck
{
    private static readonly CharSet Brackets = new("[(【（<");
    private static readonly CharSet Quotes = new("\"'“”‘’「」");

    private const int LongestLine = 12;
    private const int LongestLabelled = 25;
    private const int LongestTail = 12;

    public override CheckDescriptor Descriptor { get; } = new(
        "TQA7001", "boilerplate-residue", "Page furniture among the text",
        "“{0}” belongs to the page, not to the text.", Category.DesignAndMarkup, Severity.Minor);

    public override void Inspect(SegmentContext context)
    {
        // Among the texts of a user interface "Next page" is a text like any other.
        DocumentLines lines = context.Analysis.Lines;
        TextAnalysis text = context.Target;
        if (!lines.IsProse || text.Tokens.IsEmpty)
        {
            return;
        }

        string? evidence = context.SegmentIndex == lines.FirstBodyLine || text.Tokens.Length > LongestLabelled
            ? null
            : Evidence(context, text);
        if (evidence is null && TailOf(text) is { } tail)
        {
            context.Report(new FindingDraft(tail) { Probability = 0.75, Evidence = ["it has no words but those of a page, behind the text"] });
        }

        if (evidence is not null)
        {
            ReadOnlySpan<char> line = text.Text;
            int start = line.Length - line.TrimStart().Length;
            TextSpan span = TextSpan.FromBounds(start, line.TrimEnd().Length);
            context.Report(new FindingDraft(span) { Probability = 0.8, Evidence = [evidence] });
        }
    }

    private static string? Evidence(SegmentContext context, TextAnalysis text)
    {
        ReadOnlySpan<char> line = text.Text.AsSpan().Trim();
        bool isShort = text.Tokens.Length <= LongestLine;
        return text switch
        {
            _ when isShort && HasCopyrightSign(line) => "it carries a copyright sign",
            _ when IsLabelled(text) => "it begins with a label of the page",
            _ when isShort && IsAllFurniture(text) => "it has no words but those of a page",
            _ when WritingHabits.Of(context.SourceProfile).IsFurniture(line) => "it is page furniture of the source",
            _ => null,
        };
    }

    // "Copyrights(C)wowkorea.jp", "© 2024 Reuters": the sign stands first, or behind the word for it.
    private static bool HasCopyrightSign(ReadOnlySpan<char> line)
    {
        int sign = line.IndexOf("(C)", StringComparison.OrdinalIgnoreCase);
        sign = sign < 0 ? line.IndexOfAny('©', 'ⓒ') : sign;
        return sign == 0
            || (sign > 0 && sign <= "Copyrights ".Length
                && line.StartsWith("copyright", StringComparison.OrdinalIgnoreCase));
    }

    // "Baca juga: …" and a headline, "Foto: Antara": behind a label of one word only names are a credit.
    private static bool IsLabelled(TextAnalysis text)
    {
        if (!text.Begins(0, WordList.Boilerplate, out int length) || length == text.Tokens.Length
            || text.Text.AsSpan(text.Tokens[length - 1].End..text.Tokens[length].Start).TrimStart() is not [':', ..])
        {
            return false;
        }

        return length > 1 || (text.Tokens.Length <= LongestLine && !HasSmallWord(text, length));
    }

    private static bool HasSmallWord(TextAnalysis text, int from)
    {
        for (int i = from; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Class == CharClass.Letter && !text.Tokens[i].Has(TokenTraits.Attached))
            {
                return true;
            }
        }

        return false;
    }

    // "1 2 Next page Last page": phrases of the page, figures and single signs, and at least one phrase.
    private static bool IsAllFurniture(TextAnalysis text, int from = 0)
    {
        bool hasPhrase = false;
        for (int token = from; token < text.Tokens.Length;)
        {
            if (text.Begins(token, WordList.Boilerplate, out int length))
            {
                hasPhrase = true;
                token += length;
            }
            else if (text.Tokens[token].Class == CharClass.Digit)
            {
                token++;
            }
            else
            {
                return false;
            }
        }

        return hasPhrase;
    }

    // "… minggu lalu. [Baca selengkapnya]": a link that stood behind the last sentence.
    private static TextSpan? TailOf(TextAnalysis text)
    {
        for (int token = Math.Max(1, text.Tokens.Length - LongestTail); token < text.Tokens.Length; token++)
        {
            ReadOnlySpan<char> gap = text.Text.AsSpan(text.Tokens[token - 1].End..text.Tokens[token].Start);
            int open = Brackets.IndexIn(gap);
            bool isBehindEnd = gap.IndexOfAny(text.Index.Profile.SentenceEnds) >= 0;
            if ((open >= 0 && (isBehindEnd || gap[open] is '[' or '【')) || (open < 0 && isBehindEnd && Quotes.IndexIn(gap) < 0))
            {
                int start = text.Tokens[token].Start - (open < 0 ? 0 : gap.Length - open);
                return IsAllFurniture(text, token) ? TextSpan.FromBounds(start, text.Text.AsSpan().TrimEnd().Length) : null;
            }
        }

        return null;
    }
}
