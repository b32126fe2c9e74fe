namespace TranslationQA.Internals;

/// <summary>A list of values of the library's own.</summary>
/// <remarks>ReadyToRun compiles no <see cref="List{T}"/> of a value type that the runtime does not know: nine such lists were
/// a hundred methods to compile at the first text, 15 ms of the 120.</remarks>
internal sealed class ItemList<T>
    where T : struct
{
    private const int FirstCapacity = 8;

    private T[] _items = new T[FirstCapacity];

    public int Count { get; private set; }

    public T this[int index]
    {
        get => index < Count ? _items[index] : throw new ArgumentOutOfRangeException(nameof(index));
        set => _items[index] = value;
    }

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            _items = Copy(Count * 2);
        }

        _items[Count++] = item;
    }

    public void Clear() => Count = 0;

    public ReadOnlySpan<T> AsSpan() => new(_items, 0, Count);

    public T[] ToArray() => Copy(Count);

    // Span.CopyTo is one more method to compile for each type.
    private T[] Copy(int length)
    {
        T[] items = new T[length];
        for (int i = 0; i < Count; i++)
        {
            items[i] = _items[i];
        }

        return items;
    }
}
