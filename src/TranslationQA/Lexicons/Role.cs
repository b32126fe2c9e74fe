namespace TranslationQA.Lexicons;

/// <summary>An office that a person holds or held.</summary>
/// <param name="Titles">The title as written beside the name, by language.</param>
/// <param name="Of">The id of the country or organization, or null.</param>
/// <param name="From">The day of taking office, or null when not known.</param>
/// <param name="To">The day of leaving it, or null while it is held.</param>
public sealed record Role(NameSet Titles, string? Of, PartialDate? From, PartialDate? To)
{
    /// <summary>Tells whether the office may be held on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="false"/> only when the dates rule it out.</returns>
    public bool MayBeHeldOn(DateOnly day) => !(From?.Earliest > day) && !(To?.Latest < day);
}
