namespace TranslationQA.Internals.Text;

/// <summary>Romanises katakana by <c>Internals/Data/kana.tsv</c>.</summary>
internal static class KanaReader
{
    private const int MaxReadings = 8;
    private const int MaxLetters = 96;
    private const char LongVowel = 'ー';
    private const char SmallTsu = 'ッ';

    private static readonly Dictionary<string, string[]> Table = Read();

    /// <summary>Tells whether a text can be cut before this character: small kana and the long vowel sign cannot begin.</summary>
    public static bool CanBegin(char c) => !"ァィゥェォャュョヮッーン".Contains(c, StringComparison.Ordinal);

    /// <summary>Gets the usual romanisations of a katakana text; none when it holds anything else, or is longer than any name.</summary>
    public static IReadOnlyList<string> Romanize(ReadOnlySpan<char> katakana)
    {
        Readings readings = new(stackalloc char[MaxReadings * MaxLetters * 2], stackalloc int[MaxReadings * 2]);
        Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> table = Table.GetAlternateLookup<ReadOnlySpan<char>>();
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

            if (i + 1 < katakana.Length && table.TryGetValue(katakana.Slice(i, 2), out string[]? sounds))
            {
                i++;
            }
            else if (!table.TryGetValue(katakana.Slice(i, 1), out sounds))
            {
                return [];
            }

            if (!readings.TryAppend(sounds, isDoubled))
            {
                return [];
            }

            isDoubled = false;
        }

        return readings.ToList();
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

    /// <summary>What has been read so far, in all ways: letters side by side, so that nothing is allocated on the way.</summary>
    private ref struct Readings(Span<char> letters, Span<int> lengths)
    {
        private Span<char> _letters = letters[..(MaxReadings * MaxLetters)];
        private Span<char> _longer = letters[(MaxReadings * MaxLetters)..];
        private Span<int> _lengths = lengths[..MaxReadings];
        private Span<int> _longerLengths = lengths[MaxReadings..];
        private int _count = 1;

        public bool TryAppend(string[] sounds, bool isDoubled)
        {
            int count = 0;
            for (int reading = 0; reading < _count; reading++)
            {
                ReadOnlySpan<char> before = _letters.Slice(reading * MaxLetters, _lengths[reading]);
                for (int sound = 0; sound < sounds.Length && count < MaxReadings; sound++)
                {
                    if (before.Length + sounds[sound].Length + 1 > MaxLetters)
                    {
                        return false;
                    }

                    Span<char> longer = _longer.Slice(count * MaxLetters, MaxLetters);
                    before.CopyTo(longer);
                    int length = before.Length;
                    if (isDoubled)
                    {
                        longer[length++] = sounds[sound][0];
                    }

                    sounds[sound].CopyTo(longer[length..]);
                    _longerLengths[count++] = length + sounds[sound].Length;
                }
            }

            Span<char> letters = _letters;
            _letters = _longer;
            _longer = letters;
            Span<int> lengths = _lengths;
            _lengths = _longerLengths;
            _longerLengths = lengths;
            _count = count;
            return true;
        }

        public readonly List<string> ToList()
        {
            List<string> all = new(_count);
            for (int reading = 0; reading < _count && _lengths[0] > 0; reading++)
            {
                all.Add(_letters.Slice(reading * MaxLetters, _lengths[reading]).ToString());
            }

            return all;
        }
    }
}
