using System.Globalization;
using System.Text;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Writes an evaluation as a table for readers.</summary>
internal static class EvaluationText
{
    private static readonly string[] Head =
    [
        "check", "labelled", "found", "precision", "recall", "F1", "right proposals", "misnamed", "false alarms",
        "per 1,000 words",
    ];

    public static string Write(EvaluationResult result, bool hasNotes)
    {
        StringBuilder text = new();
        foreach (EvaluationNote note in hasNotes ? result.Notes : [])
        {
            text.Append(Line(note)).Append('\n');
        }

        string[][] rows =
        [
            Head,
            .. result.InOrder.Select(check => Row(check.Key, check.Value, result)),
            Row("all", result.Total, result),
        ];
        AppendTable(text, rows);
        text.Append($"{result.Documents} documents, {result.Words} words; ");
        text.Append($"right names flagged: {result.RightNamesFlagged}\n");
        return text.Append($"twins: {result.Twins.Texts} texts, {result.Twins.Flagged} flagged\n").ToString();
    }

    private static string Line(EvaluationNote note)
    {
        string relation = note.Kind is NoteKind.Missed or NoteKind.WrongProposal ? "expected" : "proposed";
        string proposals = note.Proposals.Count == 0 ? "nothing" : string.Join(", ", note.Proposals);
        string place = $"{note.Path}:{note.Line}:{note.Column}";
        return $"{place}: {Describe(note.Kind)}: {note.Check} '{note.Text}' ({relation}: {proposals})";
    }

    private static string Describe(NoteKind kind) => kind switch
    {
        NoteKind.Missed => "missed",
        NoteKind.WrongProposal => "found without the right proposal",
        NoteKind.Misnamed => "misnamed",
        NoteKind.RightNameFlagged => "right name flagged",
        NoteKind.TwinFlagged => "twin flagged",
        _ => "false alarm",
    };

    private static string[] Row(string name, CheckTally tally, EvaluationResult result) =>
    [
        name,
        Number(tally.Labelled),
        Number(tally.Found),
        Share(tally.Precision),
        Share(tally.Recall),
        Share(tally.F1),
        Number(tally.RightProposals),
        Number(tally.Misnamed),
        Number(tally.FalseAlarms),
        result.FalseAlarmsPerThousandWords(tally).ToString("0.00", CultureInfo.InvariantCulture),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) =>
        double.IsNaN(share) ? "-" : share.ToString("0.000", CultureInfo.InvariantCulture);

    private static void AppendTable(StringBuilder text, string[][] rows)
    {
        int[] widths = [.. Enumerable.Range(0, Head.Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((cell, column) =>
                column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            text.AppendJoin("  ", cells).Append('\n');
        }
    }
}
