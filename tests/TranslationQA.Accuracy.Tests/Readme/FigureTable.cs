using System.Globalization;
using System.Text;
using TranslationQA.Accuracy.Tests.Labelled;
using TranslationQA.Accuracy.Tests.SeedArticle;
using TranslationQA.Cli.Evaluation;

namespace TranslationQA.Accuracy.Tests.Readme;

/// <summary>Writes the README's table of measured figures.</summary>
internal sealed class FigureTable(string readme)
{
    private const string ByTests = "`dotnet test`, with the texts beside the project";
    private readonly StringBuilder _table = new("| what | figure | measured by |\n|---|---|---|");

    public string Write()
    {
        AddSeeds(Figures.WithSource, "tqa eval seeds");
        AddSeeds(Figures.WithoutSource, "tqa eval seeds --no-source");
        AddArticle("the article that the project was born from, without its source");
        AddRates("CleanTextThroughput", "MB/s", "clean text on one core");
        AddRates("SeedThroughput", "Articles/s", "garbled seeds with their sources, on one core");
        AddStartup();
        return _table.ToString();
    }

    private void AddSeeds(string mode, string command)
    {
        CheckTally tally = LabelledSet.Seeds.Figures.Tallies[mode];
        string figure = string.Create(
            CultureInfo.InvariantCulture, $"precision {tally.Precision:0.000}, recall {tally.Recall:0.000}");
        Add($"{tally.Labelled} garbles in the seeds, {mode}", figure, $"`{command}`");
    }

    private void AddArticle(string title)
    {
        if (!GoldArticle.IsPresent)
        {
            Keep(title);
            return;
        }

        ArticleScore score = GoldArticle.Score(new TranslationCheckerBuilder().Build());
        int right = score.Musts - score.WrongMusts.Count;
        Add(title, $"{right} of {score.Musts} garbles with the right proposal, {score.FalseAlarms.Count} false alarms", ByTests);
    }

    // Rows of benchmarks/results, with the column of the rate.
    private void AddRates(string benchmark, string unit, string title)
    {
        string[][] rows = RowsOf(benchmark);
        int rate = Array.IndexOf(rows[0], unit);
        int text = Array.IndexOf(rows[0], "Text");
        foreach (string[] row in rows.Skip(2))
        {
            string name = text < 0 ? title : $"{title} ({row[text]})";
            Add(name, $"{row[rate]} {unit}", $"`benchmarks/run.sh` ([{benchmark}](benchmarks/results/{benchmark}.md))");
        }
    }

    // The first row is an application that does nothing, on the same machine.
    private void AddStartup()
    {
        string[][] rows = RowsOf("startup");
        foreach (string[] row in rows.Skip(3).Where(row => !row[0].StartsWith("builds", StringComparison.Ordinal)))
        {
            string title = row[0].Replace("the same, ", "process start to first finding, ", StringComparison.Ordinal);
            Add(title, $"{row[1]} ms (an empty program {rows[2][1]})", "`benchmarks/startup.sh` ([startup](benchmarks/results/startup.md))");
        }
    }

    private static string[][] RowsOf(string result) =>
        [.. File.ReadLines(ProjectFolder.Of("benchmarks", "results", $"{result}.md")).Where(line => line.StartsWith('|')).Select(Cells)];

    // A figure that cannot be measured here stays as it was recorded.
    private void Keep(string title)
    {
        string? row = readme.Split('\n').FirstOrDefault(line => line.StartsWith($"| {title} |", StringComparison.Ordinal));
        _table.Append(row is null ? string.Empty : "\n" + row);
    }

    private void Add(string title, string figure, string command) =>
        _table.Append("\n| ").AppendJoin(" | ", title, figure, command).Append(" |");

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
