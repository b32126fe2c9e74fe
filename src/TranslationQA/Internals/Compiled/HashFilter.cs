namespace TranslationQA.Internals.Compiled;

/// <summary>A set of 64-bit hashes in ten bits each, which takes one stranger in a hundred and twenty for a member.</summary>
/// <remarks>A Bloom filter (B. H. Bloom, 1970) with seven probes, which step through the bits by the two halves of the hash
/// (A. Kirsch, M. Mitzenmacher, 2006).</remarks>
internal static class HashFilter
{
    private const int BitsOfMember = 10;
    private const int Probes = 7;
    private const int WordBits = 32;

    public static uint[] Write(IReadOnlyCollection<ulong> hashes)
    {
        uint[] section = new uint[(hashes.Count * BitsOfMember + WordBits - 1) / WordBits];
        foreach (ulong hash in hashes)
        {
            for (uint i = 0; i < Probes; i++)
            {
                uint bit = Bit(hash, i, section.Length);
                section[bit / WordBits] |= 1u << (int)(bit % WordBits);
            }
        }

        return section;
    }

    public static bool Contains(ReadOnlySpan<uint> section, ulong hash)
    {
        for (uint i = 0; i < Probes && section.Length > 0; i++)
        {
            uint bit = Bit(hash, i, section.Length);
            if ((section[(int)(bit / WordBits)] >> (int)(bit % WordBits) & 1) == 0)
            {
                return false;
            }
        }

        return section.Length > 0;
    }

    private static uint Bit(ulong hash, uint probe, int words) =>
        (uint)(((uint)hash + (ulong)probe * ((uint)(hash >> WordBits) | 1)) % ((ulong)words * WordBits));
}
