
namespace TranslationQA.Internals.Analysis;

/// <summary>The shapes of the lines of all targets, and what is usual among them.</summary>
/// <remarks>Reused from document to document; one thread at a time.</remarks>
internal sealed class DocumentLines
{
    private const int FewLines = 5;

    private readonly ItemList<LineShape> _lines = new();
    private int _longLines;
    private int _endedLines;
    private int _capitalStarts;
    private int _smallStarts;

    /// <summary>Gets the shapes in the order of the segments.</summary>
    public ReadOnlySpan<LineShape> Lines => _lines.AsSpan();

    /// <summary>Gets the index of the first line of the body: the lines before it are headlines.</summary>
    /// <remarks>A headline may ask and exclaim, but it has no full stop.</remarks>
    public int FirstBodyLine { get; private set; }

    /// <summary>Gets whether some line holds running text whose sentences end with marks.</summary>
    public bool IsProse { get; private set; }

    /// <summary>Gets whether a line without an end mark is out of the ordinary.</summary>
    public bool LinesEndWithMarks { get; private set; }

    /// <summary>Gets whether a line with a small letter at its start is out of the ordinary.</summary>
    public bool LinesBeginWithCapitals { get; private set; }

    public void Read(DocumentAnalysis analysis)
    {
        _lines.Clear();
        _longLines = _endedLines = _capitalStarts = _smallStarts = 0;
        FirstBodyLine = int.MaxValue;
        for (int i = 0; i < analysis.Document.Segments.Count; i++)
        {
            LineShape line = LineReader.Read(analysis.Target(i));
            _lines.Add(line);
            Count(line, i);
        }

        // Lines that were wrapped at a column seldom end with a mark; of an article's lines the most do, even when the
        // source was wrapped: 16 of 25 in the seed article. Where there are too few lines to tell, wrapped ones begin
        // small.
        LinesEndWithMarks = _endedLines * 5 >= _longLines * 2 || (_longLines < FewLines && _smallStarts == 0);
        LinesBeginWithCapitals = _smallStarts * 3 <= _capitalStarts;
    }

    /// <summary>Gets the index of the line before a line that is not blank, or -1.</summary>
    public int Before(int index)
    {
        int i = index - 1;
        while (i >= 0 && _lines[i].IsBlank)
        {
            i--;
        }

        return i;
    }

    private void Count(LineShape line, int index)
    {
        _longLines += line.IsLong ? 1 : 0;
        _endedLines += line.IsLong && line.HasEnd ? 1 : 0;
        _capitalStarts += line.Start == LineStart.CapitalLetter ? 1 : 0;
        _smallStarts += line.Start == LineStart.SmallLetter && !line.IsItem ? 1 : 0;
        if (FirstBodyLine == int.MaxValue && (line.Stop >= 0 || (line.IsLong && line.HasEnd)))
        {
            FirstBodyLine = index;
        }

        IsProse = FirstBodyLine != int.MaxValue;
    }
}
