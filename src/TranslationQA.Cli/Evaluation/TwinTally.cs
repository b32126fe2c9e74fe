namespace TranslationQA.Cli.Evaluation;

/// <summary>What was counted in the right twins of garbled texts.</summary>
/// <param name="Texts">The number of twins.</param>
/// <param name="Flagged">The number of those with a finding on a name or term.</param>
/// <param name="Findings">The number of these findings: false alarms, all of them.</param>
internal readonly record struct TwinTally(int Texts, int Flagged, int Findings)
{
    public static TwinTally operator +(TwinTally left, TwinTally right) => new(
        left.Texts + right.Texts, left.Flagged + right.Flagged, left.Findings + right.Findings);
}
