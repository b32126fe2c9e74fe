namespace TranslationQA.Lexicons;

/// <summary>A tie between two entities: this one is <paramref name="Type"/> of the other.</summary>
/// <param name="Type">Lower-case English: child, parent, spouse, sibling, grandchild, predecessor, successor, member.</param>
/// <param name="Of">The id of the other entity.</param>
public sealed record Relation(string Type, string Of);
