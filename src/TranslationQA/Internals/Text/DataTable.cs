using System.Reflection;

namespace TranslationQA.Internals.Text;

/// <summary>Reads the tab-separated tables under <c>Internals/Data</c>; a line that begins with <c>#</c> is a comment.</summary>
internal static class DataTable
{
    public static IEnumerable<string[]> Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("internal/" + name)
            ?? throw new InvalidOperationException($"The table '{name}' is missing.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
