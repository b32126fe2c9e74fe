using System.Reflection;

namespace TranslationQA.Internals.Text;

/// <summary>Reads the tab-separated tables under <c>Internals/Data</c>; a line that begins with <c>#</c> is a comment.</summary>
internal static class DataTable
{
    public static IEnumerable<string[]> Read(string name)
    {
        using StreamReader reader = Open(name);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>Reads a table as it is.</summary>
    public static string ReadText(string name)
    {
        using StreamReader reader = Open(name);
        return reader.ReadToEnd();
    }

    private static StreamReader Open(string name) => new(
        Assembly.GetExecutingAssembly().GetManifestResourceStream("internal/" + name)
            ?? throw new InvalidOperationException($"The table '{name}' is missing."));
}
