using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Checks.Accuracy;

public sealed class OwnNameListTests
{
    private const int Short = 400;
    private const int Gazetteer = 300_000;
    private const string Text = "In the evening Shuta walked home with the dog.";

    private static readonly string[] Syllables =
    [
        "ba", "de", "gi", "go", "ke", "ku", "la", "le", "li", "lo", "me", "mi", "mu", "na", "ne", "ni", "no", "nu", "pa", "pe",
        "pi", "po", "ra", "re", "ri", "ro", "ve", "vi", "wa", "we", "yo", "yu", "za", "ze", "zi",
    ];

    [Test]
    public void NameOfAShortListIsLookedForWithoutContext() =>
        Assert.That(Find(ListOf(Short), Text), Is.EqualTo((string[])["Shuta → Shota"]));

    [Test]
    public void NameOfAGazetteerIsNot() => Assert.That(Find(ListOf(Gazetteer), Text), Is.Empty);

    [TestCase("In the evening Shota walked home with the dog.")]
    [TestCase("In the evening Shota's brother walked home.")]
    [TestCase("In the evening Sandra walked home with the dog.")]
    [TestCase("In the evening they shut a window and shot a film.")]
    public void AllowsRightNamesAndOthers(string text) => Assert.That(Find(ListOf(Short), text), Is.Empty);

    private static IEnumerable<string> Find(IEnumerable<Entity> list, string text)
    {
        TranslationChecker checker = new TranslationCheckerBuilder().WithoutNewsLexicon().AddLexicon(list)
            .Only(["misspelled-entity"]).Build();
        return checker.Check(new Segment(text), LanguagePair.Parse("ja>en"))
            .Select(finding => $"{finding.Text} → {finding.Suggestions[0]}");
    }

    private static IEnumerable<Entity> ListOf(int count) =>
        Enumerable.Range(1, count - 1).Select(i => Person(MadeUp(i))).Prepend(Person("Shota"));

    // Gigode, Gigogi: no two alike, and none near the one that is asked for.
    private static string MadeUp(int number)
    {
        string name = string.Empty;
        for (int i = 0; i < 4; i++, number /= Syllables.Length)
        {
            name += Syllables[number % Syllables.Length];
        }

        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static Entity Person(string name) => new()
    {
        Id = name,
        Kind = EntityKind.Person,
        Names = new NameSet([new Name(LanguageTag.Parse("en"), name, NameStatus.Preferred)]),
    };
}
