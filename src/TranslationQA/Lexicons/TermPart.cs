namespace TranslationQA.Lexicons;

/// <summary>One part of a term in the order of its source, with how it is rendered.</summary>
/// <param name="Names">The part in the source languages and its right renderings in the others.</param>
/// <param name="Senses">The renderings of its other senses, which are wrong in this term.</param>
public sealed record TermPart(NameSet Names, IReadOnlyList<NameSet> Senses);
