namespace TranslationQA.Internals.Text;

/// <summary>What a UTF-16 code unit means to the tokenizer.</summary>
internal enum CharClass : byte
{
    /// <summary>A blank, a punctuation mark, a symbol, a control.</summary>
    Other,

    /// <summary>A capital letter.</summary>
    Upper,

    /// <summary>Any other letter of a script that parts words by spaces.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A combining mark.</summary>
    Mark,

    /// <summary>A Chinese character.</summary>
    Han,

    /// <summary>A hiragana.</summary>
    Hiragana,

    /// <summary>A katakana, or the long vowel sign.</summary>
    Katakana,

    /// <summary>A hangul syllable.</summary>
    Hangul,

    /// <summary>A letter of a script without spaces other than the Japanese and Chinese ones: Thai, Lao, Khmer, Burmese.</summary>
    Unspaced,
}
