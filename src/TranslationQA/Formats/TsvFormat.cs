using TranslationQA.Model;

namespace TranslationQA.Formats;

/// <summary>A source and its translation on each line, with a tab between them and no header.</summary>
internal sealed class TsvFormat : RowFormat
{
    public override string Name => "tsv";

    public override IReadOnlyList<string> Extensions { get; } = [".tsv"];

    protected override bool IsEmpty(ReadOnlySpan<char> row) => row.IsEmpty;

    protected override Segment ReadRow(ReadOnlySpan<char> row, string name, int line)
    {
        int tab = row.IndexOf('\t');
        if (tab < 0)
        {
            throw new DocumentFormatException(name, line, "no tab between source and translation");
        }

        ReadOnlySpan<char> target = row[(tab + 1)..];
        return target.Contains('\t')
            ? throw new DocumentFormatException(name, line, "more than one tab; a line is source, tab, translation")
            : new Segment(row[..tab].ToString(), target.ToString()) { Line = line };
    }
}
