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

    private const int MaxHan = 4;
    private const int MaxKind = 1;
    private const string Voiceless = "kstfh";
    private const string Voiced = "gzdbb";
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
                : WriteHan(bare, HanReadings.JapaneseName, WithVoiced, MaxHan),
            "zh" => WriteHan(bare, HanReadings.Mandarin, sounds => sounds, bare.Length),
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

        string[] readings = language.Value == "zh" ? HanReadings.Mandarin(name[0]) : HanReadings.Japanese(name[0]);
        for (int i = 0; i < readings.Length; i++)
        {
            if (NameDistance.BeginAlike(readings[i][0], letter))
            {
                return true;
            }
        }

        return language.Value != "zh" && Array.Exists(HanReadings.JapaneseName(name[0]), reading => NameDistance.BeginAlike(reading[0], letter));
    }

    /// <summary>Gets the last word of a name that has several, or null: what a person goes by alone.</summary>
    public static string? LastWord(string name)
    {
        int at = name.AsSpan().LastIndexOfAny("・·＝ ");
        return at < 0 || at == name.Length - 1 ? null : name[(at + 1)..];
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

    // Between the words of a foreign name Japanese and Chinese put dots, or nothing.
    private static string Close(string name)
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

    // shima after rin is jima.
    private static string[] WithVoiced(string[] readings)
    {
        List<string> all = [.. readings];
        foreach (string reading in readings)
        {
            if (reading.StartsWith("sh", StringComparison.Ordinal) || reading.StartsWith("ch", StringComparison.Ordinal))
            {
                all.Add("j" + reading[2..]);
            }
            else if (Voiceless.IndexOf(reading[0], StringComparison.Ordinal) is >= 0 and int at)
            {
                all.Add(Voiced[at] + reading[1..]);
            }
        }

        return [.. all];
    }

    private static List<string> WriteHan(string name, Func<char, string[]> readings, Func<string[], string[]> voices, int max)
    {
        if (name.Length > max || !IsAll(name, CharClass.Han))
        {
            return [];
        }

        List<string> forms = [string.Empty];
        foreach (char c in name)
        {
            string[] sounds = forms[0].Length > 0 ? voices(readings(c)) : readings(c);
            if (sounds.Length == 0)
            {
                return [];
            }

            List<string> longer = new(Math.Min(MaxForms, forms.Count * sounds.Length));
            for (int i = 0; i < sounds.Length && longer.Count < MaxForms; i++)
            {
                for (int j = 0; j < forms.Count && longer.Count < MaxForms; j++)
                {
                    longer.Add(forms[j] + sounds[i]);
                }
            }

            forms = longer;
        }

        return forms;
    }
}
