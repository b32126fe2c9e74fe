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
        int words = Words(_bits);
        int ranks = Ranks(words);
        _ranks = section.Slice(2, ranks);
        _words = section.Slice(2 + ranks, words);
    }

    /// <summary>Gets how many numbers are in the set.</summary>
    public int Count { get; }

    public static uint[] Write(bool[] set)
    {
        int words = Words((uint)set.Length);
        int ranks = Ranks(words);
        uint[] section = new uint[2 + ranks + words];
        section[0] = (uint)set.Length;
        uint count = 0;
        for (int i = 0; i < set.Length; i++)
        {
            if (i % (WordBits * WordsPerRank) == 0)
            {
                section[2 + (i / (WordBits * WordsPerRank))] = count;
            }

            if (set[i])
            {
                count++;
                section[2 + ranks + (i / WordBits)] |= 1u << (i % WordBits);
            }
        }

        section[1] = count;
        return section;
    }

    public bool Contains(int number) =>
        (uint)number < _bits && (_words[number / WordBits] >> (number % WordBits) & 1) != 0;

    /// <summary>Copies the bits, 32 in a number.</summary>
    public void CopyTo(Span<uint> bits) => _words.Span.CopyTo(bits);

    /// <summary>Gets how many numbers of the set are smaller.</summary>
    public int Rank(int number)
    {
        int word = number / WordBits;
        int rank = (int)_ranks[word / WordsPerRank];
        for (int i = word & ~(WordsPerRank - 1); i < word; i++)
        {
            rank += BitOperations.PopCount(_words[i]);
        }

        return rank + BitOperations.PopCount(_words[word] & ((1u << (number % WordBits)) - 1));
    }

    private static int Words(uint bits) => (int)((bits + WordBits - 1) / WordBits);

    private static int Ranks(int words) => (words + WordsPerRank - 1) / WordsPerRank;
}
