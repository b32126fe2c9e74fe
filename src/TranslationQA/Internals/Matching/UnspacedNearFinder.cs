using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Channel;
using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>Finds the stretches near a name in a script that has neither capitals nor spaces: katakana, Chinese characters.</summary>
/// <remarks>A run of katakana is bounded by whatever is not katakana; a stretch of Chinese characters must be bounded by the
/// end of its run, a title, a kind word, a name or a small word. One thread at a time.</remarks>
internal sealed class UnspacedNearFinder
{
    /// <summary>What one character costs that is read like the one it stands for.</summary>
    public const float SameReading = 0.4f;

    /// <summary>Up to this one vowel or one voiced kana is other, as people who know the name may write it, too.</summary>
    public const float Habit = 0.56f;
    private const float OtherReading = 1f;

    // Up to this it is the same name in another spelling: ヴ and ブ, a long vowel or a small kana more or fewer.
    private const float Spelling = 0.29f;
    private const float MaxKanaShare = 0.4f;
    private const float MaxWordShare = 0.5f;
    private const float MaxKanaCost = 3.2f;
    private const float MaxJoinedCost = 1f;
    private const int MaxLengthDifference = 4;
    private const int MinSpelled = 4;
    private const string Ending = "ru";
    private const int MaxReading = 4; // What is longer is a word of its own (otoko, of 男, 夫, 郎 and 子) and stands in no name.
    private const int MaxMemo = 1 << 15;
    private const byte CanBegin = 1;
    private const byte CanEnd = 2;

    private readonly List<int> _found = [];
    private readonly Dictionary<string, NearMatch[]> _memo = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, bool> _readAlike = [];
    private TextIndex? _memoIndex;
    private TextIndex? _source;
    private byte[] _bounds = new byte[256];
    private readonly char[] _written = new char[KanaDistance.MaxLength * 2];
    private readonly char[] _closed = new char[KanaDistance.MaxLength * 2];

    /// <summary>Adds what is near a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The index of the source language: names that are written as it spells them are found, too.</param>
    /// <param name="matches">Where to add them.</param>
    public void Find(TextAnalysis text, TextIndex? source, ItemList<NearMatch> matches)
    {
        if (!ReferenceEquals(_memoIndex, text.Index) || !ReferenceEquals(_source, source) || _memo.Count >= MaxMemo)
        {
            _memo.Clear();
            _memoIndex = text.Index;
            _source = source;
        }

        ReadOnlySpan<Token> tokens = text.Tokens;
        bool isMarked = false;
        for (int i = 0; i < tokens.Length;)
        {
            CharClass type = tokens[i].Class;
            int end = i + 1;
            while (end < tokens.Length && tokens[end].Class == type && IsJoined(text, end))
            {
                end++;
            }

            if (type == CharClass.Katakana)
            {
                FindKana(text, i, end, matches);
            }
            else if (type == CharClass.Han && end - i >= UnspacedNearIndex.MinHan)
            {
                if (!isMarked)
                {
                    MarkBounds(text);
                    isMarked = true;
                }

                FindHan(text, i, end, matches);
            }

            i = end;
        }
    }

    /// <summary>Tells whether a reading of one character is a reading of the other, voiced or not.</summary>
    public static bool ShareReading(char one, char other, bool isChinese) => isChinese
        ? Meet(HanReadings.Mandarin(one), HanReadings.Mandarin(other))
        : Meet(HanReadings.JapaneseName(one), HanReadings.JapaneseName(other));

    private static bool IsJoined(TextAnalysis text, int token) => text.Tokens[token].Has(TokenTraits.Attached)
        || text.Text.AsSpan(text.Tokens[token - 1].End..text.Tokens[token].Start) is "＝" or "=";

    private void FindKana(TextAnalysis text, int first, int end, ItemList<NearMatch> matches)
    {
        int length = text.Tokens[end - 1].End - text.Tokens[first].Start;
        if (end - first < UnspacedNearIndex.MinKana || end - first > KanaDistance.MaxLength || length > _written.Length
            || IsKnown(text, first, end))
        {
            return;
        }

        // The same few unknown words come again and again, so that what is near them is worked out once.
        ReadOnlySpan<char> run = text.Text.AsSpan(text.Tokens[first].Start, length);
        Dictionary<string, NearMatch[]>.AlternateLookup<ReadOnlySpan<char>> memo =
            _memo.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!memo.TryGetValue(run, out NearMatch[]? near))
        {
            near = Explore(text.Index, run, end - first);
            memo[run] = near;
        }

