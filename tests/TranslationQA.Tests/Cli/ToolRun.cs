using System.Text;
using TranslationQA.Cli;

namespace TranslationQA.Tests.Cli;

/// <summary>One call of the tool inside the test's own process.</summary>
/// <param name="Status">The exit status.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record ToolRun(int Status, string Output, string Errors)
{
    public static Task<ToolRun> OfAsync(params string[] arguments) => OfAsync(new MemoryStream(), arguments);

    public static async Task<ToolRun> OfAsync(Stream input, params string[] arguments)
    {
        using MemoryStream output = new();
        (int status, string errors) = await RunAsync(input, output, CancellationToken.None, arguments);
        return new ToolRun(status, Encoding.UTF8.GetString(output.ToArray()), errors);
    }

    public static async Task<(int Status, string Errors)> RunAsync(
        Stream input, Stream output, CancellationToken cancellationToken, params string[] arguments)
    {
        await using StringWriter errors = new() { NewLine = "\n" };
        using ToolConsole console = new(input, output, errors);
        return (await Program.RunAsync(arguments, console, cancellationToken), errors.ToString());
    }
}
