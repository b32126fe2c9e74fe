using TranslationQA.Formats;

namespace TranslationQA.Cli.Input;

/// <summary>A file to check.</summary>
/// <param name="Path">The file as the caller named it, or <c>-</c>.</param>
/// <param name="SourcePath">The file with its source, line by line, or null.</param>
/// <param name="Format">The format, or null where the extension tells none.</param>
/// <param name="Head">What the file does not say of itself.</param>
internal sealed record CheckInput(string Path, string? SourcePath, DocumentFormat? Format, DocumentHead Head);
