using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using TranslationQA.Cli.Commands;
using TranslationQA.Cli.Output;
using TranslationQA.Lexicons;

namespace TranslationQA.Cli;

/// <summary>The tool <c>tqa</c>.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        using ToolConsole console = ToolConsole.Open();
        return await RunAsync(arguments, console, CancellationToken.None);
    }

    /// <summary>Runs one call of the tool on the console that it is given, touching no other stream.</summary>
    /// <param name="arguments">The words of the command line, without the tool's own name.</param>
    /// <param name="console">The three streams.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <returns>The exit status.</returns>
    public static async Task<int> RunAsync(
        string[] arguments, ToolConsole console, CancellationToken cancellationToken)
    {
        ErrorLog errors = new(console.Error);
        try
        {
            return await InvokeAsync(arguments, console, errors, cancellationToken);
        }
        catch (Exception exception) when (exception is UnusableCallException or LexiconFormatException)
        {
            return errors.Fail(exception.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitStatus.Interrupted;
        }
        catch (IOException exception)
        {
            return BrokenPipe.IsCauseOf(exception) ? ExitStatus.Clean : errors.Fail($"output: {exception.Message}");
        }
        catch (Exception exception)
        {
            // A defect of the tool itself; users get its name in place of a stack trace.
            return errors.Fail($"internal error: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static async Task<int> InvokeAsync(
        string[] arguments, ToolConsole console, ErrorLog errors, CancellationToken cancellationToken)
    {
        RootCommand root = new("Finds the names, terms and numbers that a translation garbled.")
        {
            CheckCommand.Create(console, errors),
            ExplainCommand.Create(console),
            EvalCommand.Create(console, errors),
        };
        ParserConfiguration parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
        ParseResult call = root.Parse(arguments, parsing);
        if (call.Action is ParseErrorAction)
        {
            return errors.Fail(call.Errors[0].Message);
        }

        await using StreamWriter help = new(console.Output, new UTF8Encoding(false), leaveOpen: true);
        InvocationConfiguration invocation = new()
        {
            EnableDefaultExceptionHandler = false,
            Output = help,
            Error = console.Error,
        };
        return await call.InvokeAsync(invocation, cancellationToken);
    }
}
