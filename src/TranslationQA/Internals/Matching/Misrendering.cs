using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>A wrong rendering that was composed from the facts about a term.</summary>
/// <param name="Term">The term that was meant.</param>
/// <param name="Kind">How it went wrong.</param>
/// <param name="SourcePart">The part, or the piece of it, that was misread, as the source writes it.</param>
/// <param name="CutPart">The whole part as the source writes it.</param>
/// <param name="Language">The source language.</param>
/// <param name="SourceTerm">The whole term as the source writes it.</param>
/// <param name="ReadAs">What the piece was read as.</param>
/// <param name="Cut">How many characters of the term stand before the cut; 0 where there is none.</param>
/// <param name="Suggestion">The right rendering of the term.</param>
/// <param name="IsSecondHalf">Whether what was misread stands behind the cut.</param>
/// <param name="IsRomanized">Whether it was written in letters instead of being read as a word.</param>
/// <param name="IsPlain">Whether each half is right by itself, so that only the source can tell.</param>
internal sealed record Misrendering(
    Entity Term, MisrenderingKind Kind, string SourcePart, string CutPart, LanguageTag Language, string SourceTerm,
    string ReadAs, int Cut, string Suggestion, bool IsSecondHalf, bool IsRomanized, bool IsPlain)
{
    /// <summary>Gets whether a cut is what went wrong.</summary>
    public bool IsCut => Kind is not (MisrenderingKind.OtherSense or MisrenderingKind.WordForWord);
}

/// <summary>How a rendering of a term went wrong.</summary>
internal enum MisrenderingKind
{
    /// <summary>A part was taken in another of its senses.</summary>
    OtherSense,

    /// <summary>The whole was read word by word.</summary>
    WordForWord,

    /// <summary>One half of a cut part was written in letters, the rest of the term was translated.</summary>
    RomanizedHalf,

    /// <summary>One half of a cut part was read as a word, the rest of the term was translated.</summary>
    HalfAsWord,

    /// <summary>What stands before the cut, alone.</summary>
    BeforeCut,

    /// <summary>What stands behind the cut, alone.</summary>
    AfterCut,
}
