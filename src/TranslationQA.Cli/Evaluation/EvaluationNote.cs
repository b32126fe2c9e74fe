namespace TranslationQA.Cli.Evaluation;

/// <summary>One place where the checker and the labels disagree.</summary>
/// <param name="Kind">How they disagree.</param>
/// <param name="Path">The translation.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Check">The check of the label that was missed, or of the finding.</param>
/// <param name="Text">The marked text.</param>
/// <param name="Proposals">What the label expects, or what the finding proposes.</param>
internal sealed record EvaluationNote(
    NoteKind Kind, string Path, int Line, int Column, string Check, string Text, IReadOnlyList<string> Proposals)
{
    public static EvaluationNote Of(NoteKind kind, string path, PlacedFinding placed) => new(
        kind,
        path,
        placed.Line,
        placed.Finding.Span.Start + 1,
        placed.Check,
        placed.Finding.Text,
        placed.Finding.Suggestions);
}

/// <summary>How the checker and the labels disagree.</summary>
internal enum NoteKind
{
    /// <summary>A label without a finding.</summary>
    Missed,

    /// <summary>A label whose findings propose nothing that is expected.</summary>
    WrongProposal,

    /// <summary>A finding under the name of a related check.</summary>
    Misnamed,

    /// <summary>A finding without a label.</summary>
    FalseAlarm,

    /// <summary>A false alarm on a name that is labelled as right.</summary>
    RightNameFlagged,

    /// <summary>A finding in the right twin of a garbled text; its place is that in the twin.</summary>
    TwinFlagged,
}
