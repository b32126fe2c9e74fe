namespace TranslationQA.Internals.Compiled;

/// <summary>Writes each text once.</summary>
internal sealed class StringPoolWriter(LexiconFileWriter file)
{
    private readonly PieceWriter _pieces = new(file, SectionKind.Strings);
    private readonly Dictionary<string, uint> _places = new(StringComparer.Ordinal);
    private readonly RecordWriter _record = new();

    /// <summary>Gets the place of a text.</summary>
    public uint Place(string text)
    {
        if (!_places.TryGetValue(text, out uint place))
        {
            _record.Clear();
            _record.Text(text);
            place = _pieces.Add(_record.ToArray());
            _places.Add(text, place);
        }

        return place;
    }

    public void Finish() => _pieces.Finish();
}
