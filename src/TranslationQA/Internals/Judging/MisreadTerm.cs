using TranslationQA.Internals.Matching;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>A stretch of the target that is taken for a term that was cut or misread.</summary>
/// <param name="Segment">The index of the segment.</param>
/// <param name="Span">The stretch.</param>
/// <param name="Misrendering">What it is taken for.</param>
/// <param name="Probability">How sure, from 0 to 1.</param>
/// <param name="Evidence">The reasons.</param>
internal sealed record MisreadTerm(
    int Segment, TextSpan Span, Misrendering Misrendering, double Probability, IReadOnlyList<string> Evidence);
