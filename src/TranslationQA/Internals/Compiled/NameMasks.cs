using System.Runtime.InteropServices;

namespace TranslationQA.Internals.Compiled;

/// <summary>Of each name, in which languages something holds: a bit for each language, name by name.</summary>
/// <remarks>The bits of one name are much like those of the next, so that this packs into a sixth of what a set of names for
/// each language takes. Layout: the number of names, how many numbers the bits of one take, the bits.</remarks>
internal readonly struct NameMasks(FlatNumbers section, int part)
{
    private const int Bits = 32;
    private const int Header = 2;

    private readonly int _width = section.Length == 0 ? 0 : (int)section[1];

    /// <summary>Tells whether it holds of a name in the language.</summary>
    public bool Holds(int name) => (section[Header + (name * _width) + (part / Bits)] >> (part % Bits) & 1) != 0;

    public static void Write(
        LexiconFileWriter file, SectionKind kind, int nameCount, IReadOnlyList<IEnumerable<int>> namesOfParts)
    {
        int width = (namesOfParts.Count + Bits - 1) / Bits;
        uint[] section = new uint[Header + (nameCount * width)];
        section[0] = (uint)nameCount;
        section[1] = (uint)width;
        for (int part = 0; part < namesOfParts.Count; part++)
        {
            foreach (int name in namesOfParts[part])
            {
                section[Header + (name * width) + (part / Bits)] |= 1u << (part % Bits);
            }
        }

        file.Add(kind, 0, section);
    }

    /// <summary>Gets the names that are looked for in one language, as <see cref="RankedBits"/> has them.</summary>
    public static byte[] Read(LexiconFile file, int part)
    {
        ReadOnlySpan<uint> section = file.Numbers(SectionKind.NameLanguages).Span;
        if (section.Length == 0)
        {
            return [];
        }

        int count = (int)section[0];
        int width = (int)section[1];
        ReadOnlySpan<uint> masks = section[Header..];
        byte[] pinned = GC.AllocateUninitializedArray<byte>(RankedBits.LengthOf(count) * sizeof(uint), pinned: true);
        Span<uint> set = MemoryMarshal.Cast<byte, uint>(pinned.AsSpan());
        Span<uint> words = RankedBits.Begin(set, count);
        int shift = part % Bits;
        for (int name = 0, at = part / Bits; name < count; name++, at += width)
        {
            words[name / Bits] |= (masks[at] >> shift & 1) << (name % Bits);
        }

        RankedBits.Finish(set);
        return pinned;
    }
}
