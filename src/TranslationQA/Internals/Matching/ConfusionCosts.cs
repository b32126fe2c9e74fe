using System.Globalization;
using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Matching;

/// <summary>What it costs to take one or two letters for one or two others; see <c>Internals/Data/confusions.tsv</c>.</summary>
internal static class ConfusionCosts
{
    /// <summary>The cost of an edit that the table does not list.</summary>
    public const float Unlisted = 1f;

    /// <summary>The cost of writing a letter twice, or once where it stands twice.</summary>
    public const float Doubled = 0.2f;

    /// <summary>The cost of two neighbours that changed places.</summary>
    public const float Swapped = 0.7f;

    private const char SpaceSign = '␣';
    private const int Letters = 128;

    private static readonly float[] Single = new float[Letters * Letters];
    private static readonly Dictionary<(uint, uint), float> Digraphs = [];
    private static readonly bool[] StartsDigraph = new bool[Letters * Letters];

    static ConfusionCosts()
    {
        Array.Fill(Single, Unlisted);
        foreach (string[] row in DataTable.Read("confusions.tsv"))
        {
            string left = row[0].Replace(SpaceSign, ' ');
            float cost = float.Parse(row[2], CultureInfo.InvariantCulture);
            Put(left, row[1], cost);
            Put(row[1], left, cost);
        }
    }

    /// <summary>The cost of one letter for another, or for none (<c>'\0'</c>).</summary>
    public static float Substitute(char from, char to)
    {
        if (from == to)
        {
            return 0;
        }

        return from < Letters && to < Letters ? Single[(from * Letters) + to] : Unlisted;
    }

    /// <summary>The cost of one or two letters for one or two others, at least one side having two.</summary>
    public static bool TrySubstitute(ReadOnlySpan<char> from, ReadOnlySpan<char> to, out float cost)
    {
        cost = 0;
        return Pair(from, out uint left) && Pair(to, out uint right)
            && StartsDigraph[(from[0] * Letters) + to[0]]
            && Digraphs.TryGetValue((left, right), out cost);
    }

    private static bool Pair(ReadOnlySpan<char> text, out uint pair)
    {
        pair = text.Length == 1 ? text[0] : ((uint)text[0] << 16) | text[1];
        return text[0] < Letters;
    }

    private static void Put(string from, string to, float cost)
    {
        if (from.Length <= 1 && to.Length <= 1)
        {
            Single[((from.Length == 0 ? 0 : from[0]) * Letters) + (to.Length == 0 ? 0 : to[0])] = cost;
            return;
        }

        Pair(from, out uint left);
        Pair(to, out uint right);
        Digraphs[(left, right)] = cost;
        StartsDigraph[(from[0] * Letters) + to[0]] = true;
    }
}
