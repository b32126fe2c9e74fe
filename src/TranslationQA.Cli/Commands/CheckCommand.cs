using System.CommandLine;
using TranslationQA.Cli.Input;
using TranslationQA.Cli.Output;
using TranslationQA.Formats;
using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Cli.Commands;

/// <summary><c>tqa check</c>: reads the command line and starts a <see cref="CheckRun"/>.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _files = FileArguments.Create("FILE", "What to check; - is standard input.");
    private readonly Option<string> _from = Text("--from", "TAG", "The language of the source.", isRequired: true);
    private readonly Option<string> _to = Text("--to", "TAG", "The language of the translation.", isRequired: true);
    private readonly Option<string> _source = Text("--source", "FILE", "The source of the one FILE, line by line.");
    private readonly Option<string> _date = Text("--date", "DATE", "The day of the text: 2024-10-17.");
    private readonly Option<string> _format = Text("--format", "NAME", "txt, tsv or jsonl, if not by extension.");
    private readonly Option<string> _report = Text("--report", "NAME", "text (the default) or json.");
    private readonly Option<string> _output = Text("--output", "FILE", "Where to write the report.");
    private readonly Option<string> _minimumSeverity = Text("--min-severity", "SEVERITY", "Leave out what is less.");
    private readonly Option<string> _failOn = Text("--fail-on", "SEVERITY", "Exit with 1 from it on (minor).");
    private readonly Option<string> _jobs = Text("--jobs", "N", "How many documents at a time.");
    private readonly Option<string[]> _only = Names("--only", "Run these checks alone.");
    private readonly Option<string[]> _disable = Names("--disable", "Leave these checks out.");
    private readonly CheckerOptions _checker = new();

    public static Command Create(ToolConsole console, ErrorLog errors)
    {
        CheckCommand options = new();
        Command command = new("check", "Check translations and report what was garbled.") { options._files };
        Option[] own =
        [
            options._from, options._to, options._source, options._date, options._format, options._report,
            options._output, options._minimumSeverity, options._failOn, options._only, options._disable, options._jobs,
        ];
        Array.ForEach(own, command.Options.Add);
        options._checker.AddTo(command);
        command.SetAction((call, cancellationToken) =>
            new CheckRun(options.ReadCall(call, console), console, errors).RunAsync(cancellationToken));
        return command;
    }

    private static Option<string> Text(string name, string helpName, string description, bool isRequired = false) =>
        new(name) { Description = description, HelpName = helpName, Required = isRequired };

    private static Option<string[]> Names(string name, string description) => new(name)
    {
        Description = description + " Names or ids, with commas between them.",
        HelpName = "NAME,...",
        Arity = ArgumentArity.OneOrMore,
    };

    private CheckCall ReadCall(ParseResult call, ToolConsole console) => new()
    {
        Inputs = ReadInputs(call),
        Report = ReadReport(call, console),
        OutputPath = call.GetValue(_output),
        FailOn = OptionValue.Severity(_failOn.Name, call.GetValue(_failOn) ?? "minor"),
        Jobs = call.GetValue(_jobs) is { } jobs ? OptionValue.Count(_jobs.Name, jobs) : Environment.ProcessorCount,
        Checker = ReadChecker(call),
    };

    private CheckInput[] ReadInputs(ParseResult call)
    {
        string[] paths = call.GetFiles(_files);
        string? source = call.GetValue(_source);
        DocumentFormat? format = ReadFormat(call);
        LanguagePair languages = new(
            OptionValue.Language(_from.Name, call.GetRequiredValue(_from)),
            OptionValue.Language(_to.Name, call.GetRequiredValue(_to)));
        DateOnly? date = OptionValue.Date(_date.Name, call.GetValue(_date));
        if (paths.Append(source).Count(path => path == InputFile.StandardInput) > 1)
        {
            throw new UnusableCallException("standard input (-) can be read once only");
        }

        CheckInput[] inputs =
        [
            .. paths.Select(path => new CheckInput(
                path, source, format ?? FormatOf(path), new DocumentHead(path, languages) { Date = date })),
        ];
        return source is null || inputs is [{ Format: TextFormat or null }]
            ? inputs
            : throw new UnusableCallException($"{_source.Name}: goes with exactly one FILE of plain text");
    }

    private DocumentFormat? ReadFormat(ParseResult call)
    {
        string? name = call.GetValue(_format);
        return name is null
            ? null
            : DocumentFormats.All.FirstOrDefault(format => format.Name == name)
                ?? throw OptionValue.Unknown(_format.Name, name, DocumentFormats.All.Select(format => format.Name));
    }

    private static DocumentFormat? FormatOf(string path)
    {
        if (path == InputFile.StandardInput)
        {
            return DocumentFormats.Text;
        }

        return DocumentFormats.TryFind(path, out DocumentFormat? format) ? format : null;
    }

    private ReportFormat ReadReport(ParseResult call, ToolConsole console)
    {
        string name = call.GetValue(_report) ?? "text";
        if (!ReportFormats.TryFind(name, out ReportFormat? format))
        {
            throw OptionValue.Unknown(_report.Name, name, ReportFormats.All.Select(known => known.Name));
        }

        bool hasColor = console.HasColor && call.GetValue(_output) is null;
        return hasColor && format is TextReport ? new TextReport(AnsiStyle.Paint) : format;
    }

    private TranslationChecker ReadChecker(ParseResult call)
    {
        string[] only = ReadNames(call, _only);
        string severity = call.GetValue(_minimumSeverity) ?? "neutral";
        TranslationCheckerBuilder builder = _checker.CreateBuilder(call)
            .Disable(ReadNames(call, _disable))
            .WithMinimumSeverity(OptionValue.Severity(_minimumSeverity.Name, severity));
        return (only.Length == 0 ? builder : builder.Only(only)).Build();
    }

    private static string[] ReadNames(ParseResult call, Option<string[]> option) =>
    [
        .. (call.GetValue(option) ?? [])
            .SelectMany(names => names.Split(','))
            .Select(name => CheckName.Resolve(name).Name),
    ];
}
