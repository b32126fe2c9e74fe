namespace TranslationQA.Internals.Text;

/// <summary>Romanises katakana by <c>Internals/Data/kana.tsv</c>.</summary>
internal static class KanaReader
{
    private const int MaxReadings = 8;
    private const char LongVowel = 'ー';
    private const char SmallTsu = 'ッ';

    private static readonly Dictionary<string, string[]> Table = Read();

    /// <summary>Tells whether a text can be cut before this character: small kana and the long vowel sign cannot begin.</summary>
    public static bool CanBegin(char c) => !"ァィゥェォャュョヮッーン".Contains(c, StringComparison.Ordinal);

    /// <summary>Gets the usual romanisations of a katakana text; none when it holds anything else.</summary>
    public static IReadOnlyList<string> Romanize(string katakana)
    {
        List<string> readings = [string.Empty];
        bool isDoubled = false;
        for (int i = 0; i < katakana.Length; i++)
        {
            if (katakana[i] == LongVowel)
            {
                continue;
            }

            if (katakana[i] == SmallTsu)
            {
                isDoubled = true;
                continue;
            }

            string[]? sounds = i + 1 < katakana.Length ? Table.GetValueOrDefault(katakana.Substring(i, 2)) : null;
            i += sounds is null ? 0 : 1;
            sounds ??= Table.GetValueOrDefault(katakana[i].ToString());
            if (sounds is null)
            {
                return [];
            }

            readings = Append(readings, sounds, isDoubled);
            isDoubled = false;
        }

        return readings[0].Length == 0 ? [] : readings;
    }

    private static List<string> Append(List<string> readings, string[] sounds, bool isDoubled)
    {
        List<string> longer = new(MaxReadings);
        for (int i = 0; i < readings.Count; i++)
        {
            for (int j = 0; j < sounds.Length && longer.Count < MaxReadings; j++)
            {
                longer.Add(readings[i] + (isDoubled ? sounds[j][..1] : string.Empty) + sounds[j]);
            }
        }

        return longer;
    }

    private static Dictionary<string, string[]> Read()
    {
        Dictionary<string, string[]> table = new(StringComparer.Ordinal);
        foreach (string[] row in DataTable.Read("kana.tsv"))
        {
            table.Add(row[0], row[1].Split(' '));
        }

        return table;
    }
}
