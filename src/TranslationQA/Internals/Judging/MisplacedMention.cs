using TranslationQA.Internals.Analysis;

namespace TranslationQA.Internals.Judging;

/// <summary>A mention that what the text itself says shows to be of somebody or something else.</summary>
/// <param name="Segment">The index of the segment.</param>
/// <param name="Mention">The mention.</param>
/// <param name="Substitution">Who is meant, how sure, and why.</param>
internal sealed record MisplacedMention(int Segment, EntityMention Mention, Substitution Substitution);
