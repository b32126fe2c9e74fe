using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Model;

namespace TranslationQA.Checks.LinguisticConventions;

/// <summary>Finds lines that stop or start in mid-sentence.</summary>
/// <remarks>Machine translation makes them when the source was cut by a hard line wrap.</remarks>
internal sealed class SentenceFragmentCheck : DocumentCheck
{
    private const int MarkedWords = 3;
    private const int ShortestRemainder = 2;

    // A short word before a full stop may be an abbreviation that no list knows.
    private const int ShortestWord = 4;

    public override CheckDescriptor Descriptor { get; } = new(
        "TQA3003", "sentence-fragment", "Line that stops or starts in mid-sentence",
        "The sentence is broken at “{0}”.", Category.LinguisticConventions, Severity.Minor);

    public override bool IsValidFor(LanguagePair languages) => LanguageProfile.For(languages.Target).IsKnown;

    public override void Inspect(DocumentContext context)
    {
        DocumentLines lines = context.Analysis.Lines;
        for (int i = 0; i < lines.Lines.Length; i++)
        {
            LineShape line = lines.Lines[i];
            if (line.IsBlank || line.IsItem || i < lines.FirstBodyLine)
            {
                continue;
            }

            if (context.TargetProfile.IsCased)
            {
                InspectStart(context, lines, i);
                InspectStops(context, i);
            }

            InspectEnd(context, lines, i);
        }
    }

    private static void InspectStart(DocumentContext context, DocumentLines lines, int index)
    {
        int before = lines.Before(index);
        if (lines.Lines[index].Start != LineStart.SmallLetter || !lines.LinesBeginWithCapitals || before < 0
            || !lines.Lines[before].IsLong)
        {
            return;
        }

        TextAnalysis text = context.Analysis.Target(index);
        bool isBehindEnd = lines.Lines[before].End == LineEnd.Mark;
        if (!IsSmallByNature(text, 0) && (isBehindEnd || (lines.LinesEndWithMarks && lines.Lines[before].Stop >= 0)))
        {
            Report(
                context, index, Tail(text), 0.8,
                isBehindEnd ? "the line before it ended its sentence, and this one begins small" : "it goes on with what the line before broke off");
        }
    }

    private static void InspectStops(DocumentContext context, int index)
    {
        TextAnalysis text = context.Analysis.Target(index);
        for (int i = 0; i + 1 < text.Tokens.Length; i++)
        {
            Token word = text.Tokens[i];
            Token next = text.Tokens[i + 1];
            if (next.Class == CharClass.Letter && word.Length >= ShortestWord && word.Has(TokenTraits.HasLetter)
                && text.Text.AsSpan(word.End..next.Start) is ". " or ".\u00A0"
                && !LineReader.IsAbbreviation(text, i) && !IsSmallByNature(text, i + 1))
            {
                Report(
                    context, index, TextSpan.FromBounds(word.End, next.End), 0.8,
                    "a full stop, and the sentence goes on with a small letter");
            }
        }
    }

    private static void InspectEnd(DocumentContext context, DocumentLines lines, int index)
    {
        LineShape line = lines.Lines[index];
        if (line.End is not (LineEnd.Word or LineEnd.Comma) || !lines.LinesEndWithMarks
            || context.Analysis.Quotes.GoesOnBehind(index))
        {
            return;
        }

        TextAnalysis text = context.Analysis.Target(index);
        bool isProse = line.Stop >= 0 || (line.IsLong && context.TargetProfile.IsCased);
        if (line.End == LineEnd.Word && isProse && OpenEnd(text) is { Length: > 0 } open)
        {
            Report(context, index, open, 0.95, "no sentence ends with this word");
        }
        else if (line.Stop >= 0 && IsRemainder(text, line.Stop + 1))
        {
            Report(context, index, LastWords(text, line.Stop + 1), 0.8, "the last sentence of the line has no end");
        }
    }

    // "iPhone", "al-Assad", "van Gogh": their small letter says nothing about where a sentence begins.
    private static bool IsSmallByNature(TextAnalysis text, int token)
    {
        Token word = text.Tokens[token];
        foreach (char c in text.TextOf(word))
        {
            if (CharTable.ClassOf(c) is CharClass.Upper or CharClass.Digit)
            {
                return true;
            }
        }

        if (word.Length == 1 || token + 1 >= text.Tokens.Length)
        {
            return word.Length == 1;
        }

        Token next = text.Tokens[token + 1];
        bool isAddress = next.Start == word.End + 1 && text.Text[word.End] is '.' or '/' or '@' or ':' or '_';
        bool isParticle = next.IsCapitalized && next.Has(TokenTraits.Adjacent) && !text.Index.IsWord(word.Id);
        return isAddress || isParticle;
    }

    // The first words of the line, as far as nothing but blanks lies between them.
    private static TextSpan Tail(TextAnalysis text)
    {
        int count = 1;
        while (count < Math.Min(MarkedWords, text.Tokens.Length) && text.Tokens[count].Has(TokenTraits.Adjacent))
        {
            count++;
        }

        return text.SpanOf(0, count);
    }

    private static TextSpan LastWords(TextAnalysis text, int from)
    {
        int first = text.Tokens.Length - 1;
        while (first > Math.Max(from, text.Tokens.Length - MarkedWords) && text.Tokens[first].Has(TokenTraits.Adjacent))
        {
            first--;
        }

        return text.SpanOf(first, text.Tokens.Length - first);
    }

    private static TextSpan OpenEnd(TextAnalysis text)
    {
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.EndToken == text.Tokens.Length && hit.Kind == PhraseKind.List
                && hit.Reference == (int)WordList.OpenEnds)
            {
                return text.SpanOf(hit.FirstToken, hit.TokenCount);
            }
        }

        return default;
    }

    // Names alone are a credit or a place, the words of a page furniture: neither is a sentence that was cut.
    private static bool IsRemainder(TextAnalysis text, int from)
    {
        if (text.Tokens.Length - from < ShortestRemainder || text.Holds(from, text.Tokens.Length, WordList.Boilerplate))
        {
            return false;
        }

        if (text.Begins(from, WordList.Prepositions, out _))
        {
            return true; // "In Central America"
        }

        for (int i = from; i < text.Tokens.Length; i++)
        {
            if (!text.Tokens[i].IsCapitalized && text.Tokens[i].Has(TokenTraits.HasLetter))
            {
                return true;
            }
        }

        return false;
    }

    private static void Report(
        DocumentContext context, int segment, TextSpan span, double probability, string evidence) =>
        context.Report(segment, new FindingDraft(span) { Probability = probability, Evidence = [evidence] });
}
