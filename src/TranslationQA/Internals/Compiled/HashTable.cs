namespace TranslationQA.Internals.Compiled;

/// <summary>Numbers 64-bit hashes in their order: a directory by the first bits, and the 24 bits behind those.</summary>
/// <remarks>Four bytes for each hash. The directory is as wide as keeps the hashes apart; a stranger is taken for one of
/// them once in some million times, so that whoever asks compares. Layout: the bits of the directory, the directory, the rest.</remarks>
internal readonly struct HashTable
{
    private const int MaxBits = 31;
    private const int HashesPerBucket = 3;
    private const int RestBits = 24;

    private readonly FlatNumbers _directory;
    private readonly FlatNumbers _rests;
    private readonly int _bits;

    public HashTable(FlatNumbers section)
    {
        if (section.Length == 0)
        {
            return;
        }

        _bits = (int)section[0];
        int buckets = 1 << _bits;
        _directory = section.Slice(1, buckets + 1);
        _rests = section.Slice(2 + buckets);
    }

    public int Count => _rests.Length;

    /// <summary>Writes a table.</summary>
    /// <param name="hashes">The hashes, sorted, each once.</param>
    public static uint[] Write(ReadOnlySpan<ulong> hashes)
    {
        int bits = 1;
        while (bits < MaxBits && (hashes.Length >> bits >= HashesPerBucket || AreMixedUp(hashes, bits)))
        {
            bits++;
        }

        int buckets = 1 << bits;
        uint[] section = new uint[2 + buckets + hashes.Length];
        section[0] = (uint)bits;
        int next = 0;
        for (int bucket = 0; bucket <= buckets; bucket++)
        {
            while (next < hashes.Length && Bucket(hashes[next], bits) < bucket)
            {
                section[2 + buckets + next] = Rest(hashes[next], bits);
                next++;
            }

            section[1 + bucket] = (uint)next;
        }

        return section;
    }

    /// <summary>Gets the number of a hash, or -1.</summary>
    public int Find(ulong hash)
    {
        if (_rests.Length == 0)
        {
            return -1;
        }

        int bucket = Bucket(hash, _bits);
        uint rest = Rest(hash, _bits);
        int end = (int)_directory[bucket + 1];
        for (int i = (int)_directory[bucket]; i < end; i++)
        {
            if (_rests[i] == rest)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Bucket(ulong hash, int bits) => (int)(hash >> (64 - bits));

    private static uint Rest(ulong hash, int bits) => (uint)(hash >> (64 - RestBits - bits)) & ((1u << RestBits) - 1);

    private static bool AreMixedUp(ReadOnlySpan<ulong> hashes, int bits)
    {
        for (int i = 1; i < hashes.Length; i++)
        {
            if (hashes[i - 1] >> (64 - RestBits - bits) == hashes[i] >> (64 - RestBits - bits))
            {
                return true;
            }
        }

        return false;
    }
}
