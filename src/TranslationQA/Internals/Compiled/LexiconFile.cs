using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Compiled;

/// <summary>A compiled lexicon as it lies in memory: a header, a table of sections, the sections.</summary>
/// <remarks>Opening reads the header and the table alone; a section is checked, and inflated where it is packed, at its
/// first use. Thread-safe. The format: docs/design/005-compiled-lexicon.md.</remarks>
internal sealed unsafe class LexiconFile
{
    public const uint Version = 6;
    public const int HeaderLength = 32;
    public const int EntryLength = 40;
    public const int ChecksumOffset = 24;

    // What is unpacked before its numbers are put together; one for each thread, since fresh memory costs more than unpacking.
    [ThreadStatic]
    private static byte[]? _scratch;

    private readonly object _owner;
    private readonly byte* _bytes;
    private readonly string _name;
    private readonly Entry[] _entries;
    private readonly byte[]?[] _inflated;
    private readonly bool[] _isChecked;
    private readonly Lock[] _locks;
    private readonly Lock _tokensLock = new();
    private readonly Lock _namesLock = new();
    private byte[]?[] _names = [];
    private TokenTable? _tokens;

    private LexiconFile(object owner, byte* bytes, long length, string name)
    {
        _owner = owner;
        _bytes = bytes;
        _name = name;
        _entries = ReadTable(length);
        _inflated = new byte[_entries.Length][];
        _isChecked = new bool[_entries.Length];
        _locks = new Lock[_entries.Length];
        for (int i = 0; i < _locks.Length; i++)
        {
            _locks[i] = new Lock();
        }
    }

    /// <summary>Gets the bytes that a compiled lexicon begins with.</summary>
    public static ReadOnlySpan<byte> Magic => "TQLEX\r\n\u001a"u8;

    /// <summary>Opens an embedded resource, whose memory is read in place.</summary>
    public static LexiconFile Open(UnmanagedMemoryStream resource, string name) =>
        new(resource, resource.PositionPointer, resource.Length - resource.Position, name);

