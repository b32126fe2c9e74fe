using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Finds the text of each label on its line.</summary>
internal static class LabelPlacer
{
    /// <summary>Gets the labels with their places, in the order of their file.</summary>
    /// <exception cref="DocumentFormatException">A label is not on its line, or there is no such line.</exception>
    public static IReadOnlyList<PlacedLabel> Place(string path, Document document, IEnumerable<Label> labels)
    {
        Dictionary<int, string> lines = document.Segments.ToDictionary(
            segment => segment.Line, segment => segment.Target);
        return [.. labels.Select(label => lines.TryGetValue(label.Line, out string? line)
            ? new PlacedLabel(label, Find(label, line) ?? throw Missing(path, document.Name, label))
            : throw new DocumentFormatException(path, label.Row, $"{document.Name} has no line {label.Line}"))];
    }

    private static TextSpan? Find(Label label, string line)
    {
        int start = label.Column == 0 ? line.IndexOf(label.Text, StringComparison.Ordinal) : label.Column - 1;
        bool isThere = start >= 0 && start <= line.Length
            && line.AsSpan(start).StartsWith(label.Text, StringComparison.Ordinal);
        return isThere ? new TextSpan(start, label.Text.Length) : null;
    }

    private static DocumentFormatException Missing(string path, string name, Label label)
    {
        string place = name == path ? "the target" : $"{name}:{label.Line}";
        return new DocumentFormatException(path, label.Row, $"'{label.Text}' does not stand there in {place}");
    }
}

/// <summary>A label and the stretch of its line that it means.</summary>
/// <param name="Label">The label.</param>
/// <param name="Span">The stretch.</param>
internal readonly record struct PlacedLabel(Label Label, TextSpan Span)
{
    /// <summary>Tells whether a finding marks any of it.</summary>
    public bool IsMarkedBy(PlacedFinding finding) => finding.Line == Label.Line && Span.Overlaps(finding.Finding.Span);
}
