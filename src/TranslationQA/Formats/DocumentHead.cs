using TranslationQA.Model;

namespace TranslationQA.Formats;

/// <summary>What an input does not say of itself and the caller has to.</summary>
/// <param name="Name">What to call the input in findings and errors: as a rule the file's path.</param>
/// <param name="Languages">Its languages.</param>
public sealed record DocumentHead(string Name, LanguagePair Languages)
{
    /// <summary>Gets the day on which the text was written, or null when it is not known.</summary>
    public DateOnly? Date { get; init; }
}
