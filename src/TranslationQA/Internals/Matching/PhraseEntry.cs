namespace TranslationQA.Internals.Matching;

/// <summary>One thing that a phrase stands for.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Reference">Which one: a number whose meaning the kind gives.</param>
internal readonly record struct PhraseEntry(PhraseKind Kind, int Reference);

/// <summary>What a phrase found in a text stands for.</summary>
internal enum PhraseKind : byte
{
    /// <summary>A name that may be written; the reference is its number in the lexicon.</summary>
    Name,

    /// <summary>A title of an office; the reference is the title's number.</summary>
    Title,

    /// <summary>A kind word of a class; the reference is the class's number.</summary>
    Class,

    /// <summary>A wrong rendering composed from a term's parts; the reference is its number.</summary>
    Misrendering,

    /// <summary>A word list of the language profile; the reference is a <see cref="WordList"/>.</summary>
    List,

    /// <summary>A <see cref="Misrendering"/> that nobody would write who means something else.</summary>
    OddMisrendering,
}
