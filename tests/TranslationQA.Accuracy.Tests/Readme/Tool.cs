using System.Text;
using TranslationQA.Cli;

namespace TranslationQA.Accuracy.Tests.Readme;

/// <summary>Runs <c>tqa</c> inside the tests, in the project's folder.</summary>
internal static class Tool
{
    public static async Task<string> RunAsync(string[] arguments)
    {
        string before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = ProjectFolder.Of();
        try
        {
            using MemoryStream output = new();
            using ToolConsole console = new(Stream.Null, output, TextWriter.Null);
            await Cli.Program.RunAsync(arguments, console, CancellationToken.None);
            return Encoding.UTF8.GetString(output.ToArray());
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }
}
