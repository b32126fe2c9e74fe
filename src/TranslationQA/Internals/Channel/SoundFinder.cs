using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Channel;

/// <summary>Finds stretches that are written as a name of the source language sounds: "Kusuko", クスコ, for Cusco.</summary>
/// <remarks>Reused from text to text; one thread at a time.</remarks>
internal sealed class SoundFinder
{
    private const int MaxTokens = 3;
    private const int MaxMemo = 1 << 13;

    // Words of the language side by side sound like names by chance: "Los Atom" is to be told from "White House".
    private const int MinLettersOfWords = 7;
    private const float MaxShareOfWords = 0.13f;

    private const int MaxLettersOfReading = 3;

    private static readonly NearMatch[] Nothing = new ItemList<NearMatch>().ToArray();

    private readonly char[] _letters = new char[NameDistance.MaxLength];
    private readonly Dictionary<string, NearMatch[]> _memo = new(StringComparer.Ordinal);
    private readonly ItemList<NearMatch> _found = new();
    private TextIndex? _source;
    private TextIndex? _target;
    private SoundIndex? _index;

    /// <summary>Sets the index of the source language, if there is one, and that of the language of the texts.</summary>
    public void Begin(TextIndex? source, TextIndex target)
    {
        if (!ReferenceEquals(_source, source) || !ReferenceEquals(_target, target))
        {
            _source = source;
            _target = target;
            _index = source?.Sounds;
            _memo.Clear();
        }
    }

    /// <summary>Adds what the words from a capitalised one on sound like, alone and together with the next.</summary>
    public void Find(TextAnalysis text, int first, ItemList<NearMatch> matches)
    {
        if (_index is null || _index.IsEmpty)
        {
            return;
        }

        bool hasUnknown = false;
        int last = Math.Min(text.Tokens.Length, first + MaxTokens);
        for (int end = first + 1; end <= last && CanHold(text, first, end - 1); end++)
        {
            hasUnknown |= !text.Index.IsWord(text.Tokens[end - 1].Id) && text.Tokens[end - 1].Length > 2;
            if (end - first > 1 || (hasUnknown && !text.Index.IsNameToken(text.Tokens[first].Id)))
            {
                FindAt(text, _index, first, end - first, hasUnknown, matches);
            }
        }
    }

    // One run of words that begin with capitals, none of them in a name that is right; but "Habi Alonso" is not Fernando.
    private static bool CanHold(TextAnalysis text, int first, int token) =>
        text.Tokens[token].IsCapitalized && (!text.IsCovered(token) || (token > first && IsSurname(text, token)))
        && (token == first || text.Tokens[token].Has(TokenTraits.Adjacent));

    private static bool IsSurname(TextAnalysis text, int token)
    {
        EntityMention mention = text.Mentions[text.MentionAt(token)];
        return mention.TokenCount == 1 && EntityFacts.Foremost(text, mention).Kind == EntityKind.Person;
    }

    private void FindAt(
        TextAnalysis text, SoundIndex index, int first, int count, bool hasUnknown, ItemList<NearMatch> matches)
    {
        ReadOnlySpan<char> letters = _letters.AsSpan(0, Join(text, first, count));
        uint key = letters.Length < (hasUnknown ? SoundIndex.MinLetters : MinLettersOfWords) ? 0 : SoundIndex.KeyOf(letters);
        int place = key == 0 ? 0 : index.Find(key);
        if (key == 0 || index.NameAt(place, key) < 0)
        {
            return;
        }

        foreach (NearMatch match in MatchesOf(text.Index, index, letters, key, place))
        {
            if (hasUnknown || match.Share <= MaxShareOfWords)
            {
                matches.Add(match with { FirstToken = first, TokenCount = count });
            }
        }
    }

    // The same unknown words come again and again.
    private NearMatch[] MatchesOf(
        TextIndex target, SoundIndex index, ReadOnlySpan<char> letters, uint key, int place)
    {
        if (_memo.Count >= MaxMemo)
        {
            _memo.Clear();
        }

        Dictionary<string, NearMatch[]>.AlternateLookup<ReadOnlySpan<char>> memo =
            _memo.GetAlternateLookup<ReadOnlySpan<char>>();
        if (memo.TryGetValue(letters, out NearMatch[]? known))
        {
            return known;
        }

        _found.Clear();
        for (int name = index.NameAt(place, key); name >= 0; name = index.NameAt(++place, key))
        {
            Compare(target, letters, name);
        }

        NearMatch[] found = _found.Count == 0 ? Nothing : _found.ToArray();
        _memo.Add(letters.ToString(), found); // By a string: adding by a span is a method that must be compiled first.
        return found;
    }

    private void Compare(TextIndex index, ReadOnlySpan<char> letters, int sourceName)
    {
        EntityStore entities = index.Lexicon.Store;
        int owner = entities.OwnerOf(sourceName);
        Name source = entities[owner].Names[sourceName - entities.FirstName(owner)];
        int count = _found.Count;
        Compare(index, letters, owner, source.Text, source.Language, isWhole: true);
        if (_found.Count == count && entities.KindOf(owner) == EntityKind.Person && SoundWriter.LastWord(source.Text) is { } last)
        {
            Compare(index, letters, owner, last, source.Language, isWhole: false);
        }
    }

    private void Compare(
        TextIndex index, ReadOnlySpan<char> letters, int owner, string source, LanguageTag language, bool isWhole)
    {
        float distance = SoundMatcher.Distance(letters, source, language, out string form);
        int meant = float.IsPositiveInfinity(distance)
            ? -1
            : Counterpart(index, index.Lexicon.Store, owner, SoundWriter.CountWords(source), letters);

        // By one reading or the other a character sounds like much that has nothing to do with it.
        bool isRead = CharTable.ClassOf(source[0]) == CharClass.Han && language.Language == "ja";
        if (meant >= 0 && (isWhole || index.Names[meant].Tokens.Length == 1)
            && (!isRead || Math.Abs(letters.Length - index.Names[meant].Folded.Length) <= MaxLettersOfReading))
        {
            _found.Add(new NearMatch(0, 1, meant, distance, distance / letters.Length) { Sound = form, SoundOf = source });
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
            if (name.Folded.Replace(" ", string.Empty, StringComparison.Ordinal).AsSpan().IndexOf(letters) >= 0)
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
                // Hui'an, Xi'an: the mark between syllables is no letter.
                if (CharTable.ClassOf(c) != CharClass.Other)
                {
                    _letters[length++] = CharTable.Fold(c);
                }
            }
        }

        return length;
    }
}
