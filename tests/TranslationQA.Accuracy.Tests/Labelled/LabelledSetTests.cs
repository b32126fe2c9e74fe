using System.Globalization;
using TranslationQA.Cli.Evaluation;

namespace TranslationQA.Accuracy.Tests.Labelled;

/// <summary>Holds what the checker reaches on labelled texts against the floors.</summary>
[NonParallelizable]
public sealed class LabelledSetTests
{
    private static IEnumerable<string> Sets => LabelledSet.All.Select(set => set.Name);

    private static IEnumerable<TestCaseData> Keys =>
        LabelledSet.All.SelectMany(set => set.Floors.Read().Keys.Select(key => new TestCaseData(set.Name, key)));

    /// <summary>Set TQA_ACCEPT=1 to raise the floors to the present figures.</summary>
    [TestCaseSource(nameof(Sets))]
    public void EveryFigureHasFloor(string name)
    {
        LabelledSet set = LabelledSet.Of(name);

        if (Acceptance.IsOn)
        {
            set.Floors.Raise(set.Figures.Tallies);
        }

        Print(set.Figures);

        Assert.That(set.Figures.Tallies.Keys.Except(set.Floors.Read().Keys), Is.Empty);
    }

    [TestCaseSource(nameof(Keys))]
    public void StaysAtOrOverFloor(string name, string key)
    {
        LabelledSet set = LabelledSet.Of(name);
        Floor floor = set.Floors.Read()[key];

        CheckTally figure = set.Figures.Tallies.GetValueOrDefault(key, new CheckTally());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(OrNothing(figure.Precision, floor.Precision), Is.GreaterThanOrEqualTo(floor.Precision ?? 0));
            Assert.That(OrNothing(figure.Recall, floor.Recall), Is.GreaterThanOrEqualTo(floor.Recall ?? 0));
        }
    }

    [TestCase("Seeds", Figures.WithSource, 0.95, 0.9)]
    [TestCase("Seeds", Figures.WithoutSource, 0.95, 0.7)]
    // On the way to a recall of 0.6: a quarter of these labels are cut or misread terms, which the target alone rarely shows.
    [TestCase("Corpora", $"report, {Figures.WithoutSource}", 0.9, 0.6)]
    public void ReachesGoal(string name, string key, double precision, double recall)
    {
        CheckTally figure = LabelledSet.Of(name).Figures.Tallies[key];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(figure.Precision, Is.GreaterThanOrEqualTo(precision));
            Assert.That(figure.Recall, Is.GreaterThanOrEqualTo(recall));
        }
    }

    [TestCase("Seeds", Figures.WithSource)]
    [TestCase("Seeds", Figures.WithoutSource)]
    public void FlagsNoRightName(string name, string key)
    {
        EvaluationResult result = LabelledSet.Of(name).Figures.Results[key];

        Assert.That((result.Documents > 0, result.RightNamesFlagged), Is.EqualTo((true, 0)));
    }

    // Where a figure is none, a check that had findings has none any more: no precision to lose, but recall tells.
    private static double OrNothing(double share, double? floor) => double.IsNaN(share) ? floor ?? 0 : share;

    private static void Print(Figures figures)
    {
        foreach ((string key, CheckTally tally) in figures.Tallies)
        {
            TestContext.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{key,-60} precision {tally.Precision:0.000}  recall {tally.Recall:0.000}  ({tally.Found} of {tally.Labelled})"));
        }

        foreach ((string key, EvaluationResult result) in figures.Results)
        {
            TestContext.Out.WriteLine($"{key,-60} twins: {result.Twins.Texts} texts, {result.Twins.Flagged} flagged");
        }
    }
}
