using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace TranslationQA.Internals.Compiled;

/// <summary>Collects the sections of a compiled lexicon and lays them out as <see cref="LexiconFile"/> reads them.</summary>
internal sealed class LexiconFileWriter
{
    private const int Alignment = 8;
    private const int MinPacked = 512;
    private const int Quality = 9;
    private const int Window = 22;

    // What a text is held against again and again stays as it is, to be read in place; the rest is packed where it pays.
    private const double WorthPacking = 0.8;

    private readonly SortedDictionary<(SectionKind Kind, int Part), byte[]> _sections = [];

    public void Add<T>(SectionKind kind, int part, T[] items)
        where T : unmanaged
    {
        if (items.Length > 0)
        {
            _sections.Add((kind, part), MemoryMarshal.AsBytes<T>(items).ToArray());
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
        foreach (((SectionKind kind, int part), byte[] section) in _sections)
        {
            while ((start + body.Length) % Alignment != 0)
            {
                body.WriteByte(0);
            }

            byte[]? packed = isPacked ? Pack(section) : null;
            byte[] stored = packed ?? section;
            Span<byte> entry = table.AsSpan(number++ * LexiconFile.EntryLength, LexiconFile.EntryLength);
            BinaryPrimitives.WriteUInt16LittleEndian(entry, (ushort)kind);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], (ushort)(packed is null ? 0 : 1));
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], part);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], start + body.Length);
            BinaryPrimitives.WriteInt64LittleEndian(entry[16..], stored.Length);
            BinaryPrimitives.WriteInt64LittleEndian(entry[24..], section.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[32..], LexiconFile.Checksum(0, stored));
            body.Write(stored);
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

    private static byte[]? Pack(byte[] section)
    {
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(section.Length)];
        return section.Length >= MinPacked
            && BrotliEncoder.TryCompress(section, packed, out int length, Quality, Window)
            && length < section.Length * WorthPacking
                ? packed[..length]
                : null;
    }
}
