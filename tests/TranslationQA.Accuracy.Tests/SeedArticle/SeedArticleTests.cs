namespace TranslationQA.Accuracy.Tests.SeedArticle;

/// <summary>Holds the findings in the article against what is garbled in it.</summary>
public sealed class SeedArticleTests
{
    private const int MaxFalseAlarms = 2;

    private static IEnumerable<string> Articles => GoldArticle.IsPresent ? ["the article"] : [];

    [Test]
    public void SaysWhetherArticleIsThere()
    {
        string message = GoldArticle.IsPresent
            ? "The article is there and was checked."
            : $"No article in {ProjectFolder.Shared("seed")}: it was not measured.";

        TestContext.Out.WriteLine(message);

        Assert.That(Articles.Any(), Is.EqualTo(GoldArticle.IsPresent));
    }

    [TestCaseSource(nameof(Articles))]
    public void FindsEveryGarbleAndNoRightName(string article)
    {
        ArticleScore score = GoldArticle.Score(new TranslationCheckerBuilder().Build());

        TestContext.Out.WriteLine(
            $"{article}: {score.Musts - score.WrongMusts.Count} of {score.Musts} right, {score.FalseAlarms.Count} false alarms");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(score.WrongMusts.Select(row => $"line {row.Line}: {row.Kind} '{row.Text}'"), Is.Empty);
            Assert.That(score.RightNamesFlagged, Is.Empty);
            Assert.That(score.FalseAlarms, Has.Count.LessThanOrEqualTo(MaxFalseAlarms));
        }
    }
}
