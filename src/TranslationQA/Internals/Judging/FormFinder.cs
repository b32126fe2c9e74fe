using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds a phrase that is in no index, token by token, without regard to case.</summary>
internal static class FormFinder
{
    private const int MaxToken = 128;

    /// <summary>Gets the first place of a form at or behind a token, or -1.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="form">What to look for.</param>
    /// <param name="from">The token to begin at.</param>
    /// <param name="count">How many tokens it has.</param>
    public static int Find(TextAnalysis text, string form, int from, out int count)
    {
        count = 0;
        Span<char> buffer = stackalloc char[MaxToken];
        char first = form.Length == 0 ? '\0' : CharTable.Fold(form[0]);
        for (int i = from; i < text.Tokens.Length; i++)
        {
            if (CharTable.Fold(text.Text[text.Tokens[i].Start]) == first && StandsAt(text, i, form, buffer, out count))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Tells whether a phrase that was found is one of some forms.</summary>
    public static bool IsAnyOf(TextAnalysis text, PhraseHit hit, IReadOnlyList<string> forms)
    {
        Span<char> buffer = stackalloc char[MaxToken];
        for (int i = 0; i < forms.Count; i++)
        {
            if (StandsAt(text, hit.FirstToken, forms[i], buffer, out int count) && count == hit.TokenCount)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsAt(TextAnalysis text, int first, string form, Span<char> buffer, out int count)
    {
        count = 0;
        FoldedTokens tokens = new(form, buffer);
        while (tokens.MoveNext())
        {
            int at = first + count;
            if (at >= text.Tokens.Length || (count > 0 && !text.Tokens[at].Has(TokenTraits.Adjacent))
                || !IsFormOf(text.TextOf(text.Tokens[at]), tokens.Current, text.Index.Profile))
            {
                return false;
            }

            count++;
        }

        return count > 0;
    }

    // As it stands, or with an ending of the language: conductors, kapalnya.
    private static bool IsFormOf(ReadOnlySpan<char> written, ReadOnlySpan<char> folded, LanguageProfile profile)
    {
        if (written.Length < folded.Length || !BeginsWith(written, folded))
        {
            return false;
        }

        ReadOnlySpan<char> ending = written[folded.Length..];
        IReadOnlyList<string> endings = profile.List("suffixes");
        bool isForm = ending.IsEmpty;
        for (int i = 0; i < endings.Count && !isForm; i++)
        {
            isForm = ending.Equals(endings[i], StringComparison.OrdinalIgnoreCase);
        }

        return isForm;
    }

    private static bool BeginsWith(ReadOnlySpan<char> written, ReadOnlySpan<char> folded)
    {
        for (int i = 0; i < folded.Length; i++)
        {
            if (CharTable.Fold(written[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }
}
