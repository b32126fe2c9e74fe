using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Channel;

/// <summary>How the Han characters of names are read, by <c>han-readings.tsv</c> and <c>han-name-readings.tsv</c> of <c>Internals/Data</c>.</summary>
internal static class HanReadings
{
    private const int MandarinColumn = 1;
    private const int JapaneseColumn = 2;
    private const int NameColumn = 1;

    // Searched as it lies: the first text asks for a dozen of the two thousand.
    private static readonly string Table = DataTable.ReadText("han-readings.tsv");
    private static readonly Lazy<string> NameTable = new(() => DataTable.ReadText("han-name-readings.tsv"));

    /// <summary>Gets the reading of a character in pinyin without tones; none where the table has none.</summary>
    public static string[] Mandarin(char c) => Of(Table, c, MandarinColumn);

    /// <summary>Gets the readings of a character in Japanese, those taken over from Chinese first.</summary>
    public static string[] Japanese(char c) => Of(Table, c, JapaneseColumn);

    /// <summary>Gets the readings of a character in Japanese names: <see cref="Japanese"/>, and 男 as o besides.</summary>
    public static string[] JapaneseName(char c) => [.. Japanese(c), .. Of(NameTable.Value, c, NameColumn)];

    private static string[] Of(string table, char c, int column)
    {
        ReadOnlySpan<char> line = Find(table, c);
        for (; column > 0 && !line.IsEmpty; column--)
        {
            line = line[(line.IndexOf('\t') + 1)..];
        }

        int end = line.IndexOf('\t');
        line = end < 0 ? line : line[..end];
        return line.IsEmpty ? [] : line.ToString().Split(' ');
    }

    // The line of a character; the lines are in the order of their characters.
    private static ReadOnlySpan<char> Find(string table, char c)
    {
        int low = 0;
        int high = table.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int start = middle == 0 ? 0 : table.LastIndexOf('\n', middle - 1) + 1;
            int end = table.IndexOf('\n', start);
            if (table[start] == c)
            {
                return table.AsSpan(start, end - start);
            }

            (low, high) = table[start] < c ? (end + 1, high) : (low, start);
        }

        return default;
    }
}
