namespace TranslationQA.Model;

/// <summary>A checked document and what was found in it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Findings">The findings, in the order of the text.</param>
public sealed record CheckResult(Document Document, IReadOnlyList<Finding> Findings);
