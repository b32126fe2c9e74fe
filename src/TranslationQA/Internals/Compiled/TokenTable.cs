using System.Text;
using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Compiled;

/// <summary>The folded tokens of a compiled lexicon: numbers them, finds them by their hashes.</summary>
/// <remarks>The file has their texts alone; the hashes are worked out when the file is first looked into: 100,000 in five
/// milliseconds, where the hashes themselves, which nothing packs, would be half of the file. Immutable, thread-safe.</remarks>
internal sealed class TokenTable
{
    private const byte End = (byte)'\n';
    private const int MinBits = 4;

    private readonly FlatBytes _texts;
    private readonly int[] _starts;

    // The last 32 bits of the hash of each token; its place has some of the first ones. Of a thousand million unknown words
    // hardly one is taken for a known one.
    private readonly uint[] _hashes;

    // By the first bits of the hash, or in the next free place: the number of the token and 1.
    private readonly int[] _places;
    private readonly int _shift;

    public TokenTable(LexiconFile file)
    {
        FlatBytes section = file.Bytes(SectionKind.TokenTexts);
        RecordReader record = new(section.Span);
        Count = record.Length == 0 ? 0 : record.Count();
        _texts = section.Slice(section.Length - record.Length);
        _starts = new int[Count + 1];
        _hashes = new uint[Count];
        int bits = MinBits;
        while (1 << bits < Count * 2)
        {
            bits++;
        }

        _places = new int[1 << bits];
        _shift = 64 - bits;
        Fill(_texts.Span);
    }

    public int Count { get; }

    public static byte[] Write(IReadOnlyCollection<string> tokens)
    {
        RecordWriter record = new();
        record.Number((uint)tokens.Count);
        foreach (string token in tokens)
        {
            record.Bytes(Encoding.UTF8.GetBytes(token));
            record.Bytes([End]);
        }

        return record.ToArray();
    }

    /// <summary>Gets the number of a hash, or -1.</summary>
    public int Find(ulong hash)
    {
        int[] places = _places;
        int place = (int)(hash >> _shift);
        while (places[place] is not 0 and int number)
        {
            if (_hashes[number - 1] == (uint)hash)
            {
                return number - 1;
            }

            place = (place + 1) & (places.Length - 1);
        }

        return -1;
    }

    public ReadOnlySpan<byte> Utf8(int token) =>
        _texts.Slice(_starts[token], _starts[token + 1] - 1 - _starts[token]).Span;

    private void Fill(ReadOnlySpan<byte> texts)
    {
        int token = 0;
        ulong hash = Vocabulary.Seed;
        for (int at = 0; at < texts.Length;)
        {
            byte first = texts[at];
            if (first == End)
            {
                Add(token++, hash);
                _starts[token] = ++at;
                hash = Vocabulary.Seed;
            }
            else if (first < 0x80)
            {
                hash = Vocabulary.Extend(hash, (char)first);
                at++;
            }
            else if (first is >= 0xC0 and < 0xE0 && at + 1 < texts.Length)
            {
                hash = Vocabulary.Extend(hash, (char)((first & 0x1F) << 6 | (texts[at + 1] & 0x3F)));
                at += 2;
            }
            else if (first is >= 0xE0 and < 0xF0 && at + 2 < texts.Length)
            {
                hash = Vocabulary.Extend(
                    hash, (char)((first & 0xF) << 12 | (texts[at + 1] & 0x3F) << 6 | (texts[at + 2] & 0x3F)));
                at += 3;
            }
            else
            {
                Rune.DecodeFromUtf8(texts[at..], out Rune rune, out int length);
                hash = Extend(hash, rune);
                at += length;
            }
        }
    }

    private static ulong Extend(ulong hash, Rune rune)
    {
        if (rune.IsBmp)
        {
            return Vocabulary.Extend(hash, (char)rune.Value);
        }

        Span<char> pair = stackalloc char[2];
        rune.EncodeToUtf16(pair);
        return Vocabulary.Extend(Vocabulary.Extend(hash, pair[0]), pair[1]);
    }

    private void Add(int token, ulong hash)
    {
        int place = (int)(hash >> _shift);
        while (_places[place] != 0)
        {
            place = (place + 1) & (_places.Length - 1);
        }

        _places[place] = token + 1;
        _hashes[token] = (uint)hash;
    }
}
