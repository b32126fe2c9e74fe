namespace TranslationQA.Internals.Compiled;

/// <summary>Numbers that lie in the memory of a <see cref="LexiconFile"/>, read in place.</summary>
/// <remarks>Every access is checked. Whoever holds one holds the file, too: it owns the memory.</remarks>
internal readonly unsafe struct FlatArray<T>
    where T : unmanaged
{
    private readonly T* _items;

    public FlatArray(byte* bytes, int length)
    {
        _items = (T*)bytes;
        Length = length / sizeof(T);
    }

    private FlatArray(T* items, int length)
    {
        _items = items;
        Length = length;
    }

    public int Length { get; }

    public ReadOnlySpan<T> Span => new(_items, Length);

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length)
            {
                ThrowOutOfRange();
            }

            return _items[index];
        }
    }

    public FlatArray<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start))
        {
            ThrowOutOfRange();
        }

        return new FlatArray<T>(_items + start, length);
    }

    public FlatArray<T> Slice(int start) => Slice(start, Length - start);

    /// <summary>Reads the same memory as numbers of another size.</summary>
    public FlatArray<TOther> As<TOther>()
        where TOther : unmanaged => new((byte*)_items, Length * sizeof(T));

    private static void ThrowOutOfRange() => throw new InvalidDataException("A compiled lexicon points outside of itself.");
}
