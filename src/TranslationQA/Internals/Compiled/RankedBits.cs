using System.Numerics;

namespace TranslationQA.Internals.Compiled;

/// <summary>A set of numbers from 0 up, one bit each, that knows how many of them lie below a number.</summary>
/// <remarks>Layout: the number of bits, the number of set ones, the rank of every eighth word, the words.</remarks>
internal readonly struct RankedBits
{
    private const int WordBits = 32;
    private const int WordsPerRank = 8;

    private readonly FlatNumbers _words;
    private readonly FlatNumbers _ranks;
    private readonly uint _bits;

    public RankedBits(FlatNumbers section)
    {
        if (section.Length == 0)
        {
            return;
        }

        _bits = section[0];
        Count = (int)section[1];
        int words = WordsOf(_bits);
        int ranks = Ranks(words);
        _ranks = section.Slice(2, ranks);
        _words = section.Slice(2 + ranks, words);
    }

    /// <summary>Gets how many numbers are in the set.</summary>
    public int Count { get; }

    public static uint[] Write(bool[] set)
    {
        uint[] section = new uint[LengthOf(set.Length)];
        Span<uint> words = Begin(section, set.Length);
        for (int i = 0; i < set.Length; i++)
        {
            words[i / WordBits] |= set[i] ? 1u << (i % WordBits) : 0;
        }

        Finish(section);
        return section;
    }

    /// <summary>Gets how many numbers a section for so many bits takes.</summary>
    public static int LengthOf(int bits) => 2 + Ranks(WordsOf((uint)bits)) + WordsOf((uint)bits);

    /// <summary>Begins an empty section.</summary>
    /// <returns>Where its bits go.</returns>
    public static Span<uint> Begin(Span<uint> section, int bits)
    {
        section.Clear();
        section[0] = (uint)bits;
        return section[(2 + Ranks(WordsOf((uint)bits)))..];
    }

    /// <summary>Counts the bits of a section once all are set.</summary>
    public static void Finish(Span<uint> section)
    {
        int ranks = Ranks(WordsOf(section[0]));
        ReadOnlySpan<uint> words = section[(2 + ranks)..];
        uint count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (i % WordsPerRank == 0)
            {
                section[2 + (i / WordsPerRank)] = count;
            }

            count += (uint)BitOperations.PopCount(words[i]);
        }

        section[1] = count;
    }

    public bool Contains(int number) =>
        (uint)number < _bits && (_words[number / WordBits] >> (number % WordBits) & 1) != 0;

    /// <summary>Gets the bits, 32 in a number.</summary>
    public ReadOnlySpan<uint> Words => _words.Span;

    /// <summary>Gets how many numbers of the set are smaller.</summary>
    public int Rank(int number)
    {
        int word = number / WordBits;
        int rank = (int)_ranks[word / WordsPerRank];
        ReadOnlySpan<uint> words = _words.Span;
        for (int i = word & ~(WordsPerRank - 1); i < word; i++)
        {
            rank += BitOperations.PopCount(words[i]);
        }

        return rank + BitOperations.PopCount(words[word] & ((1u << (number % WordBits)) - 1));
    }

    private static int WordsOf(uint bits) => (int)((bits + WordBits - 1) / WordBits);

    private static int Ranks(int words) => (words + WordsPerRank - 1) / WordsPerRank;
}
