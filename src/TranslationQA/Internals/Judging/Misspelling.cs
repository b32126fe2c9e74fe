using TranslationQA.Internals.Matching;

namespace TranslationQA.Internals.Judging;

/// <summary>A stretch of the target that is taken for a garbled name.</summary>
/// <param name="Segment">The index of the segment.</param>
/// <param name="Match">The stretch and the name that it is near.</param>
/// <param name="Name">That name.</param>
/// <param name="Probability">How sure, from 0 to 1.</param>
/// <param name="Evidence">The reasons.</param>
internal sealed record Misspelling(
    int Segment, NearMatch Match, IndexedName Name, double Probability, IReadOnlyList<string> Evidence);
