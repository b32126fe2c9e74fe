namespace TranslationQA.Internals.Compiled;

/// <summary>A set of 64-bit hashes in one byte each, which takes one stranger in forty for a member.</summary>
/// <remarks>A Bloom filter (B. H. Bloom, 1970) of eight bits for each member and five probes, which step through the bits by the
/// two halves of the hash (A. Kirsch, M. Mitzenmacher, 2006).</remarks>
internal readonly struct HashFilter(FlatNumbers section)
{
    private const int BitsOfMember = 8;
    private const int Probes = 5;
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

    public bool Contains(ulong hash)
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
