using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Analysis;

/// <summary>A name or term of the source that a line end cuts in two.</summary>
/// <param name="Segment">The index of the segment that holds its first half.</param>
/// <param name="FirstToken">The index of its first token there.</param>
/// <param name="Entity">What is cut.</param>
/// <param name="Name">The whole name.</param>
internal readonly record struct SourceCut(int Segment, int FirstToken, Entity Entity, string Name);
