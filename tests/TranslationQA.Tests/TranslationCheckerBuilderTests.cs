using TranslationQA.Checks;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests;

public sealed class TranslationCheckerBuilderTests
{
    private static readonly LanguagePair Languages = LanguagePair.Parse("ja>id");
    private static readonly Segment Garbled = new("Sekretaris Jenderal Kim Jung Eun mengirim telegram.");

    [Test]
    public void RunsAllBuiltInChecksUnlessTold() =>
        Assert.That(new TranslationCheckerBuilder().Build().Checks, Is.EqualTo(BuiltInChecks.All));

    [TestCase("misspelled-entity")]
    [TestCase("TQA2001")]
    public void OnlyKeepsTheNamedChecks(string name)
    {
        TranslationChecker checker = new TranslationCheckerBuilder().Only([name]).Build();

        Assert.That(checker.Checks.Select(check => check.Descriptor.Id), Is.EqualTo((string[])["TQA2001"]));
    }

    [TestCase("misspelled-entity")]
    [TestCase("TQA2001")]
    public void DisableLeavesTheNamedChecksOut(string name)
    {
        TranslationChecker checker = new TranslationCheckerBuilder().Disable([name]).Build();

        Assert.That(
            checker.Checks, Is.EqualTo(BuiltInChecks.All.Where(check => check.Descriptor.Id != "TQA2001")));
    }

    [Test]
    public void DisableWinsOverOnly()
    {
        TranslationChecker checker =
            new TranslationCheckerBuilder().Only(["TQA2001", "TQA2002"]).Disable(["misspelled-entity"]).Build();

        Assert.That(checker.Checks.Single().Descriptor.Name, Is.EqualTo("wrong-entity"));
    }

    [Test]
    public void DisabledCheckReportsNothing()
    {
        TranslationChecker checker = new TranslationCheckerBuilder().Disable(["misspelled-entity"]).Build();

        Assert.That(checker.Check(Garbled, Languages), Is.Empty);
    }

