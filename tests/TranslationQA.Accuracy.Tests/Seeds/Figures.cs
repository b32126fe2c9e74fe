using TranslationQA.Cli.Evaluation;

namespace TranslationQA.Accuracy.Tests.Seeds;

/// <summary>What the checker reaches on the labelled seeds, by what is counted.</summary>
/// <remarks>Keys read <c>with source</c>, <c>with source, ja>id</c>, <c>with source, ja>id, cut-term</c>.</remarks>
internal static class Figures
{
    public const string WithSource = "with source";
    public const string WithoutSource = "without source";

    private static readonly Lazy<SortedDictionary<string, CheckTally>> Measured = new(Measure);

    public static IReadOnlyDictionary<string, CheckTally> Current => Measured.Value;

    /// <summary>Gets how often a name that is labelled as right was flagged.</summary>
    public static int RightNamesFlagged { get; private set; }

    private static SortedDictionary<string, CheckTally> Measure()
    {
        SortedDictionary<string, CheckTally> figures = new(StringComparer.Ordinal);
        TranslationChecker checker = new TranslationCheckerBuilder().Build();
        string[] paths = Directory.GetFiles(ProjectFolder.Of("seeds"), "*.labels.jsonl");
        Assert.That(paths, Is.Not.Empty);
        foreach (string path in paths.Order(StringComparer.Ordinal))
        {
            LabelledDocument labelled = LabelReader.ReadAsync(path, CancellationToken.None).GetAwaiter().GetResult();
            Add(figures, WithSource, labelled, new Evaluator(checker, usesSource: true));
            Add(figures, WithoutSource, labelled, new Evaluator(checker, usesSource: false));
        }

        return figures;
    }

    private static void Add(
        SortedDictionary<string, CheckTally> figures, string mode, LabelledDocument labelled, Evaluator evaluator)
    {
        EvaluationResult result = evaluator.EvaluateAsync(labelled, CancellationToken.None).GetAwaiter().GetResult();
        RightNamesFlagged += result.RightNamesFlagged;
        foreach ((string check, CheckTally tally) in result.Checks)
        {
            foreach (string key in (string[])[mode, $"{mode}, {labelled.Languages}", $"{mode}, {labelled.Languages}, {check}"])
            {
                figures[key] = figures.TryGetValue(key, out CheckTally? sum) ? sum + tally : tally;
            }
        }
    }
}
