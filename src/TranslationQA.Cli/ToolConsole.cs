using System.Text;
using TranslationQA.Cli.Output;

namespace TranslationQA.Cli;

/// <summary>The three streams of the tool, and what is known of them.</summary>
internal sealed class ToolConsole(Stream input, Stream output, TextWriter error) : IDisposable
{
    public Stream Input => input;

    public Stream Output => output;

    public TextWriter Error => error;

    /// <summary>Gets whether somebody reads standard output on a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Gets whether somebody reads standard error on a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Gets whether text may be coloured. Source: no-color.org.</summary>
    public bool HasColor { get; init; }

    /// <summary>Opens the streams of the process.</summary>
    public static ToolConsole Open()
    {
        StreamWriter error = new(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        bool isTerminal = !Console.IsOutputRedirected;
        return new ToolConsole(Console.OpenStandardInput(), StandardOutput.Open(), error)
        {
            IsOutputTerminal = isTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            HasColor = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }

    // Standard output is not closed: whoever wrote has flushed, and a reader that left would make closing fail.
    public void Dispose()
    {
        input.Dispose();
        error.Dispose();
    }
}
