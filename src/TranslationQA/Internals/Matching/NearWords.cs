using System.Numerics;

namespace TranslationQA.Internals.Matching;

/// <summary>Words among which those are looked for that become the same when one or two letters are left out.</summary>
/// <param name="minLengthForTwo">From this length on a word may lose two letters; a shorter one loses one.</param>
internal sealed class NearWords(int minLengthForTwo)
{
    private Word[] _words = new Word[1 << 8];
    private int _count;
    private char[] _texts = new char[1 << 12];
    private int _length;
    private int[] _firstOfLength = [];

    public void Add(int number, ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _texts.Length)
        {
            char[] more = new char[_texts.Length * 2];
            _texts.AsSpan().CopyTo(more);
            _texts = more;
        }

        text.CopyTo(_texts.AsSpan(_length));
        if (_count == _words.Length)
        {
            Word[] more = new Word[_count * 2];
            Array.Copy(_words, more, _count);
            _words = more;
        }

        _words[_count++] = new Word(number, _length, text.Length, Letters(text));
        _length += text.Length;
    }

    /// <summary>Sorts what was added by length; after this nothing is added any more.</summary>
    public void Finish()
    {
        int longest = 0;
        for (int i = 0; i < _count; i++)
        {
            longest = Math.Max(longest, _words[i].Length);
        }

        _firstOfLength = new int[longest + 2];
        for (int i = 0; i < _count; i++)
        {
            _firstOfLength[_words[i].Length + 1]++;
        }

        for (int i = 1; i < _firstOfLength.Length; i++)
        {
            _firstOfLength[i] += _firstOfLength[i - 1];
        }

        int[] next = _firstOfLength.AsSpan().ToArray();
        Word[] sorted = new Word[_count];
        for (int i = 0; i < _count; i++)
        {
            sorted[next[_words[i].Length]++] = _words[i];
        }

        _words = sorted;
    }

    /// <summary>Adds the numbers of the words that are near a text and not among those found yet.</summary>
    /// <remarks>In the order of the shortened texts that meet a word: the whole text, then without its first letter,
    /// without its first two …, and for each in the order in which the words were added.</remarks>
    public void Find(ReadOnlySpan<char> text, int deletions, List<int> found)
    {
        uint letters = Letters(text);
        Span<ulong> near = stackalloc ulong[64];
        int count = 0;
        int longest = Math.Min(text.Length + 2, _firstOfLength.Length - 2);
        for (int length = Math.Max(0, text.Length - deletions); length <= longest; length++)
        {
            int others = DeletionsOf(length);
            for (int i = text.Length < length - others ? int.MaxValue : _firstOfLength[length]; i < _firstOfLength[length + 1]; i++)
            {
                Word word = _words[i];
                if (BitOperations.PopCount(letters & ~word.Letters) > deletions
                    || BitOperations.PopCount(word.Letters & ~letters) > others
                    || !Meet(text, TextOf(word), deletions, others))
                {
                    continue;
                }

                near = WithRoom(near, count);
                near[count++] = ((ulong)Place(text, deletions, TextOf(word), others) << 32) | (uint)word.Number;
            }
        }

        near[..count].Sort();
        foreach (ulong word in near[..count])
        {
            if (!found.Contains((int)(uint)word))
            {
                found.Add((int)(uint)word);
            }
        }
    }

    private static Span<ulong> WithRoom(Span<ulong> near, int count)
    {
        if (count < near.Length)
        {
            return near;
        }

        ulong[] longer = new ulong[count * 2];
        near.CopyTo(longer);
        return longer;
    }

    // Which letters a word has, one bit each.
    private static uint Letters(ReadOnlySpan<char> word)
    {
        uint letters = 0;
        foreach (char c in word)
        {
            letters |= 1u << (c & 31);
        }

        return letters;
    }

    /// <summary>Tells whether two texts are the same when so many letters at most are left out of each.</summary>
    private static bool Meet(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int fromLeft, int fromRight)
    {
        // Where both begin alike, nothing is won by leaving those letters out.
        int same = left.CommonPrefixLength(right);
        left = left[same..];
        right = right[same..];
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.Length <= fromLeft && right.Length <= fromRight;
        }

        return (fromLeft > 0 && Meet(left[1..], right, fromLeft - 1, fromRight))
            || (fromRight > 0 && Meet(left, right[1..], fromLeft, fromRight - 1));
    }

    /// <summary>Gets which of the shortened texts is the first that a word can be shortened to.</summary>
    private static int Place(ReadOnlySpan<char> text, int deletions, ReadOnlySpan<char> word, int others)
    {
        int place = 0;
        if (IsShortened(text, -1, -1, word, others))
        {
            return place;
        }

        for (int i = 0; i < text.Length; i++)
        {
            place++;
            if (IsShortened(text, i, -1, word, others))
            {
                return place;
            }

            for (int j = i + 1; deletions > 1 && j < text.Length; j++)
            {
                place++;
                if (IsShortened(text, i, j, word, others))
                {
                    return place;
                }
            }
        }

        return place;
    }

    // Whether the text without two of its letters is the word without some of its own.
    private static bool IsShortened(ReadOnlySpan<char> text, int skipped, int alsoSkipped, ReadOnlySpan<char> word, int others)
    {
        int at = 0;
        int left = others;
        for (int i = 0; i < text.Length; i++)
        {
            if (i == skipped || i == alsoSkipped)
            {
                continue;
            }

            while (at < word.Length && word[at] != text[i] && left > 0)
            {
                at++;
                left--;
            }

            if (at == word.Length || word[at] != text[i])
            {
                return false;
            }

            at++;
        }

        return word.Length - at <= left;
    }

    private int DeletionsOf(int length) => length >= minLengthForTwo ? 2 : 1;

    private ReadOnlySpan<char> TextOf(Word word) => _texts.AsSpan(word.Start, word.Length);

    /// <summary>A word: which one, where its letters are, and which ones it has.</summary>
    private readonly record struct Word(int Number, int Start, int Length, uint Letters);
}
