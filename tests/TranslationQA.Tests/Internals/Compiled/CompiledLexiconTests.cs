using System.Text.Json;
using TranslationQA.Checks;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Internals.Compiled;

public sealed class CompiledLexiconTests
{
    private const int MaxBytes = 3 * 1000 * 1000;

    private static readonly Lexicon Source = Lexicon.Create(
        Directory.EnumerateFiles(ProjectFolder.Of("src", "TranslationQA", "Lexicons", "Data"), "*.jsonl")
            .Order(StringComparer.Ordinal).SelectMany(LexiconReader.ReadFile));

    // Words are in a book of their own.
    private static IEnumerable<Entity> Things => Source.Entities.Where(entity => entity.Kind != EntityKind.Word);

    private static IEnumerable<string> Languages => ["en", "id", "ja", "ko", "ru", "zh", "de", "xx"];

    [Test]
    public void HoldsEveryEntityAndField() =>
        Assert.That(NewsLexicon.Default.Entities.Select(Describe), Is.EqualTo(Things.Select(Describe)));

    [Test]
    public void FindsEveryEntityByItsId() => Assert.That(
        Things.Where(entity => !NewsLexicon.Default.TryGet(entity.Id, out Entity? found) || found.Id != entity.Id),
        Is.Empty);

    [TestCase("")]
    [TestCase("nobody")]
    [TestCase(null)]
    public void KnowsWhomItDoesNotKnow(string? id) => Assert.That(NewsLexicon.Default.TryGet(id, out _), Is.False);

    [Test]
    public void IsSmallEnough()
    {
        using Stream resource = typeof(NewsLexicon).Assembly.GetManifestResourceStream(EmbeddedLexicon.ResourceName)!;

        Assert.That(resource.Length, Is.LessThan(MaxBytes));
    }

    [Test]
    public void ShortTextMakesFewEntities()
    {
        CompiledEntities entities = new(EmbeddedLexicon.File);
        TranslationChecker checker = Checker(new Lexicon(entities, new WordBook(EmbeddedLexicon.File)));

        checker.Check(new Segment(null, "Ia bertemu dengan Kim Jung Eun."), LanguagePair.Parse("ja>id"));

        Assert.That(entities.MadeCount, Is.InRange(1, entities.Count / 20));
    }

    [TestCaseSource(nameof(Languages))]
    public void IndexIsTheSameAsTheOneBuiltOnTheSpot(string language)
    {
        TextIndex compiled = TextIndex.For(NewsLexicon.Default, LanguageTag.Parse(language));
        TextIndex built = TextIndex.For(Source, LanguageTag.Parse(language));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(compiled.Names.Select(Describe), Is.EqualTo(built.Names.Select(Describe)));
            Assert.That(Wordings(compiled), Is.EqualTo(Wordings(built)));
        }
    }

    [TestCase("en")]
    [TestCase("id")]
    [TestCase("ja")]
    public void WordsAreReadAsTheSourcesSay(string target)
    {
        LanguageTag language = LanguageTag.Parse(target);

        IEnumerable<Name> words = Source.Entities.Where(entity => entity.Kind == EntityKind.Word).SelectMany(word => word.Names);

        Assert.That(
            words.Select(word => string.Join('|', NewsLexicon.Default.Words.Read(word.Language, word.Text, language))),
            Is.EqualTo(words.Select(word => string.Join('|', Source.Words.Read(word.Language, word.Text, language)))));
    }

    private static IEnumerable<string> Wordings(TextIndex index) =>
        Enumerable.Range(0, index.Wordings.Count).Select(i => $"{index.Wordings.Term(i).Id} {index.Wordings.Source(i)}");

    [TestCase("id")]
    [TestCase("ja")]
    public void ConfusableEntitiesAreThoseOfAWalkThroughAll(string language)
    {
        TextIndex index = TextIndex.For(NewsLexicon.Default, LanguageTag.Parse(language));
        Entity[] some = [.. NewsLexicon.Default.Entities.Where((_, i) => i % 97 == 0)];

        Assert.That(
            some.Select(one => Ids(index.ConfusableWith(one))),
            Is.EqualTo(some.Select(one => Ids(
                index.Lexicon.Entities.Where(other => EntityFacts.AreConfusable(one, other, index))))));
    }

    [TestCase("ja>id")]
    [TestCase("ja>en")]
    [TestCase("ru>en")]
    public void SeedsHaveTheFindingsOfAnIndexBuiltOnTheSpot(string languages)
    {
        LanguagePair pair = LanguagePair.Parse(languages);
        TranslationChecker compiled = Checker(NewsLexicon.Default);
        TranslationChecker built = Checker(Source);

        Assert.That(
            Seeds(pair).Select(seed => Describe(compiled.Check(seed))), Is.EqualTo(Seeds(pair).Select(seed => Describe(built.Check(seed)))));
    }

    private static TranslationChecker Checker(Lexicon lexicon) => new(lexicon, [.. BuiltInChecks.All], 0.5, Severity.Neutral);

    private static IEnumerable<Document> Seeds(LanguagePair pair) =>
        Directory.EnumerateFiles(ProjectFolder.Of("seeds"), $"*.{pair.Target}.txt").Order(StringComparer.Ordinal)
            .Select(path => new Document(pair, File.ReadLines(path).Select(line => new Segment(null, line)))
            {
                Date = new DateOnly(2024, 10, 17),
            });

    private static string Describe(CheckResult result) => string.Join('\n', result.Findings.Select(
        finding => $"{finding.Descriptor.Id} {finding.SegmentIndex} {finding.Span} {finding.Probability:R} {finding.Message} "
            + string.Join('|', finding.Suggestions) + string.Join('|', finding.Evidence)));

    private static string Describe(Entity entity) => JsonSerializer.Serialize(entity);

    private static string Describe(IndexedName name) =>
        $"{name.Entity.Id} {name.Name} {name.Folded} {name.Traits} {name.Tokens.Length}";

    private static string Ids(IEnumerable<Entity> entities) => string.Join(' ', entities.Select(entity => entity.Id));
}
