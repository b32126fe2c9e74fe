namespace TranslationQA.Internals.Text;

/// <summary>The script of every letter, and the scripts that an ISO 15924 code stands for.</summary>
internal static class ScriptTable
{
    /// <summary>Gets the script of a letter; none for anything else.</summary>
    public static Scripts Of(char c) => CharTable.ClassOf(c) switch
    {
        CharClass.Upper or CharClass.Letter => OfSpaced(c),
        CharClass.Han => Scripts.Han,
        CharClass.Hiragana or CharClass.Katakana => Scripts.Kana,
        CharClass.Hangul => Scripts.Hangul,
        CharClass.Unspaced when c is >= '\u0E00' and <= '\u0E7F' => Scripts.Thai,
        _ => Scripts.None,
    };

    /// <summary>Gets the scripts that a text in a script written with this code is made of.</summary>
    public static Scripts UsedBy(string code) => code switch
    {
        "Latn" => Scripts.Latin,
        "Cyrl" => Scripts.Cyrillic,
        "Grek" => Scripts.Greek,
        "Arab" => Scripts.Arabic,
        "Hebr" => Scripts.Hebrew,
        "Deva" => Scripts.Devanagari,
        "Thai" => Scripts.Thai,
        "Jpan" => Scripts.Han | Scripts.Kana,
        "Kore" => Scripts.Han | Scripts.Hangul,
        "Hans" or "Hant" or "Hani" => Scripts.Han,
        _ => Scripts.None,
    };

    /// <summary>Gets the scripts of the letters of a text.</summary>
    public static Scripts UsedIn(ReadOnlySpan<char> text)
    {
        Scripts scripts = Scripts.None;
        foreach (char c in text)
        {
            scripts |= Of(c);
        }

        return scripts;
    }

    private static Scripts OfSpaced(char c) => c switch
    {
        <= '\u024F' or >= '\u1E00' and <= '\u1EFF' or >= '\uFF21' and <= '\uFF5A' => Scripts.Latin,
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => Scripts.Greek,
        >= '\u0400' and <= '\u052F' => Scripts.Cyrillic,
        >= '\u0590' and <= '\u05FF' => Scripts.Hebrew,
        >= '\u0600' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' => Scripts.Arabic,
        >= '\u0900' and <= '\u097F' => Scripts.Devanagari,
        _ => Scripts.None,
    };
}
