namespace TranslationQA.Cli.Evaluation;

/// <summary>What was counted for one check, or for all.</summary>
internal sealed record CheckTally
{
    /// <summary>Gets the number of labels.</summary>
    public int Labelled { get; init; }

    /// <summary>Gets the number of labels that a finding of the same check overlaps.</summary>
    public int Found { get; init; }

    /// <summary>Gets the number of found labels for which what is expected, if anything, was proposed.</summary>
    public int RightProposals { get; init; }

    /// <summary>Gets the number of findings that overlap a label of the same check.</summary>
    public int RightFindings { get; init; }

    /// <summary>Gets the number of findings on labels of related checks only; neither right nor false.</summary>
    public int Misnamed { get; init; }

    /// <summary>Gets the number of all other findings.</summary>
    public int FalseAlarms { get; init; }

    /// <summary>Gets the share of findings that are right; not a number where there are none.</summary>
    public double Precision => Share(RightFindings, RightFindings + FalseAlarms);

    /// <summary>Gets the share of labels that were found; not a number where there are none.</summary>
    public double Recall => Share(Found, Labelled);

    /// <summary>Gets the harmonic mean of precision and recall; not a number where one of them is none.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static CheckTally operator +(CheckTally left, CheckTally right) => new()
    {
        Labelled = left.Labelled + right.Labelled,
        Found = left.Found + right.Found,
        RightProposals = left.RightProposals + right.RightProposals,
        RightFindings = left.RightFindings + right.RightFindings,
        Misnamed = left.Misnamed + right.Misnamed,
        FalseAlarms = left.FalseAlarms + right.FalseAlarms,
    };

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;
}