    /// <summary>Opens a copy of bytes.</summary>
    public static LexiconFile Open(ReadOnlySpan<byte> bytes, string name)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(Math.Max(1, bytes.Length), pinned: true);
        bytes.CopyTo(pinned);
        return new LexiconFile(pinned, (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)), bytes.Length, name);
    }

    /// <summary>Gets the folded tokens of all languages.</summary>
    public TokenTable Tokens => _tokens ?? OpenTokens();

    /// <summary>Checks and hashes bytes; the same on every machine.</summary>
    public static uint Checksum(uint start, ReadOnlySpan<byte> bytes)
    {
        uint checksum = start;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (byte rest in bytes)
        {
            checksum = BitOperations.Crc32C(checksum, rest);
        }

        return checksum;
    }

    /// <summary>Gets the names that are looked for in the language with a number.</summary>
    public RankedBits Names(int part)
    {
        byte[] set;
        lock (_namesLock)
        {
            if (part >= _names.Length)
            {
                Array.Resize(ref _names, part + 1);
            }

            set = _names[part] ??= new NameForms(this).NamesOf(part);
        }

        return new RankedBits(new FlatNumbers(
            (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(set)), set.Length / sizeof(uint)));
    }

    /// <summary>Unpacks on another thread what every text needs, so that whoever reads one soon finds it done.</summary>
    public void Prepare()
    {
        if (Environment.ProcessorCount > 1)
        {
            new Thread(UnpackShared) { IsBackground = true, Name = "TranslationQA lexicon" }.Start();
        }
    }

    /// <summary>Gets a section of numbers; empty when the file has no such one.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="part">The number of the language, or of the piece.</param>
    public FlatNumbers Numbers(SectionKind kind, int part = 0)
    {
        byte* bytes = Section(kind, part, out int length);
        return new FlatNumbers((uint*)bytes, length / sizeof(uint));
    }

    /// <summary>Gets a section of bytes; empty when the file has no such one.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="part">The number of the language, or of the piece.</param>
    public FlatBytes Bytes(SectionKind kind, int part = 0)
    {
        byte* bytes = Section(kind, part, out int length);
        return new FlatBytes(bytes, length);
    }

    public static void ThrowOutOfRange() => throw new InvalidDataException("A compiled lexicon points outside of itself.");

    private TokenTable OpenTokens()
    {
        lock (_tokensLock)
        {
            return _tokens ??= new TokenTable(this);
        }
    }

    private void UnpackShared()
    {
        try
        {
            _ = Tokens;

            // Whoever opens a language unpacks the trie in the meantime, beginning with the tokens of the nodes.
            ReadOnlySpan<SectionKind> kinds =
            [
                SectionKind.NameForms, SectionKind.NodeNames, SectionKind.FirstNodeNames, SectionKind.FirstChildren, SectionKind.NodeTokens,
                SectionKind.NameTexts, SectionKind.EntityRecords, SectionKind.Strings,
            ];
            foreach (SectionKind kind in kinds)
            {
                int length;
                int part = 0;
                do
                {
                    Section(kind, part++, out length);
                }
                while (length > 0);
            }
        }
        catch (LexiconFormatException)
        {
            // Whoever needs the damaged section is told.
        }
    }

    private byte* Section(SectionKind kind, int part, out int length)
    {
        int number = Find(kind, part);
        length = number < 0 ? 0 : _entries[number].Length;
        if (length == 0)
        {
            return null;
        }

        if (_entries[number].IsPacked)
        {
            byte[] bytes = _inflated[number] ?? Inflate(number);
            return (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(bytes));
        }

        if (!_isChecked[number])
        {
            Check(_entries[number]);
            _isChecked[number] = true;
        }

        return _bytes + _entries[number].Offset;
    }

    private int Find(SectionKind kind, int part)
    {
        int low = 0;
        int high = _entries.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = _entries[middle].CompareTo(kind, part);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private byte[] Inflate(int number)
    {
        lock (_locks[number])
        {
            if (_inflated[number] is { } done)
            {
                return done;
            }

            Entry entry = _entries[number];
            Check(entry);
            byte[] bytes = GC.AllocateUninitializedArray<byte>(entry.Length, pinned: true);
            Span<byte> coded = entry.Coding == Coding.Packed ? bytes : Scratch(entry.CodedLength);
            ReadOnlySpan<byte> stored = new(_bytes + entry.Offset, entry.StoredLength);
            if (!BrotliDecoder.TryDecompress(stored, coded, out int length) || length != coded.Length
                || (entry.Coding != Coding.Packed && !NumberCoding.TryRead(coded, entry.Coding, bytes)))
            {
                throw Refuse("is damaged");
            }

            return _inflated[number] = bytes;
        }
    }

    private static Span<byte> Scratch(int length)
    {
        if (_scratch is null || _scratch.Length < length)
        {
            _scratch = GC.AllocateUninitializedArray<byte>(length);
        }

        return _scratch.AsSpan(0, length);
    }

    private void Check(Entry entry)
    {
        if (Checksum(0, new ReadOnlySpan<byte>(_bytes + entry.Offset, entry.StoredLength)) != entry.Checksum)
        {
            throw Refuse("is damaged");
        }

        GC.KeepAlive(_owner);
    }

    private Entry[] ReadTable(long length)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Compiled lexicons are read on little-endian machines only.");
        }

        ReadOnlySpan<byte> header = new(_bytes, (int)Math.Min(length, HeaderLength));
        if (!header.StartsWith(Magic))
        {
            throw Refuse("is no compiled lexicon");
        }

        if (header.Length < HeaderLength)
        {
            throw Refuse("is cut off");
        }

        uint version = BinaryPrimitives.ReadUInt32LittleEndian(header[8..]);
        if (version != Version)
        {
            throw Refuse($"is of version {version}; this program reads version {Version}");
        }

        uint count = BinaryPrimitives.ReadUInt32LittleEndian(header[12..]);
        ulong whole = BinaryPrimitives.ReadUInt64LittleEndian(header[16..]);
        if (whole != (ulong)length || count > (length - HeaderLength) / EntryLength)
        {
            throw Refuse("is cut off");
        }

        ReadOnlySpan<byte> table = new(_bytes + HeaderLength, (int)count * EntryLength);
        if (Checksum(Checksum(0, header[..ChecksumOffset]), table)
            != BinaryPrimitives.ReadUInt32LittleEndian(header[ChecksumOffset..]))
        {
            throw Refuse("is damaged");
        }

        Entry[] entries = new Entry[count];
        for (int i = 0; i < entries.Length; i++)
        {
            entries[i] = new Entry(table.Slice(i * EntryLength, EntryLength));
            if (!entries[i].LiesWithin(length) || (i > 0 && entries[i - 1].CompareTo(entries[i].Kind, entries[i].Part) >= 0))
            {
                throw Refuse("is damaged");
            }
        }

        return entries;
    }

    private LexiconFormatException Refuse(string reason) => new(_name, 0, 0, reason);

    /// <summary>Where a section lies.</summary>
    private readonly struct Entry
    {
        public Entry(ReadOnlySpan<byte> bytes)
        {
            Kind = (SectionKind)BinaryPrimitives.ReadUInt16LittleEndian(bytes);
            Coding = (Coding)BinaryPrimitives.ReadUInt16LittleEndian(bytes[2..]);
            Part = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
            Offset = BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]);
            StoredLength = (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]));
            Length = (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..]));
            Checksum = BinaryPrimitives.ReadUInt32LittleEndian(bytes[32..]);
            CodedLength = BinaryPrimitives.ReadInt32LittleEndian(bytes[36..]);
        }

        public SectionKind Kind { get; }

        public int Part { get; }

        public Coding Coding { get; }

        public int CodedLength { get; }

        public bool IsPacked => Coding != Coding.Plain;

        public long Offset { get; }

        public int StoredLength { get; }

        public int Length { get; }

        public uint Checksum { get; }

        public bool LiesWithin(long length) => Offset >= HeaderLength && Offset <= length && StoredLength <= length - Offset
            && (IsPacked || Length == StoredLength) && Length < Array.MaxLength
            && CodedLength >= 0 && CodedLength <= (long)Length * 2;

        public int CompareTo(SectionKind kind, int part) => Kind != kind ? (int)Kind - (int)kind : Part.CompareTo(part);
    }
}
