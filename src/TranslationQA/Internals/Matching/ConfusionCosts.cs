using System.Globalization;
using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Matching;

/// <summary>What it costs to take one or two letters for one or two others; see <c>Internals/Data/confusions.tsv</c>.</summary>
/// <remarks>An object, not statics: code that was compiled ahead asks before each use of a static whether it is made, and the
/// first texts are compared by that code. Immutable, thread-safe.</remarks>
internal sealed class ConfusionCosts
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

    private readonly float[] _single = new float[Letters * Letters];

    // By the codes of both sides; 0 is none, else one more than the index of the cost. Half a megabyte, of which the names
    // of a language touch a few lines: a dictionary in its place halves the speed of the scan.
    private readonly byte[] _digraphs = new byte[Codes * Codes];
    private readonly float[] _digraphCosts = new float[byte.MaxValue];
    private int _digraphCount;

    private ConfusionCosts()
    {
        for (int i = 0; i < _single.Length; i++)
        {
            _single[i] = Unlisted; // Array.Fill of floats is one of those that must be compiled first.
        }

        foreach (string[] row in DataTable.Read("confusions.tsv"))
        {
            string left = row[0].Replace(SpaceSign, ' ');
            float cost = float.Parse(row[2], CultureInfo.InvariantCulture);
            Put(left, row[1], cost);
            Put(row[1], left, cost);
        }
    }

    /// <summary>Gets the table.</summary>
    public static ConfusionCosts Table { get; } = new();

    /// <summary>The cost of one letter for another, or for none (<c>'\0'</c>).</summary>
    public float Substitute(char from, char to)
    {
        if (from == to)
        {
            return 0;
        }

        return from < Letters && to < Letters ? _single[(from * Letters) + to] : Unlisted;
    }

    /// <summary>Gets the code of one letter, or of two; 0 when one of them is not a basic Latin letter.</summary>
    public static int Code(char first, char second = '\0')
    {
        int one = first - 'a' + 1;
        int two = second == '\0' ? 0 : second - 'a' + 1;
        return one is < 1 or >= Base || two is < 0 or >= Base || (second != '\0' && two == 0) ? 0 : (one * Base) + two;
    }

    /// <summary>The cost of one or two letters for one or two others, at least one side having two.</summary>
    public bool TrySubstitute(int from, int to, out float cost)
    {
        int entry = from == 0 || to == 0 ? 0 : _digraphs[(from * Codes) + to];
        cost = entry == 0 ? 0 : _digraphCosts[entry - 1];
        return entry != 0;
    }

    private void Put(string from, string to, float cost)
    {
        if (from.Length <= 1 && to.Length <= 1)
        {
            _single[((from.Length == 0 ? 0 : from[0]) * Letters) + (to.Length == 0 ? 0 : to[0])] = cost;
            return;
        }

        _digraphCosts[_digraphCount++] = cost;
        _digraphs[(Code(from) * Codes) + Code(to)] = (byte)_digraphCount;
    }

    private static int Code(string text) => Code(text[0], text.Length > 1 ? text[1] : '\0');
}
