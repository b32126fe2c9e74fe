using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Channel;

/// <summary>Finds stretches that are written as a name of the source language sounds: "Kusuko", クスコ, for Cusco.</summary>
/// <remarks>Reused from text to text; one thread at a time.</remarks>
internal sealed class SoundFinder
{
    private const int MaxTokens = 3;
    private const int MaxMemo = 1 << 13;

    private static readonly NearMatch[] Nothing = new ItemList<NearMatch>().ToArray();

    private readonly char[] _letters = new char[NameDistance.MaxLength];
    private readonly ItemList<NearMatch> _heard = new();
    private readonly Dictionary<string, NearMatch[]> _memo = new(StringComparer.Ordinal);
    private TextIndex? _source;
    private TextIndex? _target;
    private SoundIndex _names;

    /// <summary>Sets the index of the source language, if there is one, and that of the language of the texts.</summary>
    public void Begin(TextIndex? source, TextIndex target)
    {
        if (!ReferenceEquals(_source, source) || !ReferenceEquals(_target, target))
        {
            _source = source;
            _target = target;
            _names = source?.Sounds ?? default;
            _memo.Clear();
        }
    }

    /// <summary>Adds what an unknown word, alone or with its neighbours, sounds like.</summary>
    public void Find(TextAnalysis text, int anchor, ItemList<NearMatch> matches)
    {
        if (_names.IsEmpty)
        {
            return;
        }

        for (int first = Math.Max(0, anchor - MaxTokens + 1); first <= anchor; first++)
        {
            int last = Math.Min(text.Tokens.Length, first + MaxTokens);
            for (int end = first + 1; end <= last && CanHold(text, first, end - 1); end++)
            {
                if (end > anchor)
                {
                    FindAt(text, first, end - first, matches);
                }
            }
        }
    }

    // One run of words that begin with capitals, none of them in a name that is right.
    private static bool CanHold(TextAnalysis text, int first, int token) =>
        text.Tokens[token].IsCapitalized && !text.IsCovered(token)
        && (token == first || text.Tokens[token].Has(TokenTraits.Adjacent));

    private void FindAt(TextAnalysis text, int first, int count, ItemList<NearMatch> matches)
    {
        ReadOnlySpan<char> letters = _letters.AsSpan(0, Join(text, first, count));
        uint key = letters.Length < SoundIndex.MinLetters ? 0 : SoundIndex.KeyOf(letters);
        if (key == 0)
        {
            return;
        }

        foreach (NearMatch match in Hear(text.Index, letters, key))
        {
            matches.Add(match with { FirstToken = first, TokenCount = count });
        }
    }

    // The same few unknown words come again and again, so that what they sound like is worked out once.
    private NearMatch[] Hear(TextIndex index, ReadOnlySpan<char> letters, uint key)
    {
        if (_memo.Count >= MaxMemo)
        {
            _memo.Clear();
        }

        Dictionary<string, NearMatch[]>.AlternateLookup<ReadOnlySpan<char>> memo = _memo.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!memo.TryGetValue(letters, out NearMatch[]? heard))
        {
            heard = Compare(index, letters, key);
            _memo.Add(letters.ToString(), heard);
        }

        return heard;
    }

    private NearMatch[] Compare(TextIndex index, ReadOnlySpan<char> letters, uint key)
    {
        _heard.Clear();
        int place = _names.Find(key);
        for (int name = _names.NameAt(place, key); name >= 0; name = _names.NameAt(++place, key))
        {
            Compare(index, letters, name, _heard);
        }

        return _heard.Count == 0 ? Nothing : _heard.ToArray();
    }

    private static void Compare(TextIndex index, ReadOnlySpan<char> letters, int sourceName, ItemList<NearMatch> heard)
    {
        EntityStore entities = index.Lexicon.Store;
        int owner = entities.OwnerOf(sourceName);
        Entity entity = entities[owner];
        Name source = entity.Names[sourceName - entities.FirstName(owner)];
        float distance = SoundMatcher.Distance(letters, source, out string form);
        if (float.IsPositiveInfinity(distance))
        {
            return;
        }

        int meant = Counterpart(index, entities, owner, WordsOf(source.Text), letters);
        if (meant >= 0)
        {
            heard.Add(new NearMatch(0, 0, meant, distance, distance / letters.Length)
            {
                Sound = form,
                SoundOf = source.Text,
            });
        }
    }

    // The name that has as many words as the one of the source; none where what is written is right.
    private static int Counterpart(TextIndex index, EntityStore entities, int owner, int words, ReadOnlySpan<char> letters)
    {
        int best = -1;
        int difference = int.MaxValue;
        for (int i = entities.FirstName(owner); i < entities.FirstName(owner + 1); i++)
        {
            if (!index.Names.Contains(i))
            {
                continue;
            }

            IndexedName name = index.Names[i];
            if (name.Folded.Replace(" ", string.Empty, StringComparison.Ordinal).AsSpan().SequenceEqual(letters))
            {
                return -1;
            }

            int off = Math.Abs(name.Tokens.Length - words);
            if (!name.Has(NameTraits.Improper) && off < difference)
            {
                best = i;
                difference = off;
            }
        }

        return best;
    }

    private static int WordsOf(string name)
    {
        int words = 1;
        foreach (char c in name)
        {
            words += c is '・' or '·' or ' ' or '＝' ? 1 : 0;
        }

        return words;
    }

    private int Join(TextAnalysis text, int first, int count)
    {
        int length = 0;
        for (int i = first; i < first + count; i++)
        {
            ReadOnlySpan<char> token = text.TextOf(text.Tokens[i]);
            if (length + token.Length > _letters.Length)
            {
                return 0;
            }

            foreach (char c in token)
            {
                _letters[length++] = CharTable.Fold(c);
            }
        }

        return length;
    }
}
