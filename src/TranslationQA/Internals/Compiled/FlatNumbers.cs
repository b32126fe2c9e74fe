namespace TranslationQA.Internals.Compiled;

/// <summary>Numbers that lie in the memory of a <see cref="LexiconFile"/>, read in place.</summary>
/// <remarks>Every access is checked. Whoever holds one holds the file, too: it owns the memory. Not generic, because
/// ReadyToRun compiles no generics of the runtime's own number types.</remarks>
internal readonly unsafe struct FlatNumbers
{
    private readonly uint* _items;

    public FlatNumbers(uint* items, int length)
    {
        _items = items;
        Length = length;
    }

    public int Length { get; }

    public ReadOnlySpan<uint> Span => new(_items, Length);

    public uint this[int index]
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

    public FlatNumbers Slice(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start))
        {
            LexiconFile.ThrowOutOfRange();
        }

        return new FlatNumbers(_items + start, length);
    }

    public FlatNumbers Slice(int start) => Slice(start, Length - start);
}
