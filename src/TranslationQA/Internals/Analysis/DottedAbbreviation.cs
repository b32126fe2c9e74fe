using TranslationQA.Model;

namespace TranslationQA.Internals.Analysis;

/// <summary>An abbreviation of capitals with a full stop behind each: <c>A.S.</c></summary>
/// <param name="Segment">The index of its segment.</param>
/// <param name="FirstToken">The index of its first letter's token.</param>
/// <param name="Letters">How many letters it has.</param>
/// <param name="Span">Where it stands, with the last full stop where there is one.</param>
internal readonly record struct DottedAbbreviation(int Segment, int FirstToken, int Letters, TextSpan Span);
