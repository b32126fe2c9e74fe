using System.Text;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;
using TranslationQA.Model;
using TranslationQA.Tests.Internals.Matching;

namespace TranslationQA.Tests.Lexicons;

public sealed class DerivedNameTests
{
    private const string Niger =
        """{"id":"NE","kind":"place","class":"country","names":{"en":["Niger"],"id":["Niger"]},"derived":{"en":["Nigerien","Nigeriens"]}}""";

    private const string Nigeria =
        """{"id":"NG","kind":"place","class":"country","names":{"en":["Nigeria"]},"derived":{"en":["Nigerian","Nigerians"]}}""";

    [Test]
    public void IsReadBehindTheNames() => Assert.That(
        Read(Niger).Single().Names.Where(name => name.Language == LanguageTag.Parse("en"))
            .Select(name => (name.Text, name.Status)),
        Is.EqualTo(new[]
        {
            ("Niger", NameStatus.Preferred), ("Nigerien", NameStatus.Derived), ("Nigeriens", NameStatus.Derived),
        }));

    [TestCase("""{"id":"x","kind":"place","names":{"en":["x"]},"derived":1}""", "'derived' is a number, not an object")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":["x"]},"derived":{"en":"y"}}""", "'en' is text, not a list")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":["x"]},"derived":{"e":["y"]}}""", "'e' is no BCP 47 language tag")]
    public void RefusesWhatIsNoListOfWords(string line, string reason) => Assert.That(
        () => Read(line),
        Throws.TypeOf<LexiconFormatException>().With.Property(nameof(LexiconFormatException.Reason)).EqualTo(reason));

    [Test]
    public void IsKnownInTheIndexAsNoProperName()
    {
        TextIndex index = SmallLexicon.Index("en", Niger + "\n" + Nigeria);

        Assert.That(
            index.Names.Where(name => name.Has(NameTraits.Derived)).Select(name => name.Name.Text),
            Is.EquivalentTo((string[])["Nigerien", "Nigeriens", "Nigerian", "Nigerians"]));
    }

    [TestCase("Nigerien troops and Nigerian troops met; Nigeriens cheered, Nigerians did not.")]
    [TestCase("The Nigerien army left Niger for Nigeria.")]
    public void IsRightWhereverItStands(string text) => Assert.That(Findings(text), Is.Empty);

    [TestCase("Soldiers of Nigerja crossed the border.")]
    [TestCase("The Nigeryen army left Niger.")]
    [TestCase("The Nigeryens of Niger cheered.")]
    public void IsNeverProposed(string text) => Assert.That(
        Findings(text).SelectMany(finding => finding.Suggestions),
        Has.None.EqualTo("Nigerien").And.None.EqualTo("Nigeriens").And.None.EqualTo("Nigerian").And.None.EqualTo("Nigerians"));

    [Test]
    public void NameItselfIsProposedAllTheSame() => Assert.That(
        Findings("Soldiers of Nigerja crossed the border.").Select(finding => finding.Suggestions[0]),
        Is.EqualTo((string[])["Nigeria"]));

    private static IEnumerable<Finding> Findings(string text) => new TranslationCheckerBuilder().WithoutNewsLexicon()
        .AddLexicon(Read(Niger + "\n" + Nigeria)).Only(["misspelled-entity", "wrong-entity"]).Build()
        .Check(new Segment(text), LanguagePair.Parse("ja>en"));

    private static IReadOnlyList<Entity> Read(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return LexiconReader.Read(stream, "test.jsonl");
    }
}
