using System.Globalization;
using System.Text;
using TranslationQA.Accuracy.Tests.Labelled;
using TranslationQA.Cli.Evaluation;

namespace TranslationQA.Accuracy.Tests.Readme;

/// <summary>Writes the README's table of what is reached on the half of the corpora that is only reported.</summary>
internal static class CorpusTable
{
    private const string Head = """
        | languages | texts | garbles | precision, recall with source | precision, recall without source | right twins flagged |
        |---|---|---|---|---|---|
        """;

    public static string Write()
    {
        Figures figures = LabelledSet.Corpora.Figures;
        const string With = $"report, {Figures.WithSource}";
        StringBuilder table = new(Head);
        foreach (string key in figures.Results.Keys.Where(key => key.StartsWith(With, StringComparison.Ordinal)))
        {
            string pair = key[With.Length..];
            EvaluationResult with = figures.Results[key];
            EvaluationResult without = figures.Results[$"report, {Figures.WithoutSource}{pair}"];
            string[] cells =
            [
                pair.Length == 0 ? "all" : pair.TrimStart(',', ' '),
                Number(with.Documents),
                Number(with.Total.Labelled),
                Shares(with.Total),
                Shares(without.Total),
                $"{with.Twins.Flagged} and {without.Twins.Flagged} of {with.Twins.Texts}",
            ];
            table.Append("\n| ").AppendJoin(" | ", cells).Append(" |");
        }

        return table.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shares(CheckTally tally) =>
        string.Create(CultureInfo.InvariantCulture, $"{tally.Precision:0.00}, {tally.Recall:0.00}");
}
