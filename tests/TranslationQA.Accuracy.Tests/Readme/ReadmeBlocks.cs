using System.Text;
using TranslationQA.Checks;
using TranslationQA.Model;

namespace TranslationQA.Accuracy.Tests.Readme;

/// <summary>Makes the blocks of the README that nobody writes by hand.</summary>
internal static class ReadmeBlocks
{
    /// <summary>Gets what makes each block; nothing comes of it where what it measures is not there.</summary>
    public static IReadOnlyDictionary<string, Func<Task<string?>>> All { get; } = new Dictionary<string, Func<Task<string?>>>
    {
        ["garbled"] = () => Now(Quote(Read("samples", "garbled", "telegram.id.txt"))),
        ["findings"] = async () => Fence(string.Empty, await RunCommandAsync("`tqa ")),
        ["total"] = async () => Fence(string.Empty, LastLine(await RunCommandAsync("dotnet run --project src/TranslationQA.Cli -- "))),
        ["sample"] = () => Now(Fence("csharp", Read("samples", "Console", "Program.cs"))),
        ["checks"] = () => Now(Checks()),
        ["figures"] = () => Now(new FigureTable(Readme()).Write()),
        ["corpora"] = () => Now(CorpusTable.Write()),
        ["quiet"] = QuietTable.WriteAsync,
    };

    public static string Readme() => Read("README.md");

    private static Task<string?> Now(string block) => Task.FromResult<string?>(block);

    private static string Read(params string[] parts) => File.ReadAllText(ProjectFolder.Of(parts));

    private static string Fence(string language, string text) => $"```{language}\n{text.TrimEnd('\n')}\n```";

    private static string Quote(string text) =>
        string.Join("\n>\n", text.TrimEnd('\n').Split('\n').Select(line => "> " + line));

    private static string LastLine(string text) => text.TrimEnd('\n').Split('\n')[^1];

    // Runs the very call that the README shows behind these words.
    private static Task<string> RunCommandAsync(string prefix)
    {
        string readme = Readme();
        int start = readme.IndexOf(prefix, StringComparison.Ordinal) + prefix.Length;
        int end = readme.AsSpan(start).IndexOfAny('`', '\n');
        return Tool.RunAsync(readme.Substring(start, end).Split(' '));
    }

    private static string Checks()
    {
        StringBuilder table = new("| check | finds | severity |\n|---|---|---|");
        foreach (CheckDescriptor check in BuiltInChecks.All.Select(check => check.Descriptor))
        {
            table.Append($"\n| [`{check.Name}`]({check.HelpLink}) | {check.Title} | {check.DefaultSeverity} |");
        }

        return table.ToString();
    }
}
