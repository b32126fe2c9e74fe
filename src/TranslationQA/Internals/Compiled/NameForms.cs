using System.Runtime.InteropServices;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Compiled;

/// <summary>All that is known of each name but its text: language, status, how it is written, and what it is in which language.</summary>
/// <remarks>A lexicon of 140,000 names has less than a thousand such forms: each is written once, and a name is the number of its
/// form. Layout of the forms: how many numbers a row of bits takes; of each form its language, status and traits, then three rows of
/// a bit for each language: where it is looked for, where it is foreign, where it is a short form.</remarks>
internal readonly struct NameForms
{
    private const int Bits = 32;
    private const int Header = 1;
    private const int Rows = 3;
    private const int StatusShift = 8;
    private const int TraitsShift = 16;

    private readonly FlatBytes _ofNames;
    private readonly FlatNumbers _forms;
    private readonly int _width;
    private readonly int _length;

    public NameForms(LexiconFile file)
    {
        _ofNames = file.Bytes(SectionKind.NameForms);
        _forms = file.Numbers(SectionKind.Forms);
        _width = _forms.Length == 0 ? 0 : (int)_forms[0];
        _length = 1 + (Rows * _width);
    }

    /// <summary>Gets how many names there are.</summary>
    public int Count => _ofNames.Length / sizeof(ushort);

    /// <summary>Packs what an entity's record would say of a name.</summary>
    public static uint Identify(byte tag, NameStatus status) => tag | (uint)status << StatusShift;

    /// <summary>Writes the forms.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="identities">Of each name what <see cref="Identify"/> packed.</param>
    /// <param name="namesOfParts">Of each language the names that are looked for in it.</param>
    /// <exception cref="OverflowException">There are more forms than a number of 16 bits can name.</exception>
    public static void Write(
        LexiconFileWriter file, ReadOnlySpan<uint> identities, IReadOnlyList<IReadOnlyList<CollectedName>> namesOfParts)
    {
        int width = (namesOfParts.Count + Bits - 1) / Bits;
        int length = 1 + (Rows * width);
        uint[] all = new uint[identities.Length * length];
        for (int name = 0; name < identities.Length; name++)
        {
            all[name * length] = identities[name];
        }

        for (int part = 0; part < namesOfParts.Count; part++)
        {
            foreach (CollectedName name in namesOfParts[part])
            {
                Span<uint> form = all.AsSpan(name.Number * length, length);
                form[0] |= (uint)(name.Traits & NameTable.OfAllLanguages) << TraitsShift;
                Mark(form[1..], part, holds: true);
                Mark(form[(1 + width)..], part, (name.Traits & NameTraits.Foreign) != 0);
                Mark(form[(1 + (2 * width))..], part, (name.Traits & NameTraits.Short) != 0);
            }
        }

        Dictionary<string, ushort> numbers = new(StringComparer.Ordinal);
        List<uint> forms = [(uint)width];
        ushort[] ofNames = new ushort[identities.Length];
        for (int name = 0; name < ofNames.Length; name++)
        {
            ReadOnlySpan<uint> form = all.AsSpan(name * length, length);
            string key = new(MemoryMarshal.Cast<uint, char>(form));
            if (!numbers.TryGetValue(key, out ofNames[name]))
            {
                ofNames[name] = checked((ushort)numbers.Count);
                numbers.Add(key, ofNames[name]);
                forms.AddRange(form);
            }
        }

        file.Add(SectionKind.NameForms, 0, ofNames);
        file.Add(SectionKind.Forms, 0, forms.ToArray());
    }

    public int TagOf(int name) => (byte)_forms[FormOf(name)];

    public NameStatus StatusOf(int name) => (NameStatus)(byte)(_forms[FormOf(name)] >> StatusShift);

    /// <summary>Gets how a name is written, and what it is in one language.</summary>
    public NameTraits TraitsOf(int name, int part)
    {
        int form = FormOf(name);
        return (NameTraits)(byte)(_forms[form] >> TraitsShift)
            | (Holds(form + 1 + _width, part) ? NameTraits.Foreign : NameTraits.None)
            | (Holds(form + 1 + (2 * _width), part) ? NameTraits.Short : NameTraits.None);
    }

    /// <summary>Gets the names that are looked for in one language, as <see cref="RankedBits"/> has them.</summary>
    public byte[] NamesOf(int part)
    {
        int count = Count;
        byte[] pinned = GC.AllocateUninitializedArray<byte>(RankedBits.LengthOf(count) * sizeof(uint), pinned: true);
        Span<uint> set = MemoryMarshal.Cast<byte, uint>(pinned.AsSpan());
        Span<uint> words = RankedBits.Begin(set, count);
        byte[] holds = new byte[(_forms.Length - Header) / _length];
        for (int form = 0; form < holds.Length; form++)
        {
            holds[form] = Holds(Header + (form * _length) + 1, part) ? (byte)1 : (byte)0;
        }

        ReadOnlySpan<ushort> ofNames = MemoryMarshal.Cast<byte, ushort>(_ofNames.Span);
        for (int name = 0; name < ofNames.Length; name++)
        {
            words[name / Bits] |= (uint)holds[ofNames[name]] << (name % Bits);
        }

        RankedBits.Finish(set);
        return pinned;
    }

    private static void Mark(Span<uint> row, int part, bool holds) => row[part / Bits] |= holds ? 1u << (part % Bits) : 0;

    private bool Holds(int row, int part) => (_forms[row + (part / Bits)] >> (part % Bits) & 1) != 0;

    private int FormOf(int name)
    {
        int at = name * sizeof(ushort);
        return Header + ((_ofNames[at] | _ofNames[at + 1] << 8) * _length);
    }
}
