using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Matching;

/// <summary>The weighted edit distance between two folded names.</summary>
/// <remarks>An alignment of at most two letters with at most two, each step at its cost from
/// <see cref="ConfusionCosts"/>. Source of the model: E. Brill and R. C. Moore, "An Improved Error Model for Noisy
/// Channel Spelling Correction" (ACL 2000), with costs set by hand instead of learnt.</remarks>
internal static class NameDistance
{
    /// <summary>The longest name that is compared; longer ones are taken to be far apart.</summary>
    public const int MaxLength = 64;

    /// <summary>Gets the distance, or <see cref="float.PositiveInfinity"/> when it is over <paramref name="limit"/>.</summary>
    public static float Compute(ReadOnlySpan<char> left, ReadOnlySpan<char> right, float limit)
    {
        if (left.Length > MaxLength || right.Length > MaxLength)
        {
            return float.PositiveInfinity;
        }

        ConfusionCosts table = ConfusionCosts.Table;
        int width = right.Length + 1;
        Span<float> costs = stackalloc float[(MaxLength + 1) * 4];
        Span<int> codes = stackalloc int[MaxLength * 2];
        Columns columns = new(table, right, costs[..right.Length], codes[..right.Length], codes.Slice(MaxLength, right.Length));
        Span<float> before = costs.Slice(MaxLength + 1, width);
        Span<float> last = costs.Slice((MaxLength + 1) * 2, width);
        Span<float> row = costs.Slice((MaxLength + 1) * 3, width);
        row[0] = 0;
        for (int j = 1; j < width; j++)
        {
            row[j] = row[j - 1] + columns.Gaps[j - 1];
        }

        float leastBefore = 0;
        for (int i = 1; i <= left.Length; i++)
        {
            Span<float> reused = before;
            before = last;
            last = row;
            row = reused;
            float least = FillRow(table, left, columns, i, before, last, row);
            if (least > limit && leastBefore > limit)
            {
                return float.PositiveInfinity; // A step covers two letters at most, so two such rows end it.
            }

            leastBefore = least;
        }

        return row[^1] <= limit ? row[^1] : float.PositiveInfinity;
    }

    /// <summary>Writes the consonants of a folded token, one letter for each sound class.</summary>
    /// <returns>How many letters were written.</returns>
    public static int Skeleton(ReadOnlySpan<char> token, Span<char> skeleton)
    {
        int length = 0;
        for (int i = 0; i < token.Length && length < skeleton.Length; i++)
        {
            // "ng" sounds as one, and an r before a consonant or at the end is not heard: Paetongtarn, ペートンタン.
            bool isClosed = i + 1 == token.Length || SoundClass(token[i + 1], isFirst: false) != '\0';
            bool isSilent = i > 0 && isClosed && (token[i] == 'r' || (token[i] == 'g' && token[i - 1] == 'n'));
            char sound = isSilent ? '\0' : SoundClass(token[i], i == 0);
            if (sound != '\0' && (length == 0 || skeleton[length - 1] != sound))
            {
                skeleton[length++] = sound;
            }
        }

        return length;
    }

    /// <summary>Tells whether two words that begin so can have one skeleton.</summary>
    public static bool BeginAlike(char one, char other) => Initial(one) == Initial(other);

    private static char Initial(char c) => c is 'h' or 'w' ? 'a' : SoundClass(c, isFirst: true);

    private static float FillRow(
        ConfusionCosts table, ReadOnlySpan<char> left, Columns columns, int i, Span<float> before, Span<float> last, Span<float> row)
    {
        char letter = left[i - 1];
        float gap = Gap(table, left, i - 1);
        int one = ConfusionCosts.Code(letter);
        int two = i > 1 ? ConfusionCosts.Code(left[i - 2], letter) : 0;
        row[0] = last[0] + gap;
        float least = row[0];
        for (int j = 1; j < row.Length; j++)
        {
            float best = last[j - 1] + table.Substitute(letter, columns.Letters[j - 1]);
            best = Math.Min(best, last[j] + gap);
            best = Math.Min(best, row[j - 1] + columns.Gaps[j - 1]);
            if (two != 0 && table.TrySubstitute(two, columns.Ones[j - 1], out float cost))
            {
                best = Math.Min(best, before[j - 1] + cost);
            }

            int pair = columns.Pairs[j - 1];
            if (pair != 0 && table.TrySubstitute(one, pair, out float single))
            {
                best = Math.Min(best, last[j - 2] + single);
            }

            if (pair != 0 && two != 0 && table.TrySubstitute(two, pair, out float both))
            {
                best = Math.Min(best, before[j - 2] + both);
            }

            if (i > 1 && j > 1 && left[i - 2] == columns.Letters[j - 1] && letter == columns.Letters[j - 2])
            {
                best = Math.Min(best, before[j - 2] + ConfusionCosts.Swapped);
            }

            row[j] = best;
            least = Math.Min(least, best);
        }

        return least;
    }

    private static float Gap(ConfusionCosts table, ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        return (i > 0 && text[i - 1] == c) || (i + 1 < text.Length && text[i + 1] == c)
            ? ConfusionCosts.Doubled
            : table.Substitute(c, '\0');
    }

    private static char SoundClass(char c, bool isFirst) => c switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'w' => isFirst && c is not ('h' or 'w') ? 'a' : '\0',
        'b' or 'v' => 'b',
        'f' or 'p' => 'f',
        'c' or 'k' or 'q' or 'g' or 'x' => 'k',
        's' or 'z' or 'j' => 's',
        'd' or 't' => 't',
        'l' or 'r' => 'r',
        'm' or 'n' => 'n',
        _ => CharTable.ClassOf(c) is CharClass.Letter ? c : '\0',
    };

    /// <summary>The right text, and of each of its letters what every row asks for.</summary>
    private readonly ref struct Columns
    {
        public Columns(ConfusionCosts table, ReadOnlySpan<char> letters, Span<float> gaps, Span<int> ones, Span<int> pairs)
        {
            Letters = letters;
            Gaps = gaps;
            Ones = ones;
            Pairs = pairs;
            for (int i = 0; i < letters.Length; i++)
            {
                gaps[i] = Gap(table, letters, i);
                ones[i] = ConfusionCosts.Code(letters[i]);
                pairs[i] = i == 0 ? 0 : ConfusionCosts.Code(letters[i - 1], letters[i]);
            }
        }

        public ReadOnlySpan<char> Letters { get; }

        /// <summary>Gets what it costs to leave each out.</summary>
        public ReadOnlySpan<float> Gaps { get; }

        /// <summary>Gets the codes of the letters.</summary>
        public ReadOnlySpan<int> Ones { get; }

        /// <summary>Gets the codes of the letters with those before them.</summary>
        public ReadOnlySpan<int> Pairs { get; }
    }
}
