using System.CommandLine;
using System.Text;
using TranslationQA.Cli.Evaluation;
using TranslationQA.Cli.Input;

namespace TranslationQA.Cli.Commands;

/// <summary><c>tqa eval</c>: measures the checker on labelled translations.</summary>
internal sealed class EvalCommand
{
    private static readonly string[] Reports = ["text", "json"];

    private readonly Argument<string[]> _paths =
        FileArguments.Create("LABELLED", $"Labelled files, or folders with {LabelledTextReader.Patterns}.");

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

        Evaluator evaluator = new(_checker.CreateBuilder(call).Build());
        LabelledTextReader reader = new(usesSource: !call.GetValue(_noSource), errors);
        EvaluationResult result = EvaluationResult.Empty;
        foreach (string path in call.GetFiles(_paths).SelectMany(reader.Find))
        {
            IReadOnlyList<LabelledText> texts = await reader.ReadAsync(path, cancellationToken);
            result = texts.Select(evaluator.Evaluate).Aggregate(result, (sum, one) => sum.Merge(one));
        }

        bool isVerbose = call.GetValue(_verbose);
        byte[] text = report == "json"
            ? EvaluationJson.Write(result, isVerbose)
            : Encoding.UTF8.GetBytes(EvaluationText.Write(result, isVerbose));
        await console.Output.WriteAsync(text, cancellationToken);
        return errors.HasErrors ? ExitStatus.Unusable : ExitStatus.Clean;
    }
}
