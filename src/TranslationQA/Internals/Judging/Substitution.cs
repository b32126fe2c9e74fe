using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>A right name that stands where another entity is meant.</summary>
/// <param name="Written">The name that stands there.</param>
/// <param name="Meant">The entity that is meant.</param>
/// <param name="Probability">How sure, from 0 to 1.</param>
/// <param name="Evidence">The reasons.</param>
internal sealed record Substitution(
    IndexedName Written, Entity Meant, double Probability, IReadOnlyList<string> Evidence);
