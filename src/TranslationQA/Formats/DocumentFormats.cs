using System.Diagnostics.CodeAnalysis;

namespace TranslationQA.Formats;

/// <summary>The input formats that the library brings along.</summary>
public static class DocumentFormats
{
    /// <summary>Gets the format of plain text, a segment a line.</summary>
    public static TextFormat Text { get; } = new();

    /// <summary>Gets the formats.</summary>
    public static IReadOnlyList<DocumentFormat> All { get; } = [Text, new TsvFormat(), new JsonLinesFormat()];

    /// <summary>Finds a format.</summary>
    /// <param name="nameOrPath">The name of a format, or a path whose extension tells it; in any case.</param>
    /// <param name="format">The format, or null.</param>
    /// <returns><see langword="true"/> when there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nameOrPath"/> is null.</exception>
    public static bool TryFind(string nameOrPath, [NotNullWhen(true)] out DocumentFormat? format)
    {
        ArgumentNullException.ThrowIfNull(nameOrPath);
        string extension = Path.GetExtension(nameOrPath);
        format = All.FirstOrDefault(candidate =>
            candidate.Name.Equals(nameOrPath, StringComparison.OrdinalIgnoreCase)
            || candidate.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
        return format is not null;
    }
}
