using System.Collections.Concurrent;
using System.Collections.Frozen;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;

namespace TranslationQA.Internals.Analysis;

/// <summary>A language profile's lists in the form in which running text asks for them.</summary>
/// <remarks>Immutable and thread-safe; made once for each profile.</remarks>
internal sealed class WritingHabits
{
    private static readonly ConcurrentDictionary<LanguageProfile, WritingHabits> Known = new();

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _furniture;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _functionWords;
    private readonly FrozenSet<QuoteStyle> _quotes;

    private WritingHabits(LanguageProfile profile)
    {
        Scripts = ScriptTable.UsedBy(profile.Script);
        _abbreviations = Set(profile.List("abbreviations").Select(LastPart));
        _furniture = Set(profile.List("boilerplate"));
        _functionWords = Set(profile.List("functionWords"));
        HasFunctionWords = profile.List("functionWords").Count > 0;
        HasOneDouble = profile.IsKnown && !profile.IsCased;
        _quotes = profile.Quotes.Select(QuoteReader.StyleOf).Where(style => style != QuoteStyle.None).ToFrozenSet();
    }

    public Scripts Scripts { get; }

    /// <summary>Gets whether the language's quotation marks are known.</summary>
    public bool HasQuotes => _quotes.Count > 0;

    /// <summary>Gets whether " and “” are one mark to the language's writers.</summary>
    /// <remarks>Professional translators into Korean and Chinese close " by ” all the time: in NTREX the target alone gave
    /// 63 findings in 970 segments of either while the two were kept apart, and 9 and 10 when they count as one. For
    /// Japanese it made no difference.</remarks>
    public bool HasOneDouble { get; }

    /// <summary>Gets whether the little words of the language are known.</summary>
    public bool HasFunctionWords { get; }

    public static WritingHabits Of(LanguageProfile profile) =>
        Known.GetOrAdd(profile, static known => new WritingHabits(known));

    /// <summary>Tells whether a full stop behind a word belongs to the word.</summary>
    public bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length == 1 || _abbreviations.Contains(word);

    /// <summary>Tells whether a whole line is one of the phrases that belong to the page.</summary>
    public bool IsFurniture(ReadOnlySpan<char> line) => _furniture.Contains(line);

    public bool IsFunctionWord(ReadOnlySpan<char> word) => _functionWords.Contains(word);

    public bool IsLegal(QuoteStyle style) => _quotes.Contains(style);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // "ph.d." is found by its last part: the part before it is a token of its own.
    private static string LastPart(string abbreviation)
    {
        string whole = abbreviation.TrimEnd('.');
        return whole[(whole.LastIndexOf('.') + 1)..];
    }
}
