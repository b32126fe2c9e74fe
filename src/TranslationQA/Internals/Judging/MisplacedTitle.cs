using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>A title beside a person who holds another office.</summary>
/// <param name="Segment">The index of the segment.</param>
/// <param name="Span">The title.</param>
/// <param name="Right">The title of the office that is held.</param>
/// <param name="Person">The person.</param>
internal sealed record MisplacedTitle(int Segment, TextSpan Span, string Right, Entity Person);
