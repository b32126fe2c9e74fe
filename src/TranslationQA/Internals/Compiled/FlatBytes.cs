namespace TranslationQA.Internals.Compiled;

/// <summary>Bytes that lie in the memory of a <see cref="LexiconFile"/>, read in place.</summary>
/// <remarks>Every access is checked. Whoever holds one holds the file, too: it owns the memory. Not generic, because
/// ReadyToRun compiles no generics of the runtime's own number types.</remarks>
internal readonly unsafe struct FlatBytes
{
    private readonly byte* _items;

    public FlatBytes(byte* items, int length)
    {
        _items = items;
        Length = length;
    }

    public int Length { get; }

    public ReadOnlySpan<byte> Span => new(_items, Length);

    public byte this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length)
            {
                LexiconFile.ThrowOutOfRange();
            }

            return _items[index];
        }
    }

    public FlatBytes Slice(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start))
        {
            LexiconFile.ThrowOutOfRange();
        }

        return new FlatBytes(_items + start, length);
    }

    public FlatBytes Slice(int start) => Slice(start, Length - start);
}
