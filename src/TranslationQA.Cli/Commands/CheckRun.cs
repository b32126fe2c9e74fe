using TranslationQA.Cli.Input;
using TranslationQA.Cli.Output;
using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Cli.Commands;

/// <summary>Checks files and writes the report.</summary>
internal sealed class CheckRun(CheckCall call, ToolConsole console, ErrorLog errors)
{
    private readonly ReportBuilder _totals = new();
    private readonly Progress _progress = Progress.For(call, console);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            using ReportOutput output = ReportOutput.Open(call.OutputPath, console);
            using (IReportWriter writer = call.Report.Begin(output.Stream))
            {
                await WriteAsync(writer, cancellationToken);
            }

            output.Commit();
        }
        catch (IOException exception) when (!BrokenPipe.IsCauseOf(exception))
        {
            errors.Write($"{call.OutputPath ?? "standard output"}: {FileReason.Of(exception)}");
        }
        catch (IOException)
        {
            // The reader has seen enough; what was found until then still decides the exit status.
        }
        finally
        {
            _progress.Clear();
        }

        return Status();
    }

    private async Task WriteAsync(IReportWriter writer, CancellationToken cancellationToken)
    {
        IAsyncEnumerable<Document> documents =
            new InputReader(console.Input, errors).ReadAsync(call.Inputs, cancellationToken);
        await foreach (CheckResult result in call.Checker.CheckAsync(documents, call.Jobs, cancellationToken))
        {
            _totals.Add(result);
            writer.Write(result);
            _progress.Show(result.Document);
        }

        writer.Complete(_totals.Build());
    }

    private int Status()
    {
        if (errors.HasErrors)
        {
            return ExitStatus.Unusable;
        }

        bool hasFindings = _totals.Build().Counts.Keys.Any(key => key.Severity >= call.FailOn);
        return hasFindings ? ExitStatus.Findings : ExitStatus.Clean;
    }
}
