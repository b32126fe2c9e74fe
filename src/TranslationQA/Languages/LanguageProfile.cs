using System.Collections.Concurrent;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Languages;

/// <summary>What the checks need to know of one language; the facts are in <c>Languages/Data</c>.</summary>
/// <remarks>Immutable and thread-safe. A language without data has a profile too, with everything empty: checks that
/// need a list are silent there.</remarks>
public sealed class LanguageProfile
{
    private static readonly ConcurrentDictionary<string, LanguageProfile> Profiles = new(StringComparer.Ordinal);

    private readonly LanguageFacts _facts;

    internal LanguageProfile(LanguageTag language, LanguageFacts facts)
    {
        _facts = facts;
        Language = language;
        NameLanguages = Chain(language, facts.Fallback);
    }

    /// <summary>Gets the language.</summary>
    public LanguageTag Language { get; }

    /// <summary>Gets whether there is data for the language.</summary>
    public bool IsKnown => _facts.IsKnown;

    /// <summary>Gets whether names begin with a capital letter.</summary>
    public bool IsCased => _facts.IsCased;

    /// <summary>Gets whether words are parted by spaces.</summary>
    public bool IsSpaced => _facts.IsSpaced;

    /// <summary>Gets whether a kind word or head noun stands before what it goes with: <c>Oblast Kursk</c>.</summary>
    public bool IsHeadFirst => _facts.IsHeadFirst;

    /// <summary>Gets the ISO 15924 code of the script, empty when not known.</summary>
    public string Script => _facts.Script;

    /// <summary>Gets the languages whose names serve, this one first.</summary>
    public IReadOnlyList<LanguageTag> NameLanguages { get; }

    /// <summary>Gets the pairs of quotation marks of the press, the customary one first.</summary>
    public IReadOnlyList<QuotePair> Quotes => _facts.Quotes;

    /// <summary>Gets <see cref="Quotes"/> as they lie, for whoever asks at the first text.</summary>
    internal QuotePair[] QuotePairs => _facts.Quotes;

    /// <summary>Gets the characters that end a sentence.</summary>
    public string SentenceEnds => _facts.SentenceEnds;

    /// <summary>Gets the profile of a language.</summary>
    /// <param name="language">The language; a script or region without data falls back to the language itself.</param>
    /// <returns>The profile.</returns>
    public static LanguageProfile For(LanguageTag language) =>
        Profiles.TryGetValue(language.Value, out LanguageProfile? profile)
            ? profile
            : Profiles.GetOrAdd(language.Value, new LanguageProfile(language, EmbeddedLexicon.FactsOf(language)));

    /// <summary>Gets one of the word lists of the data file.</summary>
    /// <param name="key">The list's key in the data file.</param>
    /// <returns>The words; empty where the language has no such list.</returns>
    internal IReadOnlyList<string> List(string key) => _facts.List(key);

    /// <summary>Gets the list of common word forms.</summary>
    /// <returns>The words in lower case; none where the language has no such list.</returns>
    internal IReadOnlyList<string> ReadVocabulary() => _facts.WordForms();

    /// <summary>Tells whether a composed phrase is one that a professional could write.</summary>
    internal bool IsNatural(string phrase) => _facts.IsNatural(CharTable.FoldText(phrase));

    private static LanguageTag[] Chain(LanguageTag language, IReadOnlyList<string> fallback)
    {
        LanguageTag[] chain = new LanguageTag[fallback.Count + 2];
        int length = 0;
        Add(chain, ref length, language);
        Add(chain, ref length, LanguageTag.Parse(language.Language));
        for (int i = 0; i < fallback.Count; i++)
        {
            Add(chain, ref length, LanguageTag.Parse(fallback[i]));
        }

        return chain[..length];
    }

    private static void Add(LanguageTag[] chain, ref int length, LanguageTag language)
    {
        for (int i = 0; i < length; i++)
        {
            if (chain[i] == language)
            {
                return;
            }
        }

        chain[length++] = language;
    }
}
