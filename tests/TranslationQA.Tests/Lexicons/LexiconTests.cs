using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Lexicons;

public sealed class LexiconTests
{
    [Test]
    public void LaterEntityTakesThePlaceOfTheEarlierOne()
    {
        Lexicon lexicon = Lexicon.Create([Entity("a", "Alfa"), Entity("b", "Beta"), Entity("a", "Aleph")]);

        Assert.That(
            lexicon.Entities.Select(entity => entity.Names[0].Text), Is.EqualTo((string[])["Aleph", "Beta"]));
    }

    [TestCase("a", true)]
    [TestCase("A", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void FindsEntityByItsExactId(string? id, bool expected) =>
        Assert.That(Lexicon.Create([Entity("a", "Alfa")]).TryGet(id, out _), Is.EqualTo(expected));

    [Test]
    public void EmptyLexiconHasNoEntities() => Assert.That(Lexicon.Empty.Entities, Is.Empty);

    [Test]
    public void RefusesNull() => Assert.That(() => Lexicon.Create(null!), Throws.ArgumentNullException);

    private static Entity Entity(string id, string name) => new()
    {
        Id = id,
        Kind = EntityKind.Person,
        Names = new NameSet([new Name(LanguageTag.Parse("en"), name, NameStatus.Preferred)]),
    };
}
