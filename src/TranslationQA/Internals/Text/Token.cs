using TranslationQA.Model;

namespace TranslationQA.Internals.Text;

/// <summary>A word, a number, or one character of a script without spaces.</summary>
/// <param name="Start">The offset of its first code unit.</param>
/// <param name="Length">The number of code units.</param>
/// <param name="Id">Its number in the index's vocabulary, or <see cref="None"/>.</param>
/// <param name="Class">The class of its first character.</param>
/// <param name="Traits">How it is written and where it stands.</param>
internal readonly record struct Token(int Start, int Length, int Id, CharClass Class, TokenTraits Traits)
{
    public const int None = -1;

    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsCapitalized => Class == CharClass.Upper;

    public bool Has(TokenTraits traits) => (Traits & traits) != 0;
}

/// <summary>How a token is written and where it stands.</summary>
[Flags]
internal enum TokenTraits : byte
{
    None = 0,

    /// <summary>It begins a sentence, a quotation or the text, where any word has a capital.</summary>
    StartsSentence = 1,

    /// <summary>It has two letters or more, all of them capitals.</summary>
    AllCapitals = 2,

    /// <summary>It touches the token before it, or only a hyphen or apostrophe lies between.</summary>
    Attached = 4,

    /// <summary>Only one blank, or what <see cref="Attached"/> says, lies between it and the token before it.</summary>
    Adjacent = 8,

    /// <summary>It has a letter.</summary>
    HasLetter = 16,
}
