using System.Text;
using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Channel;

/// <summary>Romanises hangul syllable by syllable, by <c>Internals/Data/hangul.tsv</c>.</summary>
internal static class HangulReader
{
    private const char First = '\uAC00';
    private const int Finals = 28;
    private const int Medials = 21;

    private static readonly Dictionary<string, string[]> Letters = Read();

    /// <summary>Gets the romanisation of a text that holds nothing but hangul syllables.</summary>
    public static string Romanize(string hangul)
    {
        StringBuilder letters = new();
        foreach (char c in hangul)
        {
            int number = c - First;
            letters.Append(Letters["initial"][number / Finals / Medials])
                .Append(Letters["medial"][number / Finals % Medials])
                .Append(Letters["final"][number % Finals]);
        }

        return letters.ToString();
    }

    private static Dictionary<string, string[]> Read()
    {
        Dictionary<string, string[]> letters = new(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Read("hangul.tsv"))
        {
            string[] sounds = row[1].Split(' ');
            for (int i = 0; i < sounds.Length; i++)
            {
                sounds[i] = sounds[i] == "-" ? string.Empty : sounds[i];
            }

            letters.Add(row[0], sounds);
        }

        return letters;
    }
}
