using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>A translation and what a human found in it.</summary>
/// <param name="Document">The translation, with its source where it is checked with it.</param>
/// <param name="Labels">The labels, each with its place.</param>
/// <param name="Twin">The translation as it should be, or null where it has no error or nobody says.</param>
internal sealed record LabelledText(Document Document, IReadOnlyList<PlacedLabel> Labels, Document? Twin)
{
    /// <summary>Finds the places of the labels and makes the twin.</summary>
    /// <exception cref="TranslationQA.Formats.DocumentFormatException">A label is not in the translation, or overlaps
    /// another one.</exception>
    public static LabelledText Of(string path, Document document, IReadOnlyList<Label> labels)
    {
        IReadOnlyList<PlacedLabel> placed = LabelPlacer.Place(path, document, labels);
        return new LabelledText(document, placed, RightTwin.Of(path, document, placed));
    }
}

/// <summary>One error of a translation, or one name in it that is right.</summary>
/// <param name="Row">The line of the labels file that says so.</param>
/// <param name="Line">The line of the translation.</param>
/// <param name="Column">The UTF-16 code unit where the text begins, from 1; 0 for where it first stands.</param>
/// <param name="Text">The text.</param>
/// <param name="Check">The name of the check that should find it; empty for a name that is right.</param>
/// <param name="Expected">What may be proposed instead; empty where nothing need be.</param>
internal sealed record Label(
    int Row, int Line, int Column, string Text, string Check, IReadOnlyList<string> Expected)
{
    /// <summary>Gets what stands there in the twin, or null where that is the first that is expected.</summary>
    public string? Twin { get; init; }

    /// <summary>Gets what is right there, or null where nobody says.</summary>
    public string? Replacement => Twin ?? (Expected.Count > 0 ? Expected[0] : null);

    /// <summary>Gets whether nothing may be reported here.</summary>
    public bool IsRight => Check.Length == 0;
}
