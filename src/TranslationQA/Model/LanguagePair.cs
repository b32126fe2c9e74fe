namespace TranslationQA.Model;

/// <summary>The language translated from and the language translated into, written <c>ja&gt;id</c>.</summary>
/// <param name="Source">The language of the source text.</param>
/// <param name="Target">The language of the translation.</param>
public readonly record struct LanguagePair(LanguageTag Source, LanguageTag Target)
{
    /// <summary>Reads a pair.</summary>
    /// <param name="text">Two tags with <c>&gt;</c> between them.</param>
    /// <returns>The pair.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no pair of language tags.</exception>
    public static LanguagePair Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] sides = text.Split('>');
        return sides.Length == 2
            ? new LanguagePair(LanguageTag.Parse(sides[0].Trim()), LanguageTag.Parse(sides[1].Trim()))
            : throw new FormatException($"'{text}' is no language pair (like ja>id).");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Source}>{Target}";
}
