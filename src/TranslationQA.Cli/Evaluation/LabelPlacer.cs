using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Finds the text of each label on its line.</summary>
internal sealed class LabelPlacer(LabelledDocument labelled)
{
    private readonly ILookup<int, Label> _byLine = labelled.Labels.ToLookup(label => label.Line);
    private readonly Dictionary<Label, TextSpan> _spans = [];

    /// <summary>Looks at the next lines of the translation.</summary>
    /// <exception cref="DocumentFormatException">A label is not on its line.</exception>
    public void Read(Document document)
    {
        foreach (Segment segment in document.Segments)
        {
            foreach (Label label in _byLine[segment.Line])
            {
                _spans[label] = Find(label, segment.Target);
            }
        }
    }

    /// <summary>Gets the labels in the order of their file.</summary>
    /// <exception cref="DocumentFormatException">A label is behind the end of the translation.</exception>
    public IReadOnlyList<PlacedLabel> Place() =>
    [
        .. labelled.Labels.Select(label => _spans.TryGetValue(label, out TextSpan span)
            ? new PlacedLabel(label, span)
            : throw new DocumentFormatException(
                labelled.Path, label.Row, $"{labelled.TargetPath} has no line {label.Line}")),
    ];

    private TextSpan Find(Label label, string line)
    {
        int start = label.Column == 0 ? line.IndexOf(label.Text, StringComparison.Ordinal) : label.Column - 1;
        bool isThere = start >= 0 && start <= line.Length
            && line.AsSpan(start).StartsWith(label.Text, StringComparison.Ordinal);
        return isThere
            ? new TextSpan(start, label.Text.Length)
            : throw new DocumentFormatException(
                labelled.Path, label.Row, $"'{label.Text}' does not stand there in {labelled.TargetPath}:{label.Line}");
    }
}
