using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Channel;

/// <summary>How the Han characters of names are read, by <c>Internals/Data/han-readings.tsv</c>.</summary>
internal static class HanReadings
{
    private const int MandarinColumn = 1;
    private const int JapaneseColumn = 2;

    // Searched as it lies: the first text asks for a dozen of the two thousand.
    private static readonly string Table = DataTable.ReadText("han-readings.tsv");

    /// <summary>Gets the reading of a character in pinyin without tones; none where the table has none.</summary>
    public static string[] Mandarin(char c) => Of(c, MandarinColumn);

    /// <summary>Gets the readings of a character in Japanese, those taken over from Chinese first.</summary>
    public static string[] Japanese(char c) => Of(c, JapaneseColumn);

    private static string[] Of(char c, int column)
    {
        ReadOnlySpan<char> line = Find(c);
        for (; column > 0 && !line.IsEmpty; column--)
        {
            line = line[(line.IndexOf('\t') + 1)..];
        }

        int end = line.IndexOf('\t');
        line = end < 0 ? line : line[..end];
        return line.IsEmpty ? [] : line.ToString().Split(' ');
    }

    // The line of a character; the lines are in the order of their characters.
    private static ReadOnlySpan<char> Find(char c)
    {
        int low = 0;
        int high = Table.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int start = middle == 0 ? 0 : Table.LastIndexOf('\n', middle - 1) + 1;
            int end = Table.IndexOf('\n', start);
            if (Table[start] == c)
            {
                return Table.AsSpan(start, end - start);
            }

            (low, high) = Table[start] < c ? (end + 1, high) : (low, start);
        }

        return default;
    }
}
