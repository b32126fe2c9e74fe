using System.Globalization;
using TranslationQA.Cli.Evaluation;

namespace TranslationQA.Accuracy.Tests.Seeds;

/// <summary>Holds what the checker reaches on the seeds against the floors.</summary>
[NonParallelizable]
public sealed class SeedTests
{
    private static IEnumerable<string> Keys => Floors.Read().Keys;

    /// <summary>Set TQA_ACCEPT=1 to raise the floors to the present figures.</summary>
    [Test]
    public void EveryFigureHasFloor()
    {
        if (Acceptance.IsOn)
        {
            Floors.Raise(Figures.Current);
        }

        Print();

        Assert.That(Figures.Current.Keys.Except(Keys), Is.Empty);
    }

    [TestCaseSource(nameof(Keys))]
    public void StaysAtOrOverFloor(string key)
    {
        Floor floor = Floors.Read()[key];

        CheckTally figure = Figures.Current.GetValueOrDefault(key, new CheckTally());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(OrNothing(figure.Precision, floor.Precision), Is.GreaterThanOrEqualTo(floor.Precision ?? 0));
            Assert.That(OrNothing(figure.Recall, floor.Recall), Is.GreaterThanOrEqualTo(floor.Recall ?? 0));
        }
    }

    [TestCase(Figures.WithSource, 0.95, 0.9)]
    [TestCase(Figures.WithoutSource, 0.95, 0.7)]
    public void ReachesGoal(string key, double precision, double recall)
    {
        CheckTally figure = Figures.Current[key];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(figure.Precision, Is.GreaterThanOrEqualTo(precision));
            Assert.That(figure.Recall, Is.GreaterThanOrEqualTo(recall));
        }
    }

    [Test]
    public void FlagsNoRightName()
    {
        int documents = Figures.Current.Count;

        Assert.That((documents > 0, Figures.RightNamesFlagged), Is.EqualTo((true, 0)));
    }

    // Where a figure is none, a check that had findings has none any more: no precision to lose, but recall tells.
    private static double OrNothing(double share, double? floor) => double.IsNaN(share) ? floor ?? 0 : share;

    private static void Print()
    {
        foreach ((string key, CheckTally tally) in Figures.Current)
        {
            TestContext.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{key,-60} precision {tally.Precision:0.000}  recall {tally.Recall:0.000}  ({tally.Found} of {tally.Labelled})"));
        }
    }
}
