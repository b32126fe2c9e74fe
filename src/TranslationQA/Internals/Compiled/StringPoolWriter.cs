namespace TranslationQA.Internals.Compiled;

/// <summary>Writes each text once, and numbers them: what comes one after the other has numbers side by side, which pack well.</summary>
internal sealed class StringPoolWriter
{
    private readonly LexiconFileWriter _file;
    private readonly PieceWriter _pieces;
    private readonly Dictionary<string, uint> _numbers = new(StringComparer.Ordinal);
    private readonly List<uint> _first = [];
    private readonly RecordWriter _record = new();

    public StringPoolWriter(LexiconFileWriter file)
    {
        _file = file;
        _pieces = new PieceWriter(file, SectionKind.Strings);
    }

    /// <summary>Gets the number of a text.</summary>
    public uint NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out uint number))
        {
            _record.Clear();
            _record.Text(text);
            if ((_pieces.Add(_record.ToArray()) & PieceWriter.OffsetMask) == 0)
            {
                _first.Add((uint)_numbers.Count);
            }

            number = (uint)_numbers.Count;
            _numbers.Add(text, number);
        }

        return number;
    }

    public void Finish()
    {
        _pieces.Finish();
        _file.Add(SectionKind.FirstStrings, 0, _first.ToArray());
    }
}
