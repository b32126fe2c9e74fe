using System.Diagnostics.CodeAnalysis;

namespace TranslationQA.Model;

/// <summary>A BCP 47 language tag in its customary case: <c>id</c>, <c>zh-Hant</c>, <c>pt-BR</c>.</summary>
/// <remarks>Source: RFC 5646, sections 2.1 and 2.1.1. The default value is <see cref="Undetermined"/>.</remarks>
public readonly record struct LanguageTag
{
    private const int MaxSubtagLength = 8;
    private readonly string? _value;

    private LanguageTag(string value) => _value = value;

    /// <summary>Gets the tag of a language that is not known.</summary>
    public static LanguageTag Undetermined { get; } = new("und");

    /// <summary>Gets the tag of a name that serves in many languages.</summary>
    public static LanguageTag Multiple { get; } = new("mul");

    /// <summary>Gets the tag as text.</summary>
    public string Value => _value ?? "und";

    /// <summary>Gets the primary language subtag: <c>zh</c> of <c>zh-Hant</c>.</summary>
    public string Language
    {
        get
        {
            int end = Value.IndexOf('-', StringComparison.Ordinal);
            return end < 0 ? Value : Value[..end];
        }
    }

    /// <summary>Reads a tag.</summary>
    /// <param name="text">The tag, in any case, with <c>-</c> or <c>_</c> between subtags.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no language tag.</exception>
    public static LanguageTag Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out LanguageTag tag)
            ? tag
            : throw new FormatException($"'{text}' is no BCP 47 language tag (like id, ja or zh-Hant).");
    }

    /// <summary>Reads a tag where there may be none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tag">The tag, or the default.</param>
    /// <returns><see langword="true"/> when the text is a well-formed tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag)
    {
        tag = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        string[] subtags = text.Replace('_', '-').Split('-');
        if (subtags[0].Length is < 2 or > MaxSubtagLength || !IsAll(subtags[0], isLetters: true))
        {
            return false;
        }

        subtags[0] = subtags[0].ToLowerInvariant();
        for (int i = 1; i < subtags.Length; i++)
        {
            if (subtags[i].Length is < 1 or > MaxSubtagLength || !IsAll(subtags[i], isLetters: false))
            {
                return false;
            }

            subtags[i] = CustomaryCase(subtags[i]);
        }

        tag = new LanguageTag(string.Join('-', subtags));
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Tells whether both tags are the same text.</summary>
    /// <param name="other">The other tag.</param>
    /// <returns><see langword="true"/> when they are.</returns>
    public bool Equals(LanguageTag other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    private static bool IsAll(string subtag, bool isLetters)
    {
        foreach (char c in subtag)
        {
            if (!(isLetters ? char.IsAsciiLetter(c) : char.IsAsciiLetterOrDigit(c)))
            {
                return false;
            }
        }

        return true;
    }

    private static string CustomaryCase(string subtag) => subtag.Length switch
    {
        4 when char.IsAsciiLetter(subtag[0]) => char.ToUpperInvariant(subtag[0]) + subtag[1..].ToLowerInvariant(),
        2 => subtag.ToUpperInvariant(),
        _ => subtag.ToLowerInvariant(),
    };
}
