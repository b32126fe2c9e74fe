using System.Globalization;
using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Matching;

/// <summary>The weighted edit distance between two names in katakana; see <c>Internals/Data/kana-confusions.tsv</c>.</summary>
/// <remarks>An alignment of at most two kana with at most two, as in <see cref="NameDistance"/>.</remarks>
internal static class KanaDistance
{
    /// <summary>The longest name that is compared; longer ones are taken to be far apart.</summary>
    public const int MaxLength = 40;

    private const float Unlisted = 1f;
    private const float Swapped = 0.7f;
    private const char First = '\u30A0';
    private const int Kana = 96;
    private const int MaxUnits = 96;

    // The number of each pair of kana that the table lists, 0 for none; single kana have the numbers below Kana.
    private static readonly byte[] Pairs = new byte[Kana * Kana];
    private static readonly float[] Costs = new float[(Kana + MaxUnits) * (Kana + MaxUnits)];
    private static int _units = Kana;

    static KanaDistance()
    {
        for (int i = 0; i < Costs.Length; i++)
        {
            bool isOfSingles = i / (Kana + MaxUnits) < Kana && i % (Kana + MaxUnits) < Kana;
            Costs[i] = isOfSingles ? Unlisted : float.PositiveInfinity;
        }

        foreach (string[] row in DataTable.Read("kana-confusions.tsv"))
        {
            Read(row[0], row[1], row[2], float.Parse(row[3], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Gets the distance, or <see cref="float.PositiveInfinity"/> when it is over <paramref name="limit"/>.</summary>
    public static float Compute(ReadOnlySpan<char> left, ReadOnlySpan<char> right, float limit)
    {
        if (left.Length > MaxLength || right.Length > MaxLength)
        {
            return float.PositiveInfinity;
        }

        int width = right.Length + 1;
        Span<float> costs = stackalloc float[(MaxLength + 1) * 3];
        Span<float> before = costs[..width];
        Span<float> last = costs.Slice(MaxLength + 1, width);
        Span<float> row = costs.Slice((MaxLength + 1) * 2, width);
        row[0] = 0;
        for (int j = 1; j < width; j++)
        {
            row[j] = row[j - 1] + Cost(Number(right[j - 1]), 0);
        }

        float leastBefore = 0;
        for (int i = 1; i <= left.Length; i++)
        {
            Span<float> reused = before;
            before = last;
            last = row;
            row = reused;
            float least = FillRow(left, right, i, before, last, row);
            if (least > limit && leastBefore > limit)
            {
                return float.PositiveInfinity; // A step covers two kana at most, so two such rows end it.
            }

            leastBefore = least;
        }

        return row[^1] <= limit ? row[^1] : float.PositiveInfinity;
    }

    /// <summary>Writes the consonants of a text in katakana, one letter for each sound class.</summary>
    /// <returns>How many letters were written.</returns>
    public static int Skeleton(ReadOnlySpan<char> text, Span<char> skeleton)
    {
        int length = 0;
        foreach (char c in text)
        {
            char sound = SoundClass(c, length == 0);
            if (sound != '\0' && length < skeleton.Length && (length == 0 || skeleton[length - 1] != sound))
            {
                skeleton[length++] = sound;
            }
        }

        return length;
    }

    private static float FillRow(
        ReadOnlySpan<char> left, ReadOnlySpan<char> right, int i, Span<float> before, Span<float> last, Span<float> row)
    {
        int one = Number(left[i - 1]);
        int two = i > 1 ? Number(left[i - 2], left[i - 1]) : 0;
        float gap = Cost(one, 0);
        row[0] = last[0] + gap;
        float least = row[0];
        for (int j = 1; j < row.Length; j++)
        {
            int other = Number(right[j - 1]);
            float best = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : Cost(one, other));
            best = Math.Min(best, last[j] + gap);
            best = Math.Min(best, row[j - 1] + Cost(other, 0));
            int pair = j > 1 ? Number(right[j - 2], right[j - 1]) : 0;
            best = two != 0 ? Math.Min(best, before[j - 1] + Cost(two, other)) : best;
            best = pair != 0 ? Math.Min(best, last[j - 2] + Cost(one, pair)) : best;
            if (i > 1 && j > 1)
            {
                bool isSwapped = left[i - 2] == right[j - 1] && left[i - 1] == right[j - 2];
                float step = two != 0 && pair != 0 ? Cost(two, pair) : float.PositiveInfinity;
                best = Math.Min(best, before[j - 2] + (isSwapped ? Math.Min(step, Swapped) : step));
            }

            row[j] = best;
            least = Math.Min(least, best);
        }

        return least;
    }

    private static void Read(string kind, string left, string right, float cost)
    {
        switch (kind)
        {
            case "pair":
                for (int i = 0; i < left.Length; i++)
                {
                    Put(Number(left[i]), Number(right[i]), cost);
                }

                break;
            case "row":
                foreach (char one in left)
                {
                    foreach (char other in left)
                    {
                        Put(Number(one), Number(other), cost);
                    }
                }

                break;
            case "gap":
                foreach (char one in left)
                {
                    Put(Number(one), 0, cost);
                }

                break;
            default:
                Put(UnitOf(left), UnitOf(right), cost);
                break;
        }
    }

    private static int UnitOf(string text)
    {
        if (text.Length == 1)
        {
            return Number(text[0]);
        }

        ref byte unit = ref Pairs[(Number(text[0]) * Kana) + Number(text[1])];
        return unit != 0 ? unit : unit = (byte)_units++;
    }

    private static void Put(int left, int right, float cost)
    {
        float least = Math.Min(cost, Cost(left, right)); // Of two rows that say something the cheaper one.
        Costs[(left * (Kana + MaxUnits)) + right] = least;
        Costs[(right * (Kana + MaxUnits)) + left] = least;
    }

    private static float Cost(int left, int right) => Costs[(left * (Kana + MaxUnits)) + right];

    // 0, which is no kana's number, stands for none and for whatever is no kana.
    private static int Number(char c) => c is > First and < (char)(First + Kana) ? c - First : 0;

    private static int Number(char first, char second) => Pairs[(Number(first) * Kana) + Number(second)];

    private static char SoundClass(char c, bool isFirst) => c switch
    {
        'ア' or 'イ' or 'ウ' or 'エ' or 'オ' or 'ハ' or 'ヒ' or 'ヘ' or 'ホ' or 'ヤ' or 'ユ' or 'ヨ' or 'ワ' =>
            isFirst ? 'a' : '\0',
        'カ' or 'キ' or 'ク' or 'ケ' or 'コ' or 'ガ' or 'ギ' or 'グ' or 'ゲ' or 'ゴ' => 'k',
        'サ' or 'シ' or 'ス' or 'セ' or 'ソ' or 'ザ' or 'ジ' or 'ズ' or 'ゼ' or 'ゾ' or 'チ' or 'ヂ' => 's',
        'タ' or 'ツ' or 'テ' or 'ト' or 'ダ' or 'ヅ' or 'デ' or 'ド' => 't',
        >= 'ナ' and <= 'ノ' or >= 'マ' and <= 'モ' or 'ン' => 'n',
        'バ' or 'ビ' or 'ブ' or 'ベ' or 'ボ' or 'パ' or 'ピ' or 'プ' or 'ペ' or 'ポ' or 'ヴ' or 'フ' => 'b',
        >= 'ラ' and <= 'ロ' => 'r',
        _ => '\0',
    };
}
