using System.CommandLine;
using System.Text;
using TranslationQA.Cli.Evaluation;
using TranslationQA.Cli.Input;
using TranslationQA.Formats;

namespace TranslationQA.Cli.Commands;

/// <summary><c>tqa eval</c>: measures the checker on labelled translations.</summary>
internal sealed class EvalCommand
{
    private const string Extension = "*.labels.jsonl";
    private static readonly string[] Reports = ["text", "json"];

    private readonly Argument<string[]> _paths =
        FileArguments.Create("LABELLED", $"Labels files, or folders with {Extension}.");

    private readonly Option<string> _report = new("--report")
    {
        Description = "text (the default) or json.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _noSource = new("--no-source")
    {
        Description = "Check the translations without their sources.",
    };

    private readonly Option<bool> _verbose = new("--verbose")
    {
        Description = "List every disagreement with the labels.",
    };

    private readonly CheckerOptions _checker = new();

    public static Command Create(ToolConsole console, ErrorLog errors)
    {
        EvalCommand options = new();
        Command command = new("eval", "Measure the checker on labelled translations.")
        {
            options._paths, options._report, options._noSource, options._verbose,
        };
        options._checker.AddTo(command);
        command.SetAction((call, cancellationToken) => options.RunAsync(call, console, errors, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(
        ParseResult call, ToolConsole console, ErrorLog errors, CancellationToken cancellationToken)
    {
        string report = call.GetValue(_report) ?? Reports[0];
        if (!Reports.Contains(report))
        {
            throw OptionValue.Unknown(_report.Name, report, Reports);
        }

        Evaluator evaluator = new(_checker.CreateBuilder(call).Build(), usesSource: !call.GetValue(_noSource));
        EvaluationResult result = EvaluationResult.Empty;
        foreach (string path in call.GetFiles(_paths).SelectMany(path => FindLabels(path, errors)))
        {
            result = result.Merge(await EvaluateAsync(evaluator, path, errors, cancellationToken));
        }

        bool isVerbose = call.GetValue(_verbose);
        byte[] text = report == "json"
            ? EvaluationJson.Write(result, isVerbose)
            : Encoding.UTF8.GetBytes(EvaluationText.Write(result, isVerbose));
        await console.Output.WriteAsync(text, cancellationToken);
        return errors.HasErrors ? ExitStatus.Unusable : ExitStatus.Clean;
    }

    private static async Task<EvaluationResult> EvaluateAsync(
        Evaluator evaluator, string path, ErrorLog errors, CancellationToken cancellationToken)
    {
        try
        {
            LabelledDocument labelled = await LabelReader.ReadAsync(path, cancellationToken);
            return await evaluator.EvaluateAsync(labelled, cancellationToken);
        }
        catch (Exception exception) when (exception is UnusableCallException or DocumentFormatException)
        {
            errors.Write(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Write($"{path}: {FileReason.Of(exception)}");
        }

        return EvaluationResult.Empty;
    }

    private static string[] FindLabels(string path, ErrorLog errors)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        IEnumerable<string> found = Directory.EnumerateFiles(path, Extension, SearchOption.AllDirectories);
        string[] files = [.. found.Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            errors.Write($"{path}: no {Extension} inside");
        }

        return files;
    }
}
