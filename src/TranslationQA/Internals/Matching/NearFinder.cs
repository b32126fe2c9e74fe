using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Matching;

/// <summary>Finds the stretches of a text that are near a name: candidates, which others weigh.</summary>
/// <remarks>Looks at capitalised words that are neither names nor words of the language. One thread at a time.</remarks>
internal sealed class NearFinder
{
    private const int MinAnchor = 4;
    private const int MinLettersOfOneToken = 5;
    private const int MinLettersForSplit = 7;
    private const float MaxShare = 0.42f;
    private const float MaxCost = 3.6f;
    private const float MaxSplitCost = 0.5f;

    private readonly List<int> _nearTokens = [];
    private readonly char[] _anchor = new char[NameDistance.MaxLength];
    private readonly char[] _window = new char[NameDistance.MaxLength];

    public void Find(TextAnalysis text, List<NearMatch> matches)
    {
        matches.Clear();
        TextIndex index = text.Index;
        if (!index.Profile.IsCased)
        {
            return; // Without capitals nothing tells a name from a word: the channel of the source script will.
        }

        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (IsAnchor(text, i))
            {
                FindAround(text, i, matches);
            }
            else if (IsParticle(text, i))
            {
                FindWith(text, i, text.Tokens[i].Id, matches);
            }
        }
    }

    // "von der Rayen", "bin Sarman": the small word is right, and leads to the names that hold it.
    private static bool IsParticle(TextAnalysis text, int i)
    {
        Token token = text.Tokens[i];
        return token.Class == CharClass.Letter && text.Index.IsNameToken(token.Id) && !text.Index.IsWord(token.Id)
            && i + 1 < text.Tokens.Length && text.Tokens[i + 1].IsCapitalized && !text.IsCovered(i);
    }

    private static bool IsAnchor(TextAnalysis text, int i)
    {
        Token token = text.Tokens[i];
        return token.IsCapitalized && token.Length is >= MinAnchor and <= NameDistance.MaxLength
            && !text.IsCovered(i)
            && (!text.Index.IsWord(token.Id) || text.Index.IsNameToken(token.Id))
            && !(token.Has(TokenTraits.AllCapitals) && token.Length < MinLettersOfOneToken)
            && !HasInnerCapital(text.TextOf(token))
            && !Inflection.IsOfName(text.TextOf(token), text.Index);
    }

    // "LiverpoolFC", "YouTube": written so on purpose.
    private static bool HasInnerCapital(ReadOnlySpan<char> token)
    {
        for (int i = 1; i < token.Length; i++)
        {
            if (CharTable.ClassOf(token[i]) == CharClass.Upper && CharTable.ClassOf(token[i - 1]) == CharClass.Letter)
            {
                return true;
            }
        }

        return false;
    }

    private void FindAround(TextAnalysis text, int anchor, List<NearMatch> matches)
    {
        int length = Fold(text.TextOf(text.Tokens[anchor]), _anchor);
        text.Index.Near.FindTokens(_anchor.AsSpan(0, length), _nearTokens);
        foreach (int token in _nearTokens)
        {
            FindWith(text, anchor, token, matches);
        }
    }

    private void FindWith(TextAnalysis text, int anchor, int token, List<NearMatch> matches)
    {
        foreach (Posting posting in text.Index.Near.Postings(token))
        {
            Try(text, anchor, posting, matches);
        }
    }

    private void Try(TextAnalysis text, int anchor, Posting posting, List<NearMatch> matches)
    {
        IndexedName name = text.Index.Names[posting.Name];
        int first = anchor - posting.Position;
        int count = name.Tokens.Length;
        Compare(text, first, count, posting.Name, name, matches);
        if (name.Folded.Length >= MinLettersForSplit)
        {
            Compare(text, first, count + 1, posting.Name, name, matches);
            if (count > 1)
            {
                Compare(text, first, count - 1, posting.Name, name, matches);
            }
        }
    }

    private void Compare(
        TextAnalysis text, int first, int count, int number, IndexedName name, List<NearMatch> matches)
    {
        if (first < 0 || first + count > text.Tokens.Length || !CanBe(text, first, count, name)
            || IsKnown(matches, first, count, number))
        {
            return;
        }

        int letters = DifferingLetters(text, first, count, name);
        bool isSplit = count != name.Tokens.Length;
        if (letters == 0 || (name.Tokens.Length == 1 && letters < MinLettersOfOneToken))
        {
            return;
        }

        float limit = isSplit ? MaxSplitCost : Math.Min(MaxCost, MaxShare * letters);
        int length = FoldWindow(text, first, count);
        float cost = length == 0
            ? float.PositiveInfinity
            : NameDistance.Compute(_window.AsSpan(0, length), name.Folded, limit);
        if (cost <= limit)
        {
            matches.Add(new NearMatch(first, count, number, cost, cost / letters));
        }
    }

    private static bool IsKnown(List<NearMatch> matches, int first, int count, int number)
    {
        foreach (NearMatch match in matches)
        {
            if (match.FirstToken == first && match.TokenCount == count && match.Name == number)
            {
                return true;
            }
        }

        return false;
    }

    // A window is one run of words, begins with a capital (or as the name does) and holds no other entity's name.
    private static bool CanBe(TextAnalysis text, int first, int count, IndexedName name)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = first; i < first + count; i++)
        {
            if (i > first && !tokens[i].Has(TokenTraits.Adjacent))
            {
                return false;
            }

            int mention = text.MentionAt(i);
            if (mention >= 0 && !text.IsNameOf(text.Mentions[mention], name.Entity))
            {
                return false;
            }
        }

        return tokens[first].IsCapitalized || tokens[first].Id == name.Tokens[0];
    }

    // Tokens that are right to the letter say nothing of how far the others are off.
    private static int DifferingLetters(TextAnalysis text, int first, int count, IndexedName name)
    {
        if (count != name.Tokens.Length)
        {
            return name.Folded.Length;
        }

        int letters = 0;
        for (int i = 0; i < count; i++)
        {
            if (text.Tokens[first + i].Id != name.Tokens[i])
            {
                letters += text.Index.Vocabulary[name.Tokens[i]].Length;
            }
        }

        return letters;
    }

    private int FoldWindow(TextAnalysis text, int first, int count)
    {
        int length = 0;
        for (int i = first; i < first + count; i++)
        {
            ReadOnlySpan<char> token = text.TextOf(text.Tokens[i]);
            if (length + token.Length + 1 > _window.Length)
            {
                return 0;
            }

            if (i > first)
            {
                _window[length++] = ' ';
            }

            length += Fold(token, _window.AsSpan(length));
        }

        return length;
    }

    private static int Fold(ReadOnlySpan<char> token, Span<char> folded)
    {
        for (int i = 0; i < token.Length; i++)
        {
            folded[i] = CharTable.Fold(token[i]);
        }

        return token.Length;
    }
}
