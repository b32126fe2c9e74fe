using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Internals.Channel;

/// <summary>Writes a name of another script in Latin letters, as somebody does who knows its sounds and not the name.</summary>
/// <remarks>Kana by Hepburn and Kunrei, Han characters by each of their readings in the language, hangul by Revised
/// Romanization; small letters, nothing between words. The tables under <c>Internals/Data</c> name their sources.</remarks>
internal static class SoundWriter
{
    /// <summary>The most forms that one name is given.</summary>
    public const int MaxForms = 48;

    private const int MaxHan = 4;
    private const char Seam = '・';

    /// <summary>Gets the forms; none where the script or the language has no table.</summary>
    /// <param name="name">The name as its own language writes it.</param>
    /// <param name="language">That language.</param>
    public static IReadOnlyList<string> Write(string name, LanguageTag language)
    {
        string bare = Close(name);
        return bare.Length == 0 ? [] : language.Value switch
        {
            "ja" => IsAll(bare, CharClass.Katakana) ? KanaReader.Romanize(bare) : WriteHan(bare, HanReadings.Japanese, MaxHan),
            "zh" => WriteHan(bare, HanReadings.Mandarin, bare.Length),
            "ko" => IsAll(bare, CharClass.Hangul) ? [HangulReader.Romanize(bare)] : [],
            _ => [],
        };
    }

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

    private static List<string> WriteHan(string name, Func<char, string[]> readings, int max)
    {
        if (name.Length > max || !IsAll(name, CharClass.Han))
        {
            return [];
        }

        List<string> forms = [string.Empty];
        foreach (char c in name)
        {
            string[] sounds = readings(c);
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
