using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using TranslationQA.Model;

namespace TranslationQA.Languages;

/// <summary>What the checks need to know of one language; the facts are in <c>Languages/Data</c>.</summary>
/// <remarks>Immutable and thread-safe. A language without data has a profile too, with everything empty: checks that
/// need a list are silent there.</remarks>
public sealed class LanguageProfile
{
    private const string Prefix = "language/";
    private static readonly ConcurrentDictionary<LanguageTag, LanguageProfile> Profiles = new();

    private readonly Dictionary<string, IReadOnlyList<string>> _lists = new(StringComparer.Ordinal);

    private LanguageProfile(LanguageTag language) => Language = language;

    /// <summary>Gets the language.</summary>
    public LanguageTag Language { get; }

    /// <summary>Gets whether there is data for the language.</summary>
    public bool IsKnown { get; private init; }

    /// <summary>Gets whether names begin with a capital letter.</summary>
    public bool IsCased { get; private init; }

    /// <summary>Gets whether words are parted by spaces.</summary>
    public bool IsSpaced { get; private init; } = true;

    /// <summary>Gets whether a kind word or head noun stands before what it goes with: <c>Oblast Kursk</c>.</summary>
    public bool IsHeadFirst { get; private init; }

    /// <summary>Gets the ISO 15924 code of the script, empty when not known.</summary>
    public string Script { get; private init; } = string.Empty;

    /// <summary>Gets the languages whose names serve, this one first.</summary>
    public IReadOnlyList<LanguageTag> NameLanguages { get; private init; } = [];

    /// <summary>Gets the pairs of quotation marks of the press, the customary one first.</summary>
    public IReadOnlyList<QuotePair> Quotes { get; private init; } = [];

    /// <summary>Gets the characters that end a sentence.</summary>
    public string SentenceEnds { get; private init; } = string.Empty;

    /// <summary>Gets the profile of a language.</summary>
    /// <param name="language">The language; a script or region without data falls back to the language itself.</param>
    /// <returns>The profile.</returns>
    public static LanguageProfile For(LanguageTag language) => Profiles.GetOrAdd(language, Load);

    /// <summary>Gets one of the word lists of the data file.</summary>
    /// <param name="key">The list's key in the data file.</param>
    /// <returns>The words; empty where the language has no such list.</returns>
    internal IReadOnlyList<string> List(string key) => _lists.GetValueOrDefault(key) ?? [];

    /// <summary>Opens the list of common word forms, one a line.</summary>
    /// <returns>The words in lower case; none where the language has no such list.</returns>
    internal IEnumerable<string> ReadVocabulary()
    {
        using Stream? stream = Open($"words.{Language.Language}.txt");
        if (stream is null)
        {
            yield break;
        }

        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static LanguageProfile Load(LanguageTag language)
    {
        using Stream? stream = Open($"{language.Value}.json") ?? Open($"{language.Language}.json");
        if (stream is null)
        {
            return new LanguageProfile(language) { NameLanguages = Chain(language, []) };
        }

        using JsonDocument document = JsonDocument.Parse(stream);
        JsonElement root = document.RootElement;
        LanguageProfile profile = new(language)
        {
            IsKnown = true,
            IsCased = root.GetProperty("cased").GetBoolean(),
            IsSpaced = root.GetProperty("spaced").GetBoolean(),
            IsHeadFirst = root.TryGetProperty("headFirst", out JsonElement headFirst) && headFirst.GetBoolean(),
            Script = root.GetProperty("script").GetString() ?? string.Empty,
            NameLanguages = Chain(language, Strings(root.GetProperty("fallback"))),
            Quotes = [.. root.GetProperty("quotes").EnumerateArray().Select(Pair)],
            SentenceEnds = string.Concat(Strings(root.GetProperty("sentenceEnds"))),
        };
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Array && property.Name != "quotes")
            {
                profile._lists[property.Name] = Strings(property.Value);
            }
        }

        return profile;
    }

    private static LanguageTag[] Chain(LanguageTag language, IEnumerable<string> fallback) =>
        [.. fallback.Select(LanguageTag.Parse).Prepend(LanguageTag.Parse(language.Language)).Prepend(language).Distinct()];

    private static QuotePair Pair(JsonElement element) =>
        new(element[0].GetString() ?? string.Empty, element[1].GetString() ?? string.Empty);

    private static string[] Strings(JsonElement element) =>
        [.. element.EnumerateArray().Select(item => item.GetString() ?? string.Empty)];

    private static Stream? Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name);
}
