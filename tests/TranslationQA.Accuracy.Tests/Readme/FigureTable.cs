using System.Globalization;
using System.Text;
using TranslationQA.Accuracy.Tests.Seeds;
using TranslationQA.Cli.Evaluation;

namespace TranslationQA.Accuracy.Tests.Readme;

/// <summary>Writes the README's table of measured figures: the seeds' anew, the others as they were recorded.</summary>
internal static class FigureTable
{
    public static string Write()
    {
        StringBuilder table = new("| what | figure | measured by |\n|---|---|---|");
        AddSeeds(table, Figures.WithSource, "tqa eval seeds");
        AddSeeds(table, Figures.WithoutSource, "tqa eval seeds --no-source");
        foreach (string line in File.ReadLines(ProjectFolder.Of("tests", "TranslationQA.Accuracy.Tests", "Readme", "recorded.md")))
        {
            table.Append('\n').Append(line);
        }

        AddRates(table, "CleanTextThroughput", "MB/s", "clean text checked on one core");
        AddRates(table, "SeedThroughput", "Articles/s", "garbled seeds with their sources, on one core");
        return table.ToString();
    }

    private static void AddSeeds(StringBuilder table, string mode, string command)
    {
        CheckTally tally = Figures.Current[mode];
        table.Append(CultureInfo.InvariantCulture, $"\n| {tally.Labelled} garbles in the seeds, {mode} | precision {
            tally.Precision:0.000}, recall {tally.Recall:0.000} | `{command}` |");
    }

    // Rows of benchmarks/results: the last columns are the rate and the allocated bytes, the second one may name a text.
    private static void AddRates(StringBuilder table, string benchmark, string unit, string title)
    {
        string path = ProjectFolder.Of("benchmarks", "results", $"{benchmark}.md");
        string[][] rows = [.. File.ReadLines(path).Where(line => line.StartsWith('|')).Select(Cells)];
        int rate = Array.IndexOf(rows[0], unit);
        int text = Array.IndexOf(rows[0], "Text");
        foreach (string[] row in rows.Skip(2))
        {
            string name = text < 0 ? title : $"{title} ({row[text]})";
            table.Append($"\n| {name} | {row[rate]} {unit.ToLowerInvariant().Replace("mb/s", "MB/s", StringComparison.Ordinal)} | `benchmarks/run.sh`, see [results](benchmarks/results/{benchmark}.md) |");
        }
    }

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
