namespace TranslationQA.Internals.Compiled;

/// <summary>The texts of a compiled lexicon by their numbers, made into strings when they are asked for.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class StringPool
{
    private readonly LexiconFile _file;
    private readonly FlatNumbers _first;
    private readonly int[]?[] _offsets;

    public StringPool(LexiconFile file)
    {
        _file = file;
        _first = file.Numbers(SectionKind.FirstStrings);
        _offsets = new int[_first.Length][];
    }

    public string Text(uint number) => At(number).Text();

    public ReadOnlySpan<byte> Utf8(uint number) => At(number).Utf8();

    private RecordReader At(uint number)
    {
        int piece = 0;
        for (int end = _first.Length; end - piece > 1;)
        {
            int middle = (piece + end) / 2;
            (piece, end) = _first[middle] <= number ? (middle, end) : (piece, middle);
        }

        uint place = number - _first[piece];
        FlatBytes texts = _file.Bytes(SectionKind.Strings, piece);
        int[] offsets = _offsets[piece] ??= FindOffsets(texts.Span);
        if (place >= (uint)offsets.Length)
        {
            LexiconFile.ThrowOutOfRange();
        }

        return new RecordReader(texts.Slice(offsets[place]).Span);
    }

    private static int[] FindOffsets(ReadOnlySpan<byte> texts)
    {
        List<int> offsets = new(texts.Length / 16);
        RecordReader record = new(texts);
        while (record.Length > 0)
        {
            offsets.Add(texts.Length - record.Length);
            record.Bytes(record.Count());
        }

        return [.. offsets];
    }
}
