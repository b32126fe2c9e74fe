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
    private const int Base = 27;
    private const int Codes = Base * Base;

    private static readonly float[] Single = new float[Letters * Letters];

    // By the codes of both sides; 0 is none, else one more than the index of the cost. Half a megabyte, of which the names
    // of a language touch a few lines: a dictionary in its place halves the speed of the scan.
    private static readonly byte[] Digraphs = new byte[Codes * Codes];
    private static readonly float[] DigraphCosts = new float[byte.MaxValue];
    private static int _digraphs;

    static ConfusionCosts()
    {
        for (int i = 0; i < Single.Length; i++)
        {
            Single[i] = Unlisted; // Array.Fill of floats is one of those that must be compiled first.
        }

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

    /// <summary>Gets the code of one letter, or of two; 0 when one of them is not a basic Latin letter.</summary>
    public static int Code(char first, char second = '\0')
    {
        int one = first - 'a' + 1;
        int two = second == '\0' ? 0 : second - 'a' + 1;
        return one is < 1 or >= Base || two is < 0 or >= Base || (second != '\0' && two == 0) ? 0 : (one * Base) + two;
    }

    /// <summary>The cost of one or two letters for one or two others, at least one side having two.</summary>
    public static bool TrySubstitute(int from, int to, out float cost)
    {
        int entry = from == 0 || to == 0 ? 0 : Digraphs[(from * Codes) + to];
        cost = entry == 0 ? 0 : DigraphCosts[entry - 1];
        return entry != 0;
    }

    private static void Put(string from, string to, float cost)
    {
        if (from.Length <= 1 && to.Length <= 1)
        {
            Single[((from.Length == 0 ? 0 : from[0]) * Letters) + (to.Length == 0 ? 0 : to[0])] = cost;
            return;
        }

        DigraphCosts[_digraphs++] = cost;
        Digraphs[(Code(from) * Codes) + Code(to)] = (byte)_digraphs;
    }

    private static int Code(string text) => Code(text[0], text.Length > 1 ? text[1] : '\0');
}
