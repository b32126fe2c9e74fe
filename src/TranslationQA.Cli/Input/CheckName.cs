using TranslationQA.Checks;
using TranslationQA.Model;

namespace TranslationQA.Cli.Input;

/// <summary>Finds a check by what the caller calls it, and proposes others where there is none.</summary>
internal static class CheckName
{
    private const int MaxProposals = 3;

    /// <exception cref="UnusableCallException">There is no such check.</exception>
    public static CheckDescriptor Resolve(string text)
    {
        string name = text.Trim();
        CheckDescriptor? known = BuiltInChecks.All.Select(check => check.Descriptor).FirstOrDefault(descriptor =>
            descriptor.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
            || descriptor.Id.Equals(name, StringComparison.OrdinalIgnoreCase));
        return known ?? throw new UnusableCallException($"there is no check '{name}'{Proposal(name)}");
    }

    private static string Proposal(string text)
    {
        string[] nearest =
        [
            .. BuiltInChecks.All
                .SelectMany(check => new[] { check.Descriptor.Name, check.Descriptor.Id })
                .OrderBy(name => Distance(text, name))
                .ThenBy(name => name, StringComparer.Ordinal)
                .Take(MaxProposals),
        ];
        return nearest.Length == 0 ? string.Empty : $"; the nearest are {string.Join(", ", nearest)}";
    }

    // Levenshtein, with one row of the table.
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                int best = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost);
                (diagonal, row[j]) = (row[j], best);
            }
        }

        return row[^1];
    }
}
