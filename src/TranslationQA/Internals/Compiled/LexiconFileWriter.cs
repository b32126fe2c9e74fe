using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace TranslationQA.Internals.Compiled;

/// <summary>Collects the sections of a compiled lexicon and lays them out as <see cref="LexiconFile"/> reads them.</summary>
internal sealed class LexiconFileWriter
{
    private const int Alignment = 8;
    private const int MinPacked = 512;
    private const int Quality = 11;
    private const int TrialQuality = 5;
    private const int Window = 19;

    // What a text is held against again and again stays as it is, to be read in place; the rest is packed where it pays.
    private const double WorthPacking = 0.8;

    private static readonly Coding[] OfBytes = [Coding.Packed];
    private static readonly Coding[] OfNumbers = [Coding.Packed, Coding.Deltas, Coding.Planes];

    private readonly SortedDictionary<(SectionKind Kind, int Part), Section> _sections = [];

    public void Add<T>(SectionKind kind, int part, T[] items)
        where T : unmanaged
    {
        if (items.Length > 0)
        {
            _sections.Add((kind, part), new Section(MemoryMarshal.AsBytes<T>(items).ToArray(), typeof(T) == typeof(uint)));
        }
    }

    /// <summary>Writes the file.</summary>
    /// <param name="isPacked">Whether sections are packed: half the size, and a moment at their first use.</param>
    public byte[] Write(bool isPacked)
    {
        int count = _sections.Count;
        byte[] table = new byte[count * LexiconFile.EntryLength];
        using MemoryStream body = new();
        long start = LexiconFile.HeaderLength + table.Length;
        int number = 0;
        Stored[] stored = new Stored[count];
        Section[] sections = [.. _sections.Values];
        Parallel.For(0, count, i => stored[i] = isPacked ? Pack(sections[i]) : Plain(sections[i].Bytes));
        foreach ((SectionKind kind, int part) in _sections.Keys)
        {
            while ((start + body.Length) % Alignment != 0)
            {
                body.WriteByte(0);
            }

            Span<byte> entry = table.AsSpan(number * LexiconFile.EntryLength, LexiconFile.EntryLength);
            Stored section = stored[number];
            BinaryPrimitives.WriteUInt16LittleEndian(entry, (ushort)kind);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], (ushort)section.Coding);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], part);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], start + body.Length);
            BinaryPrimitives.WriteInt64LittleEndian(entry[16..], section.Bytes.Length);
            BinaryPrimitives.WriteInt64LittleEndian(entry[24..], sections[number].Bytes.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[32..], LexiconFile.Checksum(0, section.Bytes));
            BinaryPrimitives.WriteInt32LittleEndian(entry[36..], section.CodedLength);
            body.Write(section.Bytes);
            number++;
        }

        byte[] file = new byte[start + body.Length];
        WriteHeader(file, count, table);
        table.CopyTo(file, LexiconFile.HeaderLength);
        body.ToArray().CopyTo(file, start);
        return file;
    }

    private static void WriteHeader(Span<byte> file, int count, ReadOnlySpan<byte> table)
    {
        LexiconFile.Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file[8..], LexiconFile.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file[12..], count);
        BinaryPrimitives.WriteInt64LittleEndian(file[16..], file.Length);
        uint checksum = LexiconFile.Checksum(LexiconFile.Checksum(0, file[..LexiconFile.ChecksumOffset]), table);
        BinaryPrimitives.WriteUInt32LittleEndian(file[LexiconFile.ChecksumOffset..], checksum);
    }

    // Which form packs best shows with little effort already; all effort goes into that one.
    private static Stored Pack(Section section)
    {
        Stored best = Plain(section.Bytes);
        if (section.Bytes.Length < MinPacked)
        {
            return best;
        }

        foreach (Coding coding in section.AreNumbers ? OfNumbers : OfBytes)
        {
            byte[] packed = Brotli(NumberCoding.Write(section.Bytes, coding), TrialQuality);
            best = packed.Length < best.Bytes.Length ? new Stored(packed, coding, 0) : best;
        }

        byte[] coded = NumberCoding.Write(section.Bytes, best.Coding);
        byte[] stored = best.Coding == Coding.Plain ? coded : Brotli(coded, Quality);
        return stored.Length < section.Bytes.Length * WorthPacking
            ? new Stored(stored, best.Coding, coded.Length)
            : Plain(section.Bytes);
    }

    private static Stored Plain(byte[] bytes) => new(bytes, Coding.Plain, bytes.Length);

    private static byte[] Brotli(byte[] bytes, int quality)
    {
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out int length, quality, Window) ? packed[..length] : bytes;
    }

    /// <summary>A section as it is read.</summary>
    private readonly record struct Section(byte[] Bytes, bool AreNumbers);

    /// <summary>A section as it is stored.</summary>
    private readonly record struct Stored(byte[] Bytes, Coding Coding, int CodedLength);
}
