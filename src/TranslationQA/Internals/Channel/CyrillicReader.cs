using System.Text;
using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Channel;

/// <summary>Romanises Cyrillic letter by letter, by <c>Internals/Data/cyrillic.tsv</c>.</summary>
internal static class CyrillicReader
{
    private const int RussianColumn = 1;
    private const int UkrainianColumn = 2;

    private static readonly Dictionary<char, string[]> Russian = Read(RussianColumn);
    private static readonly Dictionary<char, string[]> Ukrainian = Read(UkrainianColumn);

    /// <summary>Gets the romanisations of a text that holds nothing but Cyrillic letters; none when it holds anything else.</summary>
    /// <remarks>A letter with two readings is read in the same way wherever it stands.</remarks>
    public static IReadOnlyList<string> Romanize(string text, bool isUkrainian)
    {
        Dictionary<char, string[]> table = isUkrainian ? Ukrainian : Russian;
        string? first = Write(text, table, reading: 0);
        string? second = Write(text, table, reading: 1);
        return first is null || second is null ? [] : first == second ? [first] : [first, second];
    }

    private static string? Write(string text, Dictionary<char, string[]> table, int reading)
    {
        StringBuilder letters = new();
        foreach (char c in text)
        {
            if (!table.TryGetValue(char.ToLowerInvariant(c), out string[]? sounds))
            {
                return null;
            }

            letters.Append(sounds[Math.Min(reading, sounds.Length - 1)]);
        }

        return letters.ToString();
    }

    private static Dictionary<char, string[]> Read(int column)
    {
        Dictionary<char, string[]> letters = [];
        foreach (string[] row in DataTable.Read("cyrillic.tsv"))
        {
            string sounds = row[Math.Min(column, row.Length - 1)];
            letters.Add(row[0][0], sounds == "-" ? [string.Empty] : sounds.Split(' '));
        }

        return letters;
    }
}
