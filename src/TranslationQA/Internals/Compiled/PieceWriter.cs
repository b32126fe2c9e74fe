namespace TranslationQA.Internals.Compiled;

/// <summary>Lays records one after the other into pieces of 256 KiB, so that a reader opens only those that it needs.</summary>
/// <remarks>A place is the number of the piece and the offset in it, 12 and 20 bits; a record lies in one piece.</remarks>
internal sealed class PieceWriter(LexiconFileWriter file, SectionKind kind)
{
    /// <summary>How many bits of a place are the offset.</summary>
    public const int OffsetBits = 20;

    public const uint OffsetMask = (1u << OffsetBits) - 1;

    private const int PieceLength = 1 << 18;

    private readonly RecordWriter _piece = new();
    private int _number;

    /// <summary>Adds a record.</summary>
    /// <returns>Its place.</returns>
    public uint Add(ReadOnlySpan<byte> record)
    {
        if (_piece.Length > 0 && _piece.Length + record.Length > PieceLength)
        {
            Finish();
        }

        uint place = checked((uint)_number << OffsetBits | (uint)_piece.Length);
        _piece.Bytes(record);
        return place;
    }

    /// <summary>Ends the last piece.</summary>
    public void Finish()
    {
        file.Add<byte>(kind, _number++, _piece.ToArray());
        _piece.Clear();
    }
}
