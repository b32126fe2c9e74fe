namespace TranslationQA.Cli.Evaluation;

/// <summary>How far the checker agrees with labels.</summary>
internal sealed record EvaluationResult
{
    public static EvaluationResult Empty { get; } = new();

    /// <summary>Gets the number of translations.</summary>
    public int Documents { get; init; }

    /// <summary>Gets the number of their words.</summary>
    public long Words { get; init; }

    /// <summary>Gets the counts by the name of the check.</summary>
    public IReadOnlyDictionary<string, CheckTally> Checks { get; init; } = new Dictionary<string, CheckTally>();

    /// <summary>Gets the same counts in the order of the names.</summary>
    public IEnumerable<KeyValuePair<string, CheckTally>> InOrder =>
        Checks.OrderBy(check => check.Key, StringComparer.Ordinal);

    /// <summary>Gets what was counted in the right twins; in no other figure.</summary>
    public TwinTally Twins { get; init; }

    /// <summary>Gets every disagreement, in the order of the texts.</summary>
    public IReadOnlyList<EvaluationNote> Notes { get; init; } = [];

    /// <summary>Gets the counts of all checks together.</summary>
    public CheckTally Total => Checks.Values.Aggregate(new CheckTally(), (sum, tally) => sum + tally);

    /// <summary>Gets how often a name that is right was flagged.</summary>
    public int RightNamesFlagged => Notes.Count(note => note.Kind == NoteKind.RightNameFlagged);

    /// <summary>Counts the false alarms of a check per 1,000 words of translation.</summary>
    public double FalseAlarmsPerThousandWords(CheckTally tally) => Words == 0 ? 0 : tally.FalseAlarms * 1000.0 / Words;

    /// <summary>Adds up two results.</summary>
    public EvaluationResult Merge(EvaluationResult other) => new()
    {
        Documents = Documents + other.Documents,
        Words = Words + other.Words,
        Checks = Checks.Concat(other.Checks)
            .GroupBy(check => check.Key, check => check.Value)
            .ToDictionary(group => group.Key, group => group.Aggregate((sum, tally) => sum + tally)),
        Twins = Twins + other.Twins,
        Notes = [.. Notes, .. other.Notes],
    };
}
