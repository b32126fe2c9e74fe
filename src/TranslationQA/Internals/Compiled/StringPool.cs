namespace TranslationQA.Internals.Compiled;

/// <summary>The texts of a compiled lexicon, made into strings when they are asked for.</summary>
internal sealed class StringPool(LexiconFile file)
{
    public string Text(uint place) => At(place).Text();

    public ReadOnlySpan<byte> Utf8(uint place) => At(place).Utf8();

    private RecordReader At(uint place) =>
        new(file.Bytes(SectionKind.Strings, (int)(place >> PieceWriter.OffsetBits)).Slice((int)(place & PieceWriter.OffsetMask)).Span);
}
