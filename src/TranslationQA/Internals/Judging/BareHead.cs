using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>A kind word that was left standing without the name that it belongs to.</summary>
/// <param name="Span">The stretch that the proposal replaces.</param>
/// <param name="EntityId">The id of the place whose name is missing.</param>
/// <param name="Suggestion">The stretch with the name.</param>
/// <param name="Probability">How sure, from 0 to 1.</param>
/// <param name="Evidence">The reasons.</param>
internal sealed record BareHead(
    TextSpan Span, string? EntityId, string Suggestion, double Probability, IReadOnlyList<string> Evidence);
