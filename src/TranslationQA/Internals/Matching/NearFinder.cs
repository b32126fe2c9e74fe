using System.Numerics;
using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Channel;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>Finds the stretches of a text that are near a name: candidates, which others weigh.</summary>
/// <remarks>Looks at capitalised words that are neither names nor words of the language. One thread at a time.</remarks>
internal sealed class NearFinder
{
    private const int MinAnchor = 4;
    private const int MinLettersOfOneToken = 5;
    private const int MinLettersForSplit = 7;
    private const float MaxShare = 0.37f;
    private const float MaxCost = 3.6f;
    private const float MaxTokenShare = 0.39f;
    private const float MaxSplitCost = 0.5f;
    private const int MaxLengthDifference = 3;
    private const int MaxLetterDifference = 6;
    private const int MinSplitLetters = 2;
    private const int MaxMemo = 1 << 15;

    private readonly SoundFinder _sounds = new();
    private readonly PartSoundFinder _parts = new();
    private readonly UnspacedNearFinder _unspaced = new();
    private readonly List<int> _nearTokens = [];
    private readonly Dictionary<string, Neighbourhood> _memo = new(StringComparer.Ordinal);
    private TextIndex? _memoIndex;
    private readonly char[] _anchor = new char[NameDistance.MaxLength];
    private readonly char[] _window = new char[NameDistance.MaxLength];

    /// <summary>Gets or sets the index of the source language: what its names sound like is looked for.</summary>
    public TextIndex? Source { get; set; }

