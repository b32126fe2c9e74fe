using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Lexicons;

public sealed class SalienceTests
{
    [TestCase(400, 8.517)]
    [TestCase(20_000, 4.605)]
    [TestCase(300_000, 1.897)]
    public void FallsWithTheLogarithmOfTheList(int count, double expected) =>
        Assert.That(Salience.OfListOf(count), Is.EqualTo(expected).Within(0.001));

    [TestCase(0, 9)]
    [TestCase(1, 9)]
    [TestCase(100, 9)]
    [TestCase(2_000_000, 0)]
    [TestCase(int.MaxValue, 0)]
    public void HasACeilingAndAFloor(int count, double expected) =>
        Assert.That(Salience.OfListOf(count), Is.EqualTo(expected));

    [Test]
    public void EachListOfAUserCountsForItself()
    {
        Entity own = Entity("own-0");
        Entity listed = Entity("listed-0");
        Entity[] many = [listed, .. Enumerable.Range(1, 9_999).Select(i => Entity($"listed-{i}"))];

        Lexicon lexicon = Lexicon.Combine(Lexicon.Empty, [[own], many]);

        Assert.That(
            (lexicon.SalienceOf(own), lexicon.SalienceOf(listed)),
            Is.EqualTo((Salience.OfListOf(1), Salience.OfListOf(10_000))));
    }

    [Test]
    public void NamesOfTheGeneralLexiconHaveNone()
    {
        Entity general = Entity("general");

        Lexicon lexicon = Lexicon.Combine(Lexicon.Create([general]), [[Entity("own")]]);

        Assert.That(lexicon.SalienceOf(general), Is.Zero);
    }

    [Test]
    public void EntityOfTheUserTakesThePlaceOfTheGeneralOne()
    {
        Entity own = Entity("same");

        Lexicon lexicon = Lexicon.Combine(Lexicon.Create([Entity("same"), Entity("other")]), [[own]]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lexicon.Entities, Has.Count.EqualTo(2));
            Assert.That(lexicon.TryGet("same", out Entity? found) && ReferenceEquals(found, own), Is.True);
            Assert.That(lexicon.SalienceOf(own), Is.EqualTo(9));
        }
    }

    private static Entity Entity(string id) => new()
    {
        Id = id,
        Kind = EntityKind.Person,
        Names = new NameSet([new Name(LanguageTag.Parse("en"), id, NameStatus.Preferred)]),
    };
}
