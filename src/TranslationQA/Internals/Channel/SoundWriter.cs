using System.Text;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Internals.Channel;

/// <summary>Writes a name of another script in Latin letters, as somebody does who knows its sounds and not the name.</summary>
/// <remarks>Kana by Hepburn and Kunrei, Han characters by each of their readings in the language, hangul by Revised
/// Romanization, Cyrillic letter by letter; small letters, nothing between words. The tables under <c>Internals/Data</c> name their sources.</remarks>
internal static class SoundWriter
{
    /// <summary>The most forms that one name is given.</summary>
    public const int MaxForms = 128;

    private const int MaxKind = 1;
    private const char Seam = '・';

    /// <summary>Gets the forms; none where the script or the language has no table.</summary>
    /// <param name="name">The name as its own language writes it.</param>
    /// <param name="language">That language.</param>
    public static IReadOnlyList<string> Write(string name, LanguageTag language)
    {
        string bare = Close(name);
        return bare.Length == 0 ? [] : language.Value switch
        {
            "ja" => CharTable.ClassOf(bare[0]) == CharClass.Katakana
                ? WithoutFillers(KanaReader.Romanize(WithoutKind(bare)))
                : WriteJapanese(bare),
            "zh" => WriteMandarin(bare),
            "ru" or "uk" => CyrillicReader.Romanize(bare, language.Value == "uk"),
            "ko" => IsAll(bare, CharClass.Hangul) ? WithoutFillers([HangulReader.Romanize(bare)]) : [],
            _ => [],
        };
    }

    /// <summary>Tells, of a name in Han characters, whether some reading of the first begins nearly like a letter; of others it is not asked.</summary>
    public static bool MayBegin(string name, LanguageTag language, char letter)
    {
        if (CharTable.ClassOf(name[0]) != CharClass.Han)
        {
            return true;
        }

        string[] readings = language.Value == "zh" ? HanReadings.Mandarin(name[0]) : HanReadings.JapaneseName(name[0]);
        for (int i = 0; i < readings.Length; i++)
        {
            if (NameDistance.BeginAlike(readings[i][0], letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the last word of a name that has several, or null: what a person goes by alone.</summary>
    public static string? LastWord(string name)
    {
        int at = name.AsSpan().LastIndexOfAny("・·＝ ");
        return at < 0 || at == name.Length - 1 ? null : name[(at + 1)..];
    }

    /// <summary>Gets how many words a name has, whatever stands between them.</summary>
    public static int CountWords(string name)
    {
        int words = 1;
        foreach (char c in name)
        {
            words += c is '・' or '·' or '＝' or '=' or '゠' or ' ' or '-' ? 1 : 0;
        }

        return words;
    }

    // Kana and hangul put a vowel between consonants, which whoever reads may leave out again: rosuatomu, rosatom.
    private static List<string> WithoutFillers(IReadOnlyList<string> forms)
    {
        List<string> all = new(forms.Count * 2);
        for (int i = 0; i < forms.Count; i++)
        {
            all.Add(forms[i]);
            string closed = Close(forms[i], "eu", "u");
            if (closed != forms[i])
            {
                all.Add(closed);
            }
        }

        return all;
    }

    private static string Close(string form, string longFiller, string filler)
    {
        string open = form.Contains(longFiller, StringComparison.Ordinal) ? longFiller : filler;
        StringBuilder closed = new(form.Length);
        for (int i = 0; i < form.Length; i++)
        {
            if (i > 0 && form.AsSpan(i).StartsWith(open, StringComparison.Ordinal) && !IsVowel(form[i - 1]))
            {
                i += open.Length - 1;
                continue;
            }

            closed.Append(form[i]);
        }

        return closed.ToString();
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Gets a name without the dots that Japanese and Chinese put between the words of a foreign one.</summary>
    public static string Close(string name)
    {
        Span<char> letters = stackalloc char[64];
        int length = 0;
        foreach (char c in name)
        {
            if (CharTable.ClassOf(c) == CharClass.Other || c == Seam)
            {
                continue;
            }

            if (length == letters.Length)
            {
                return string.Empty;
            }

            letters[length++] = c;
        }

        return letters[..length].ToString();
    }

    // ミナスジェライス州: what the place is called, without what it is.
    private static string WithoutKind(string name)
    {
        int length = name.Length;
        while (length > 1 && name.Length - length < MaxKind && CharTable.ClassOf(name[length - 1]) == CharClass.Han)
        {
            length--;
        }

        return name[..length];
    }

    private static bool IsAll(string text, CharClass type)
    {
        foreach (char c in text)
        {
            if (CharTable.ClassOf(c) != type)
            {
                return false;
            }
        }

        return true;
    }

    private static List<string> WriteMandarin(string name)
    {
        StringBuilder form = new(name.Length * 4);
        foreach (char c in name)
        {
            if (CharTable.ClassOf(c) != CharClass.Han || HanReadings.Mandarin(c) is not [{ } reading, ..])
            {
                return [];
            }

            form.Append(reading);
        }

        return [form.ToString()];
    }

    private static List<string> WriteJapanese(string name)
    {
        List<string> all = [];
        JapaneseForms forms = new(name, stackalloc char[64]);
        while (forms.MoveNext())
        {
            all.Add(forms.Current.ToString());
        }

        return all;
    }
}
