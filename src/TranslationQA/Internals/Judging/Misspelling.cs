using System.Runtime.InteropServices;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>A stretch of the target that is taken for a garbled name.</summary>
/// <param name="Segment">The index of the segment.</param>
/// <param name="Match">The stretch and the name that it is near.</param>
/// <param name="Name">That name.</param>
/// <param name="Probability">How sure, from 0 to 1.</param>
/// <param name="Evidence">The reasons.</param>
internal sealed record Misspelling(
    int Segment, NearMatch Match, IndexedName Name, double Probability, IReadOnlyList<string> Evidence)
{
    private const double Sure = 0.9;

    /// <summary>Gets whether it is surely this person whose name is garbled.</summary>
    public bool IsSurePerson => Probability >= Sure && Name.Entity.Kind == EntityKind.Person;

    /// <summary>Gets those of some segments out of a list in the order of the text.</summary>
    public static ReadOnlySpan<Misspelling> Within(List<Misspelling> misspellings, int firstSegment, int lastSegment)
    {
        int first = CountBefore(misspellings, firstSegment);
        return CollectionsMarshal.AsSpan(misspellings)[first..CountBefore(misspellings, lastSegment + 1)];
    }

    private static int CountBefore(List<Misspelling> misspellings, int segment)
    {
        int low = 0;
        int high = misspellings.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = misspellings[middle].Segment < segment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
