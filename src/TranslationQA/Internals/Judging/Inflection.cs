using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;

namespace TranslationQA.Internals.Judging;

/// <summary>Tells a name with an ending of the language from a misspelt one.</summary>
internal static class Inflection
{
    private const int MinStem = 4;
    private const int MaxLostLetters = 2;
    private const int MaxToken = 40;

    // What a name loses before an ending: Ukrain(e)ian, Canad(a)ian, Ital(y)ian, Mongol(ia)s.
    private static readonly string[] LostLetters = [string.Empty, "a", "e", "o", "y", "s", "ia"];

    /// <summary>Tells whether a token is a folded name with an ending, perhaps in place of its own last letters.</summary>
    /// <param name="token">The token.</param>
    /// <param name="name">The name.</param>
    /// <param name="losesLetters">Whether the ending may take the place of letters: Mongolia, Mongols.</param>
    /// <param name="profile">The language.</param>
    public static bool IsDerived(
        ReadOnlySpan<char> token, ReadOnlySpan<char> name, bool losesLetters, LanguageProfile profile)
    {
        int stem = 0;
        while (stem < token.Length && stem < name.Length && CharTable.Fold(token[stem]) == name[stem])
        {
            stem++;
        }

        for (int kept = stem; kept >= MinStem && name.Length - kept <= (losesLetters ? MaxLostLetters : 0); kept--)
        {
            if (IsEnding(token[kept..], profile.List("nameSuffixes"))
                || (kept == name.Length && IsEnding(token[kept..], profile.List("suffixes"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a token is some name of the index with an ending of the language.</summary>
    public static bool IsOfName(ReadOnlySpan<char> token, TextIndex index)
    {
        if (index.IsNameToken(index.Vocabulary.Find(token)))
        {
            return false;
        }

        return IsStemOfName(token, index) || HasNameAsStem(token, index.Profile.List("nameSuffixes"), LostLetters, index)
            || HasNameAsStem(token, index.Profile.List("suffixes"), [string.Empty], index);
    }

    // "Democrat", "Philippine": the index has the name with the ending.
    private static bool IsStemOfName(ReadOnlySpan<char> token, TextIndex index)
    {
        IReadOnlyList<string> endings = index.Profile.List("nameSuffixes");
        Span<char> inflected = stackalloc char[MaxToken];
        for (int i = 0; i < endings.Count && token.Length >= MinStem; i++)
        {
            if (token.Length + endings[i].Length > MaxToken)
            {
                continue;
            }

            token.CopyTo(inflected);
            endings[i].CopyTo(inflected[token.Length..]);
            if (index.IsNameToken(index.Vocabulary.Find(inflected[..(token.Length + endings[i].Length)])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNameAsStem(
        ReadOnlySpan<char> token, IReadOnlyList<string> endings, ReadOnlySpan<string> lost, TextIndex index)
    {
        Span<char> stem = stackalloc char[MaxToken];
        for (int i = 0; i < endings.Count; i++)
        {
            ReadOnlySpan<char> ending = endings[i].AsSpan().TrimStart("-'’");
            int length = token.Length - ending.Length;
            if (ending.IsEmpty || length < MinStem || token.Length + 2 > MaxToken
                || !token.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            token[..length].CopyTo(stem);
            foreach (string letters in lost)
            {
                letters.CopyTo(stem[length..]);
                if (index.IsNameToken(index.Vocabulary.Find(stem[..(length + letters.Length)])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsEnding(ReadOnlySpan<char> rest, IReadOnlyList<string> endings)
    {
        for (int i = 0; i < endings.Count; i++)
        {
            ReadOnlySpan<char> ending = endings[i].AsSpan().TrimStart("-'’");
            if (ending.Length == rest.Length && !rest.IsEmpty && rest.Equals(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
