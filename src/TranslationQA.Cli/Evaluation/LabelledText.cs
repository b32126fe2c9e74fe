using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>A translation and what a human found in it.</summary>
/// <param name="Path">The file with the labels.</param>
/// <param name="TargetPath">The translation.</param>
/// <param name="SourcePath">Its source, or null.</param>
/// <param name="Languages">The languages.</param>
/// <param name="Date">The day on which the text was written, or null.</param>
/// <param name="Labels">The labels.</param>
internal sealed record LabelledDocument(
    string Path,
    string TargetPath,
    string? SourcePath,
    LanguagePair Languages,
    DateOnly? Date,
    IReadOnlyList<Label> Labels);

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
    /// <summary>Gets whether nothing may be reported here.</summary>
    public bool IsRight => Check.Length == 0;
}
