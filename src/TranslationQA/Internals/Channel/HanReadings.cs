using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Channel;

/// <summary>How the Han characters of names are read, by <c>han-readings.tsv</c> and <c>han-name-readings.tsv</c> of <c>Internals/Data</c>.</summary>
/// <remarks>What was asked for is kept. Thread-safe.</remarks>
internal static class HanReadings
{
    private const string VoicelessSounds = "kstfh";
    private const string VoicedSounds = "gzdbb";

    private static readonly Table General = new("han-readings.tsv");
    private static readonly Lazy<Table> OfNames = new(() => new Table("han-name-readings.tsv"));
    private static readonly string[]?[] Unvoiced = new string[General.Count][];
    private static readonly string[]?[] Voiced = new string[General.Count][];

    /// <summary>Gets the reading of a character in pinyin without tones; none where the table has none.</summary>
    public static string[] Mandarin(char c) => General.Find(c, column: 0);

    /// <summary>Gets the readings of a character in Japanese, those taken over from Chinese first.</summary>
    public static string[] Japanese(char c) => General.Find(c, column: 1);

    /// <summary>Gets the readings that a character has in Japanese names: those of <see cref="Japanese"/>, and 男 as o besides.</summary>
    /// <param name="c">The character.</param>
    /// <param name="isVoiced">Whether another one stands before it, so that the first sound can be voiced: shima after rin is jima.</param>
    public static string[] JapaneseName(char c, bool isVoiced = false)
    {
        int number = General.NumberOf(c);
        if (number < 0)
        {
            return Gather(c, isVoiced);
        }

        return (isVoiced ? Voiced : Unvoiced)[number] ??= Gather(c, isVoiced);
    }

    private static string[] Gather(char c, bool isVoiced)
    {
        List<string> all = [.. Japanese(c), .. OfNames.Value.Find(c, column: 0)];
        int count = isVoiced ? all.Count : 0;
        for (int i = 0; i < count; i++)
        {
            string reading = all[i];
            if (reading.StartsWith("sh", StringComparison.Ordinal) || reading.StartsWith("ch", StringComparison.Ordinal))
            {
                all.Add("j" + reading[2..]);
            }
            else if (VoicelessSounds.IndexOf(reading[0], StringComparison.Ordinal) is >= 0 and int at)
            {
                all.Add(VoicedSounds[at] + reading[1..]);
            }
        }

        return [.. all];
    }

    /// <summary>A table whose lines are in the order of their characters; searched as it lies.</summary>
    private sealed class Table
    {
        private const int Columns = 2;

        private readonly string _text;
        private readonly int[] _starts;
        private readonly string[]?[] _found;

        public Table(string name)
        {
            _text = DataTable.ReadText(name);
            List<int> starts = new(_text.Length / 16);
            for (int at = 0; at < _text.Length; at = _text.IndexOf('\n', at) + 1)
            {
                if (_text[at] != '#')
                {
                    starts.Add(at);
                }
            }

            _starts = [.. starts];
            _found = new string[]?[_starts.Length * Columns];
        }

        public int Count => _starts.Length;

        /// <summary>Gets the number of the line of a character, or -1.</summary>
        public int NumberOf(char c)
        {
            int low = 0;
            int high = _starts.Length;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                (low, high) = _text[_starts[middle]] < c ? (middle + 1, high) : (low, middle);
            }

            return low < _starts.Length && _text[_starts[low]] == c ? low : -1;
        }

        public string[] Find(char c, int column) =>
            NumberOf(c) is >= 0 and int number ? _found[(number * Columns) + column] ??= Read(_starts[number], column) : [];

        private string[] Read(int start, int column)
        {
            ReadOnlySpan<char> line = _text.AsSpan(start, _text.IndexOf('\n', start) - start);
            for (int i = 0; i <= column; i++)
            {
                line = line[(line.IndexOf('\t') + 1)..];
            }

            int end = line.IndexOf('\t');
            line = end < 0 ? line : line[..end];
            return line.IsEmpty ? [] : line.ToString().Split(' ');
        }
    }
}
