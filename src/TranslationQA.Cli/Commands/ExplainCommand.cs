using System.CommandLine;
using System.Text;
using System.Text.Json;
using TranslationQA.Cli.Input;
using TranslationQA.Cli.Output;
using TranslationQA.Model;

namespace TranslationQA.Cli.Commands;

/// <summary><c>tqa explain</c>: prints what is known of a check.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string> name = new("NAME") { Description = "The name or id of a check: misspelled-entity, TQA2001." };
        Command command = new("explain", "Explain a check.") { name };
        command.SetAction(async (call, cancellationToken) =>
        {
            CheckDescriptor check = CheckName.Resolve(call.GetRequiredValue(name));
            await console.Output.WriteAsync(Encoding.UTF8.GetBytes(Explain(check)), cancellationToken);
            return ExitStatus.Clean;
        });
        return command;
    }

    private static string Explain(CheckDescriptor check)
    {
        StringBuilder text = new();
        text.Append($"{check.Name} ({check.Id})\n");
        text.Append($"{check.Title}\n\n");
        text.Append($"category  {JsonNamingPolicy.KebabCaseLower.ConvertName(check.Category.ToString())}\n");
        text.Append($"severity  {JsonNamingPolicy.KebabCaseLower.ConvertName(check.DefaultSeverity.ToString())}\n");
        text.Append($"page      {check.HelpLink}\n");
        return text.Append(ReadPage(check)).ToString();
    }

    private static string ReadPage(CheckDescriptor check)
    {
        using Stream? stream = typeof(ExplainCommand).Assembly.GetManifestResourceStream($"checks/{check.Id}.md");
        if (stream is null)
        {
            return string.Empty;
        }

        using StreamReader reader = new(stream);
        return "\n" + PlainMarkdown.Render(reader.ReadToEnd());
    }
}