    [TestCase("mispelled-entity")]
    [TestCase("Misspelled-Entity")]
    [TestCase("tqa2001")]
    [TestCase("")]
    public void BuildNamesACheckThatDoesNotExist(string name)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => new TranslationCheckerBuilder().Only([name]).Build(), ThrowsNaming(name));
            Assert.That(() => new TranslationCheckerBuilder().Disable([name]).Build(), ThrowsNaming(name));
        }
    }

    [TestCase("TQA2001", "my-check", "TQA2001")]
    [TestCase("TQA9001", "misspelled-entity", "misspelled-entity")]
    public void BuildNamesChecksThatShareAnIdOrName(string id, string name, string expected) =>
        Assert.That(() => new TranslationCheckerBuilder().AddCheck(new OwnCheck(id, name)).Build(), ThrowsNaming(expected));

    [Test]
    public void RunsAnOwnCheck()
    {
        TranslationChecker checker = new TranslationCheckerBuilder()
            .AddCheck(new OwnCheck("TQA9001", "own")).Only(["own"]).Build();

        Assert.That(checker.Check(Garbled, Languages).Single().Text, Is.EqualTo("Sek"));
    }

    [Test]
    public void OwnCheckRunsOnlyForItsLanguages()
    {
        TranslationChecker checker = new TranslationCheckerBuilder()
            .AddCheck(new OwnCheck("TQA9001", "own")).Only(["own"]).Build();

        Assert.That(checker.Check(Garbled, LanguagePair.Parse("ja>en")), Is.Empty);
    }

    [TestCase(0.99, 0)]
    [TestCase(0.9, 1)]
    public void KeepsWhatIsSureEnough(double probability, int expected)
    {
        TranslationChecker checker = new TranslationCheckerBuilder()
            .AddCheck(new OwnCheck("TQA9001", "own")).Only(["own"]).WithMinimumProbability(probability).Build();

        Assert.That(checker.Check(Garbled, Languages), Has.Count.EqualTo(expected));
    }

    [TestCase(Severity.Minor, 1)]
    [TestCase(Severity.Major, 0)]
    public void KeepsWhatIsSevereEnough(Severity severity, int expected)
    {
        TranslationChecker checker = new TranslationCheckerBuilder()
            .AddCheck(new OwnCheck("TQA9001", "own")).Only(["own"]).WithMinimumSeverity(severity).Build();

        Assert.That(checker.Check(Garbled, Languages), Has.Count.EqualTo(expected));
    }

    [TestCase(-0.01)]
    [TestCase(1.01)]
    [TestCase(double.NaN)]
    public void RefusesWhatIsNoProbability(double probability) => Assert.That(
        () => new TranslationCheckerBuilder().WithMinimumProbability(probability),
        Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase(false, 0)]
    [TestCase(true, 1)]
    public void ReportsOtherSpellingsWhereOneIsRequired(bool isRequired, int expected)
    {
        TranslationCheckerBuilder builder = new();
        TranslationChecker checker = (isRequired ? builder.RequireOneSpelling() : builder).Build();

        Assert.That(
            checker.Check(new Segment("Presiden Zelenskyy berpidato."), Languages), Has.Count.EqualTo(expected));
    }

    [Test]
    public void UsesTheNewsLexiconUnlessTold() =>
        Assert.That(new TranslationCheckerBuilder().Build().Lexicon, Is.SameAs(NewsLexicon.Default));

    [Test]
    public void WithoutTheNewsLexiconNobodyIsKnown()
    {
        TranslationChecker checker = new TranslationCheckerBuilder().WithoutNewsLexicon().Build();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(checker.Lexicon.Entities, Is.Empty);
            Assert.That(checker.Check(Garbled, Languages), Is.Empty);
        }
    }

    [Test]
    public void OwnLexiconIsHeldAgainstTheText()
    {
        TranslationChecker checker = new TranslationCheckerBuilder().AddLexicon([Mayor("Budi Hartanto")]).Build();

        Finding finding = checker.Check(new Segment("ハルタント市長", "Wali Kota Budi Hartamto tiba."), Languages).Single();

        Assert.That(finding.Suggestions[0], Is.EqualTo("Budi Hartanto"));
    }

    [Test]
    public void LaterLexiconTakesThePlaceOfTheEarlierOne()
    {
        TranslationChecker checker = new TranslationCheckerBuilder().WithoutNewsLexicon()
            .AddLexicon([Mayor("Budi")]).AddLexicon([Mayor("Siti")]).Build();

        Assert.That(checker.Lexicon.Entities.Single().Names[0].Text, Is.EqualTo("Siti"));
    }

    [Test]
    public void OwnLexiconTakesThePlaceOfTheNews()
    {
        Entity own = NewsLexicon.Default.Entities.First(entity => entity.Id == "kim-jong-un") with { Prominence = 0.01 };

        TranslationChecker checker = new TranslationCheckerBuilder().AddLexicon([own]).Build();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(checker.Lexicon.Entities, Has.Count.EqualTo(NewsLexicon.Default.Entities.Count));
            Assert.That(checker.Lexicon.TryGet("kim-jong-un", out Entity? found) && found.Prominence == 0.01, Is.True);
        }
    }

    [Test]
    public void WhatIsAddedAfterBuildingChangesNothing()
    {
        TranslationCheckerBuilder builder = new();
        TranslationChecker checker = builder.Build();

        builder.Disable(["misspelled-entity"]);

        Assert.That(checker.Checks, Has.Count.EqualTo(BuiltInChecks.All.Count));
    }

    [Test]
    public void LexiconThatIsNoneNamesTheFileAndTheLine()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "\n{\"id\":\"x\"}\n");

        LexiconFormatException exception = Assert.Throws<LexiconFormatException>(() => new TranslationCheckerBuilder().AddLexicon(path))!;

        File.Delete(path);
        Assert.That(exception.Message, Is.EqualTo($"{path}:2: 'kind' is missing"));
    }

    [Test]
    public void RefusesNull()
    {
        TranslationCheckerBuilder builder = new();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => builder.AddLexicon((IEnumerable<Entity>)null!), Throws.ArgumentNullException);
            Assert.That(() => builder.AddLexicon((string)null!), Throws.ArgumentNullException);
            Assert.That(() => builder.AddCheck(null!), Throws.ArgumentNullException);
            Assert.That(() => builder.Only(null!), Throws.ArgumentNullException);
            Assert.That(() => builder.Disable(null!), Throws.ArgumentNullException);
        }
    }

    private static NUnit.Framework.Constraints.ContainsConstraint ThrowsNaming(string name) =>
        Throws.InvalidOperationException.With.Message.Contains($"'{name}'");

    private static Entity Mayor(string name) => new()
    {
        Id = "mayor",
        Kind = EntityKind.Person,
        Names = new NameSet(
        [
            new Name(LanguageTag.Parse("id"), name, NameStatus.Preferred),
            new Name(LanguageTag.Parse("ja"), "ハルタント", NameStatus.Preferred),
        ]),
    };

    private sealed class OwnCheck(string id, string name) : SegmentCheck
    {
        public override CheckDescriptor Descriptor { get; } =
            new(id, name, "Marks the first letters", "{0}", Category.Style, Severity.Minor);

        public override bool IsValidFor(LanguagePair languages) => languages.Target.Language == "id";

        public override void Inspect(SegmentContext context) => context.Report(new FindingDraft(new TextSpan(0, 3)));
    }
}