        foreach (NearMatch match in near)
        {
            matches.Add(match with { FirstToken = first });
        }
    }

    // A name, a word of a list, a word of some name or term.
    private static bool IsKnown(TextAnalysis text, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (text.IsCovered(i))
            {
                return true;
            }
        }

        TextSpan span = text.SpanOf(first, end - first);
        return text.Index.NearUnspaced.IsWord(text.Text.AsSpan(span.Start, span.Length));
    }

    private NearMatch[] Explore(TextIndex index, ReadOnlySpan<char> run, int count)
    {
        Span<char> closed = _closed;
        int length = UnspacedNearIndex.Close(run, closed, out _);
        index.NearUnspaced.FindKana(closed[..length], _found);
        ItemList<NearMatch> near = new();
        float least = float.PositiveInfinity;
        foreach (int found in _found)
        {
            (int number, string kana) = index.NearUnspaced.KanaName(found);
            float limit = Math.Min(MaxKanaCost, MaxKanaShare * kana.Length);
            float cost = Math.Abs(kana.Length - length) <= MaxLengthDifference
                ? KanaDistance.Compute(closed[..length], kana, limit)
                : float.PositiveInfinity;
            if (cost <= limit && CanBe(run, index.Names[number].Folded, cost, out int letters))
            {
                least = Math.Min(least, cost);
                near.Add(new NearMatch(0, count, number, cost, cost / letters));
            }
        }

        if (least <= Spelling)
        {
            return [];
        }

        if (least > Habit && count >= MinSpelled)
        {
            index.SpellingsOf(_source)?.Find(run.ToString(), count, near, index);
        }

        return Nearest(index, near, isHabit: least <= Habit);
    }

    // Of the names of one entity the nearest; where one differs by a habit alone (リンジー and リンゼー), nobody else is meant.
    private static NearMatch[] Nearest(TextIndex index, ItemList<NearMatch> near, bool isHabit)
    {
        ItemList<NearMatch> nearest = new();
        foreach (NearMatch match in near.AsSpan())
        {
            bool isNearest = !isHabit || match.Cost <= Habit;
            foreach (NearMatch other in near.AsSpan())
            {
                isNearest &= other.Cost >= match.Cost
                    || !ReferenceEquals(index.Names[other.Name].Entity, index.Names[match.Name].Entity);
            }

            if (isNearest)
            {
                nearest.Add(match);
            }
        }

        return nearest.Count == 0 ? [] : nearest.ToArray();
    }

    // Word by word, each near its counterpart; or one word more or fewer, and next to nothing else.
    private static bool CanBe(ReadOnlySpan<char> run, ReadOnlySpan<char> name, float cost, out int letters)
    {
        letters = 0;
        KanaWords words = new(run);
        KanaWords others = new(name);
        bool hasWord = words.MoveNext();
        bool hasOther = others.MoveNext();
        for (; hasWord && hasOther; hasWord = words.MoveNext(), hasOther = others.MoveNext())
        {
            float limit = MaxWordShare * Math.Max(words.Current.Length, others.Current.Length);
            if (KanaDistance.Compute(words.Current, others.Current, limit) > limit)
            {
                break;
            }

            letters += words.Current.SequenceEqual(others.Current) ? 0 : others.Current.Length;
        }

        if (hasWord == hasOther)
        {
            return !hasWord && cost <= MaxKanaShare * letters;
        }

        letters = name.Length;
        return cost <= MaxJoinedCost;
    }

    private void FindHan(TextAnalysis text, int first, int end, ItemList<NearMatch> matches)
    {
        for (int from = first; from + UnspacedNearIndex.MinHan <= end; from++)
        {
            if (from != first && (_bounds[from] & CanBegin) == 0)
            {
                continue;
            }

            int last = Math.Min(end, from + UnspacedNearIndex.MaxHan);
            for (int to = from + UnspacedNearIndex.MinHan; to <= last; to++)
            {
                if ((to == end || (_bounds[to] & CanEnd) != 0) && !IsOtherName(text, from, to))
                {
                    CompareHan(text, from, to - from, matches);
                }
            }
        }
    }

    private void CompareHan(TextAnalysis text, int first, int count, ItemList<NearMatch> matches)
    {
        TextSpan span = text.SpanOf(first, count);
        if (span.Length > _closed.Length)
        {
            return;
        }

        ReadOnlySpan<char> stretch =
            _closed.AsSpan(0, UnspacedNearIndex.Close(text.Text.AsSpan(span.Start, span.Length), _closed, out _));
        text.Index.NearUnspaced.FindHan(stretch, _found);
        foreach (int number in _found)
        {
            string other = text.Index.Names[number].Folded;
            int length = UnspacedNearIndex.Close(other, _written, out _);
            float cost = length == stretch.Length && other.Length == span.Length // A dot is a part of the name.
                ? CostOf(stretch, _written.AsSpan(0, length), text.Index.Profile.Script != "Jpan")
                : 0;
            if (cost > 0)
            {
                matches.Add(new NearMatch(first, count, number, cost, cost / length));
            }
        }
    }

    private float CostOf(ReadOnlySpan<char> stretch, ReadOnlySpan<char> name, bool isChinese)
    {
        float cost = 0;
        for (int i = 0; i < name.Length; i++)
        {
            cost += stretch[i] == name[i] ? 0 : AreReadAlike(stretch[i], name[i], isChinese) ? SameReading : OtherReading;
        }

        return cost;
    }

    private bool AreReadAlike(char one, char other, bool isChinese)
    {
        ulong pair = ((ulong)one << 32) | ((ulong)other << 1) | (isChinese ? 1u : 0u);
        if (!_readAlike.TryGetValue(pair, out bool areAlike))
        {
            areAlike = ShareReading(one, other, isChinese);
            _readAlike[pair] = areAlike;
        }

        return areAlike;
    }

    // A right name that is as long or reaches over an end.
    private static bool IsOtherName(TextAnalysis text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (text.MentionAt(i) is >= 0 and var number)
            {
                EntityMention mention = text.Mentions[number];
                if (mention.FirstToken < from || mention.EndToken > to || mention.TokenCount >= UnspacedNearIndex.MinHan)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void MarkBounds(TextAnalysis text)
    {
        int count = text.Tokens.Length + 1;
        if (_bounds.Length < count)
        {
            _bounds = new byte[count * 2];
        }

        _bounds.AsSpan(0, count).Clear();
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.Kind is PhraseKind.Title or PhraseKind.Class or PhraseKind.List)
            {
                _bounds[hit.FirstToken] |= CanEnd;
                _bounds[hit.EndToken] |= CanBegin;
            }
        }

        foreach (EntityMention mention in text.Mentions)
        {
            _bounds[mention.FirstToken] |= CanEnd;
            _bounds[mention.EndToken] |= CanBegin;
        }
    }

    private static bool Meet(string[] ones, string[] others)
    {
        foreach (string one in ones)
        {
            foreach (string other in others)
            {
                ReadOnlySpan<char> stem = Stem(one);
                ReadOnlySpan<char> otherStem = Stem(other);
                if (stem.Length <= MaxReading && Devoiced(stem[0]) == Devoiced(otherStem[0]) && stem[1..].SequenceEqual(otherStem[1..]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Ueda is written with the character for "ueru".
    private static ReadOnlySpan<char> Stem(string reading) =>
        reading.Length > Ending.Length + 1 && reading.EndsWith(Ending, StringComparison.Ordinal) ? reading.AsSpan(..^Ending.Length) : reading;

    // Ishiba is written with the character for "ha": the first sound of a second part is voiced.
    private static char Devoiced(char sound) => sound switch
    {
        'g' => 'k',
        'z' or 'j' => 's',
        'd' => 't',
        'b' or 'p' or 'f' => 'h',
        _ => sound,
    };
}