    public void Find(TextAnalysis text, ItemList<NearMatch> matches)
    {
        matches.Clear();
        TextIndex index = text.Index;
        if (!index.Profile.IsCased)
        {
            _unspaced.Find(text, Source, matches); // Without capitals a name is told from a word by its script and its bounds.
            return;
        }

        _sounds.Begin(Source, index);
        bool isFromJapanese = Source?.Profile.Language.Language == "ja";
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].IsCapitalized && !text.IsCovered(i))
            {
                _sounds.Find(text, i, matches);
            }

            if (isFromJapanese && text.Tokens[i].IsCapitalized && index.IsNameToken(text.Tokens[i].Id))
            {
                _parts.Find(text, i, matches);
            }

            if (IsAnchor(text, i))
            {
                FindAround(text, i, matches);
            }
            else if (IsRightPart(text, i))
            {
                FindWith(text, i, text.Tokens[i].Id, matches);
            }
        }
    }

    // "von der Rayen", "Korea Utarra": the token is right as it stands, and leads to the names that hold it.
    private static bool IsRightPart(TextAnalysis text, int i)
    {
        Token token = text.Tokens[i];
        return text.Index.IsNameToken(token.Id) && !text.IsCovered(i)
            && (token.IsCapitalized || !text.Index.IsWord(token.Id))
            && (IsUnknownName(text, i - 1, i) || IsUnknownName(text, i + 1, i + 1));
    }

    private static bool IsUnknownName(TextAnalysis text, int i, int joint) =>
        i >= 0 && i < text.Tokens.Length && text.Tokens[i].IsCapitalized && text.Tokens[joint].Has(TokenTraits.Adjacent)
        && !text.IsCovered(i) && !text.Index.IsWord(text.Tokens[i].Id);

    // A capitalised word that is no word of the language, and so may be a garbled name.
    private static bool IsAnchor(TextAnalysis text, int i)
    {
        Token token = text.Tokens[i];
        return token.IsCapitalized && token.Length is >= MinAnchor and <= NameDistance.MaxLength
            && !text.IsCovered(i) && !text.Index.IsWord(token.Id)
            && !(token.Has(TokenTraits.AllCapitals) && token.Length < MinLettersOfOneToken)
            && !HasInnerCapital(text.TextOf(token));
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

    private void FindAround(TextAnalysis text, int anchor, ItemList<NearMatch> matches)
    {
        Neighbourhood near = NeighbourhoodOf(text, anchor);
        foreach (NearMatch match in near.Names)
        {
            matches.Add(match with { FirstToken = anchor });
        }

        foreach (Posting posting in near.Postings)
        {
            Try(text, anchor, posting, matches);
        }
    }

    // The same few unknown words come again and again, so that what is near them is worked out once.
    private Neighbourhood NeighbourhoodOf(TextAnalysis text, int anchor)
    {
        if (!ReferenceEquals(_memoIndex, text.Index) || _memo.Count >= MaxMemo)
        {
            _memo.Clear();
            _memoIndex = text.Index;
        }

        ReadOnlySpan<char> folded = _anchor.AsSpan(0, Fold(text.TextOf(text.Tokens[anchor]), _anchor));
        Dictionary<string, Neighbourhood>.AlternateLookup<ReadOnlySpan<char>> memo =
            _memo.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!memo.TryGetValue(folded, out Neighbourhood? near))
        {
            near = Inflection.IsOfName(folded, text.Index) ? Neighbourhood.Empty : Explore(text.Index, folded);
            _memo.Add(folded.ToString(), near); // By a string: adding by a span is a method that must be compiled first.
        }

        return near;
    }

    private Neighbourhood Explore(TextIndex index, ReadOnlySpan<char> folded)
    {
        ItemList<NearMatch> names = new();
        ItemList<Posting> postings = new();
        index.Near.FindTokens(folded, _nearTokens);
        foreach (int token in _nearTokens)
        {
            string other = index.Vocabulary[token];
            float limit = Math.Min(MaxCost, MaxTokenShare * Math.Max(folded.Length, other.Length));
            float cost = NameDistance.Compute(folded, other, limit);
            if (cost <= limit)
            {
                Sort(index, folded, other, cost, index.Near.Postings(token), names, postings);
            }
        }

        return names.Count + postings.Count == 0
            ? Neighbourhood.Empty
            : new Neighbourhood(names.ToArray(), postings.ToArray());
    }

    // What one token decides is decided here; names of several wait for their other tokens, and so do names that the
    // text may have split in two.
    private static void Sort(
        TextIndex index, ReadOnlySpan<char> folded, string other, float cost, ReadOnlySpan<Posting> from,
        ItemList<NearMatch> names, ItemList<Posting> postings)
    {
        foreach (Posting posting in from)
        {
            bool isWhole = index.Names[posting.Name].Tokens.Length == 1;
            if (!isWhole || other.Length - folded.Length >= MinSplitLetters)
            {
                postings.Add(posting);
            }

            if (isWhole && other.Length >= MinLettersOfOneToken && cost <= Math.Min(MaxCost, MaxShare * other.Length)
                && IsAlike(folded, other))
            {
                names.Add(new NearMatch(0, 1, posting.Name, cost, cost / other.Length));
            }
        }
    }

    private void FindWith(TextAnalysis text, int anchor, int token, ItemList<NearMatch> matches)
    {
        foreach (Posting posting in text.Index.Near.Postings(token))
        {
            Try(text, anchor, posting, matches);
        }
    }

    private void Try(TextAnalysis text, int anchor, Posting posting, ItemList<NearMatch> matches)
    {
        IndexedName name = text.Index.Names[posting.Name];
        int first = anchor - posting.Position;
        int count = name.Tokens.Length;
        if (count > 1)
        {
            Compare(text, first, count, posting.Name, name, matches);
        }

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
        TextAnalysis text, int first, int count, int number, IndexedName name, ItemList<NearMatch> matches)
    {
        if (first < 0 || first + count > text.Tokens.Length || !CanBe(text, first, count, name)
            || !IsAlike(text, first, count, name) || IsKnown(matches, first, count, number))
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

    // Cheap: token by token, each as long as its counterpart to within a few letters, and beginning alike or nearly so.
    private static bool IsAlike(TextAnalysis text, int first, int count, IndexedName name)
    {
        if (count != name.Tokens.Length)
        {
            int letters = text.Tokens[first + count - 1].End - text.Tokens[first].Start;
            return Math.Abs(letters - name.Folded.Length) <= MaxLengthDifference;
        }

        for (int i = 0; i < count; i++)
        {
            Token token = text.Tokens[first + i];
            if (token.Id == name.Tokens[i])
            {
                continue;
            }

            if (!IsAlike(text.TextOf(token), text.Index.Vocabulary[name.Tokens[i]]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAlike(ReadOnlySpan<char> token, string other) =>
        Math.Abs(token.Length - other.Length) <= MaxLengthDifference
        && BitOperations.PopCount(Letters(token) ^ Letters(other)) <= MaxLetterDifference;

    // Which letters a word has, one bit each.
    private static uint Letters(ReadOnlySpan<char> word)
    {
        uint letters = 0;
        foreach (char c in word)
        {
            letters |= 1u << (CharTable.Fold(c) & 31);
        }

        return letters;
    }

    private static bool IsKnown(ItemList<NearMatch> matches, int first, int count, int number)
    {
        foreach (NearMatch match in matches.AsSpan())
        {
            if (match.FirstToken == first && match.TokenCount == count && match.Name == number && match.Sound is null)
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
            if (mention >= 0 && !text.IsNameOf(text.Mentions[mention], name.Entity)
                && !IsOneLetterOfMany(text, first, count, name, text.Mentions[mention])
                && !IsGivenName(text, i, i - first, count, name, text.Mentions[mention]))
            {
                return false;
            }
        }

        return tokens[first].IsCapitalized || tokens[first].Id == name.Tokens[0];
    }

    // "Santiago Pina": Santiago is a city, and the man's given name.
    private static bool IsGivenName(
        TextAnalysis text, int token, int position, int count, IndexedName name, EntityMention mention) =>
        name.Entity.Kind == EntityKind.Person && mention.TokenCount == 1 && count == name.Tokens.Length
        && text.Tokens[token].Id == name.Tokens[position];

    // "Pham Minh Chin": that Chin is a state, too, says nothing beside two syllables that are right.
    private static bool IsOneLetterOfMany(
        TextAnalysis text, int first, int count, IndexedName name, EntityMention mention)
    {
        if (count < 3 || count != name.Tokens.Length || mention.TokenCount > 1)
        {
            return false;
        }

        int others = 0;
        for (int i = 0; i < count; i++)
        {
            others += text.Tokens[first + i].Id != name.Tokens[i] ? 1 : 0;
        }

        return others == 1;
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

    /// <summary>What is near one token: whole names of one token, and places in names of several.</summary>
    private sealed record Neighbourhood(NearMatch[] Names, Posting[] Postings)
    {
        public static Neighbourhood Empty { get; } = new([], []);
    }
}
