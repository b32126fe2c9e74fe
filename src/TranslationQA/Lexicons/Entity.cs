namespace TranslationQA.Lexicons;

/// <summary>One person, place, organization, event, work, product or term, with its names and facts.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Entity
{
    /// <summary>Gets the id; unique in a lexicon.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the kind.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Gets the names in all languages.</summary>
    public required NameSet Names { get; init; }

    /// <summary>Gets the id of its class (oblast, capital, news-agency), or null.</summary>
    public string? Class { get; init; }

    /// <summary>Gets the id of the place that it lies or works in, or null.</summary>
    public string? Within { get; init; }

    /// <summary>Gets the beginning of its life, or null when not known.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets the end of its life, or null while it lasts.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Gets the offices of a person.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>Gets the ties to other entities.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>Gets the parts of a term.</summary>
    public IReadOnlyList<TermPart> Parts { get; init; } = [];

    /// <summary>Gets the senses of a word.</summary>
    public IReadOnlyList<NameSet> Senses { get; init; } = [];

    /// <summary>Gets the names of a class that never stand without the name of a place or organization.</summary>
    public IReadOnlyList<string> Bound { get; init; } = [];

    /// <summary>Gets how often the news names it, from 0 to 1, or null when not stated.</summary>
    public double? Prominence { get; init; }
}
