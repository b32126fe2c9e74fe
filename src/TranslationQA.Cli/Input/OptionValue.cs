using System.Globalization;
using TranslationQA.Model;

namespace TranslationQA.Cli.Input;

/// <summary>Reads the values of options; each error names the option and shows what is expected.</summary>
internal static class OptionValue
{
    private const int MaxLanguageLength = 3;

    // A tag can be well formed and no language all the same: jp is a country, cn another.
    private static readonly Lazy<HashSet<string>> TwoLetterLanguages = new(ReadLanguages);

    public static LanguageTag Language(string option, string text)
    {
        bool isLanguage = LanguageTag.TryParse(text, out LanguageTag tag)
            && tag.Language.Length <= MaxLanguageLength
            && (tag.Language.Length > 2 || TwoLetterLanguages.Value.Contains(tag.Language));
        return isLanguage
            ? tag
            : throw new UnusableCallException(
                $"{option}: '{text}' is no language tag (BCP 47, like id, ja or zh-Hant)");
    }

    public static DateOnly? Date(string option, string? text)
    {
        if (text is null)
        {
            return null;
        }

        CultureInfo culture = CultureInfo.InvariantCulture;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw new UnusableCallException($"{option}: '{text}' is no date (like 2024-10-17)");
    }

    public static double Share(string option, string text)
    {
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint;
        return double.TryParse(text, Styles, CultureInfo.InvariantCulture, out double share) && share <= 1
            ? share
            : throw new UnusableCallException($"{option}: '{text}' is no number from 0 to 1");
    }

    public static int Count(string option, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0
            ? count
            : throw new UnusableCallException($"{option}: '{text}' is no number from 1 up");

    public static Severity Severity(string option, string text) => text switch
    {
        "neutral" => Model.Severity.Neutral,
        "minor" => Model.Severity.Minor,
        "major" => Model.Severity.Major,
        "critical" => Model.Severity.Critical,
        _ => throw new UnusableCallException($"{option}: '{text}' is none of neutral, minor, major, critical"),
    };

    /// <summary>Refuses a word that is none of those known.</summary>
    public static UnusableCallException Unknown(string option, string text, IEnumerable<string> known) =>
        new($"{option}: '{text}' is none of {string.Join(", ", known)}");

    private static HashSet<string> ReadLanguages()
    {
        using Stream stream = typeof(OptionValue).Assembly.GetManifestResourceStream("iso-639-1.txt")
            ?? throw new InvalidOperationException("The resource 'iso-639-1.txt' is missing.");
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
