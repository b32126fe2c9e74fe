namespace TranslationQA.Tests.Checks.Accuracy;

public sealed class LongNameTests
{
    private const string Name = "misspelled-entity";

    [TestCase("The new glasses were shown by Mark Zuckerburg in California.", "Mark Zuckerburg → Mark Zuckerberg")]
    [TestCase("The talks with Recep Tayyip Erdogen went on.", "Recep Tayyip Erdogen → Recep Tayyip Erdogan")]
    [TestCase("Drones hit a refinery in Yaroslabri, north of Moscow.", "Yaroslabri → Yaroslavl")]
    public void FlagsALongNameOneLetterOff(string target, string expected) =>
        Assert.That(Article.Find(Name, Article.Of("ja>en", null, null, target)), Is.EqualTo((string[])[expected]));

    [TestCase("The race was won by Tadese Bekele of Ethiopia.")]
    [TestCase("The bakery of Yaroslabri Brothers in Ohio was sold.")]
    [TestCase("The glasses were shown by Martin Zuckermann in California.")]
    [TestCase("The glasses were shown by Mark Zuckerberg in California.")]
    [TestCase("Drones hit a refinery in Yaroslavl, north of Moscow.")]
    public void AllowsOtherPeopleAndPlaces(string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>en", null, null, target)), Is.Empty);
}
