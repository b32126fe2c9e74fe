using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Checks.Style;

/// <summary>Finds an abbreviation that is written with full stops here and without them there.</summary>
internal sealed class InconsistentAbbreviationCheck : DocumentCheck
{
    public override CheckDescriptor Descriptor { get; } = new(
        "TQA4001", "inconsistent-abbreviation", "Abbreviation written in two ways",
        "The document also writes “{1}” for “{0}”.", Category.Style, Severity.Minor);

    public override void Inspect(DocumentContext context)
    {
        ReadOnlySpan<DottedAbbreviation> dotted = context.Analysis.Abbreviations.Dotted;
        for (int i = 0; i < dotted.Length; i++)
        {
            if (IsFirst(context.Analysis, dotted, i))
            {
                Compare(context, dotted, i);
            }
        }
    }

    private static void Compare(DocumentContext context, ReadOnlySpan<DottedAbbreviation> dotted, int first)
    {
        DocumentAnalysis analysis = context.Analysis;
        int dottedCount = 0;
        DottedAbbreviation lastDotted = dotted[first];
        for (int i = first; i < dotted.Length; i++)
        {
            if (AreAlike(analysis, dotted[first], dotted[i]) && !IsInitials(analysis, dotted[i]))
            {
                dottedCount++;
                lastDotted = dotted[i];
            }
        }

        (int plainCount, int lastPlain) = CountPlain(analysis, dotted[first]);
        if (dottedCount == 0 || plainCount == 0)
        {
            return;
        }

        if (dottedCount < plainCount || (dottedCount == plainCount && lastDotted.Segment >= lastPlain))
        {
            ReportDotted(context, dotted, first, plainCount);
        }
        else
        {
            ReportPlain(context, dotted[first], dottedCount);
        }
    }

    private static (int Count, int LastSegment) CountPlain(DocumentAnalysis analysis, DottedAbbreviation abbreviation)
    {
        int count = 0;
        int last = -1;
        for (int i = 0; i < analysis.Document.Segments.Count; i++)
        {
            TextAnalysis text = analysis.Target(i);
            foreach (Token token in text.Tokens)
            {
                if (IsPlain(analysis, abbreviation, text, token))
                {
                    count++;
                    last = i;
                }
            }
        }

        return (count, last);
    }

    private static void ReportDotted(
        DocumentContext context, ReadOnlySpan<DottedAbbreviation> dotted, int first, int otherCount)
    {
        for (int i = first; i < dotted.Length; i++)
        {
            if (AreAlike(context.Analysis, dotted[first], dotted[i]) && !IsInitials(context.Analysis, dotted[i]))
            {
                string other = Plain(context.Analysis, dotted[i]);
                Report(context, dotted[i].Segment, dotted[i].Span, other, otherCount);
            }
        }
    }

    private static void ReportPlain(DocumentContext context, DottedAbbreviation abbreviation, int otherCount)
    {
        for (int i = 0; i < context.Document.Segments.Count; i++)
        {
            TextAnalysis text = context.Analysis.Target(i);
            for (int token = 0; token < text.Tokens.Length; token++)
            {
                if (IsPlain(context.Analysis, abbreviation, text, text.Tokens[token]))
                {
                    string other = string.Concat(Plain(context.Analysis, abbreviation).Select(letter => $"{letter}."));
                    Report(context, i, text.Tokens[token].Span, other, otherCount);
                }
            }
        }
    }

    private static void Report(DocumentContext context, int segment, TextSpan span, string other, int otherCount) =>
        context.Report(segment, new FindingDraft(span)
        {
            Probability = 0.85,
            MessageArguments = [other],
            Suggestions = [other],
            Evidence = [$"“{other}” stands in the document {otherCount} times"],
        });

    private static string Plain(DocumentAnalysis analysis, DottedAbbreviation abbreviation) =>
        string.Create(abbreviation.Letters, (analysis, abbreviation), static (letters, state) =>
        {
            for (int i = 0; i < letters.Length; i++)
            {
                letters[i] = Letter(state.analysis, state.abbreviation, i);
            }
        });

    private static char Letter(DocumentAnalysis analysis, DottedAbbreviation abbreviation, int i)
    {
        TextAnalysis text = analysis.Target(abbreviation.Segment);
        return text.Text[text.Tokens[abbreviation.FirstToken + i].Start];
    }

    private static bool IsFirst(DocumentAnalysis analysis, ReadOnlySpan<DottedAbbreviation> dotted, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (AreAlike(analysis, dotted[i], dotted[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreAlike(DocumentAnalysis analysis, DottedAbbreviation one, DottedAbbreviation other)
    {
        if (one.Letters != other.Letters)
        {
            return false;
        }

        for (int i = 0; i < one.Letters; i++)
        {
            if (Letter(analysis, one, i) != Letter(analysis, other, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(
        DocumentAnalysis analysis, DottedAbbreviation abbreviation, TextAnalysis text, Token token)
    {
        if (token.Length != abbreviation.Letters || !token.Has(TokenTraits.AllCapitals))
        {
            return false;
        }

        for (int i = 0; i < token.Length; i++)
        {
            if (text.Text[token.Start + i] != Letter(analysis, abbreviation, i))
            {
                return false;
            }
        }

        return true;
    }

    // "J.K. Rowling" and "Budi Santoso, M.A.": initials stand before a name, degrees behind one.
    private static bool IsInitials(DocumentAnalysis analysis, DottedAbbreviation abbreviation)
    {
        TextAnalysis text = analysis.Target(abbreviation.Segment);
        int first = abbreviation.FirstToken;
        if (first > 0 && text.Tokens[first - 1].IsCapitalized
            && text.Text.AsSpan(text.Tokens[first - 1].End..abbreviation.Span.Start) is ", ")
        {
            return true;
        }

        int end = first + abbreviation.Letters;
        return end < text.Tokens.Length && text.Tokens[end].IsCapitalized
            && !text.Tokens[end].Has(TokenTraits.AllCapitals)
            && text.Text.AsSpan(abbreviation.Span.End..text.Tokens[end].Start) is " "
            && !HasModifierBefore(text, first);
    }

    // "Departemen Luar Negeri A.S. Miller", "the U.N. Economic Commission": behind a name or an article it is an
    // abbreviation whatever follows.
    private static bool HasModifierBefore(TextAnalysis text, int token)
    {
        if (token == 0 || !text.Tokens[token].Has(TokenTraits.Adjacent))
        {
            return false;
        }

        Token before = text.Tokens[token - 1];
        bool isName = before.IsCapitalized && !before.Has(TokenTraits.StartsSentence);
        bool isArticle = text.Begins(token - 1, WordList.OpenEnds, out _)
            && !text.Begins(token - 1, WordList.Prepositions, out _)
            && !text.Begins(token - 1, WordList.Conjunctions, out _);
        return isName || isArticle;
    }
}
