using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Channel;

/// <summary>How the Han characters of names are read, by <c>Internals/Data/han-readings.tsv</c>.</summary>
internal static class HanReadings
{
    private const int MandarinColumn = 1;
    private const int JapaneseColumn = 2;

    private static readonly Dictionary<char, string[]> Rows = Read();

    /// <summary>Gets the reading of a character in pinyin without tones; none where the table has none.</summary>
    public static string[] Mandarin(char c) => Of(c, MandarinColumn);

    /// <summary>Gets the readings of a character in Japanese, those taken over from Chinese first.</summary>
    public static string[] Japanese(char c) => Of(c, JapaneseColumn);

    private static string[] Of(char c, int column) =>
        Rows.TryGetValue(c, out string[]? row) && row[column].Length > 0 ? row[column].Split(' ') : [];

    private static Dictionary<char, string[]> Read()
    {
        Dictionary<char, string[]> rows = [];
        foreach (string[] row in DataTable.Read("han-readings.tsv"))
        {
            rows.Add(row[0][0], row);
        }

        return rows;
    }
}
