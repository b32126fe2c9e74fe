using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Lexicons;

public sealed class NewsLexiconTests
{
    // The garbles of the article: a lexicon that held one of them would call it right.
    private static readonly string[] Garbles =
    [
        "Brishask", "Venetsk", "Kim Jung Eun", "berita Fei", "Perjanjian Kapal", "Email yang sama", "Hari Yayasan Nasional",
        "Sekretaris Kementerian Pertahanan Nasional",
    ];

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IReadOnlyList<Entity> Entities => NewsLexicon.Default.Entities;

    private static IEnumerable<string> Files => Directory.EnumerateFiles(
        ProjectFolder.Of("src", "TranslationQA", "Lexicons", "Data"), "*.jsonl").Select(path => Path.GetFileName(path)).Order();

    [TestCaseSource(nameof(Files))]
    public void FileIsSortedById(string file) => Assert.That(
        Read(file).Select(entity => entity.Id), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));

    [TestCaseSource(nameof(Files))]
    public void FileIsInCompactForm(string file)
    {
        string[] lines = Lines(file);

        IEnumerable<string> compact = lines.Select(line =>
            JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(line), Compact));

        Assert.That(lines, Is.EqualTo(compact));
    }

    [TestCaseSource(nameof(Files))]
    public void FileEndsWithALineFeedAndHasNoCarriageReturn(string file)
    {
        byte[] bytes = Bytes(file);

        Assert.That((bytes[0], bytes[^1], bytes.Contains((byte)'\r')), Is.EqualTo(((byte)'{', (byte)'\n', false)));
    }

    [Test]
    public void IdsAreUniqueAcrossFiles() =>
        Assert.That(Files.SelectMany(Read).Select(entity => entity.Id), Is.Unique);

    [Test]
    public void EveryReferenceLeadsToAnEntity()
    {
        IEnumerable<string> dangling = Entities
            .SelectMany(entity => References(entity).Select(reference => $"{entity.Id} → {reference}"))
            .Where(pair => !NewsLexicon.Default.TryGet(pair[(pair.IndexOf('→', StringComparison.Ordinal) + 2)..], out _));

        Assert.That(dangling, Is.Empty);
    }

    [Test]
    public void EveryClassIsAClass() => Assert.That(
        Entities.Where(entity => entity.Class is { } id && Get(id).Kind != EntityKind.Class).Select(entity => entity.Id),
        Is.Empty);

    [Test]
    public void NothingRelatesToItself() => Assert.That(
        Entities.Where(entity => References(entity).Contains(entity.Id)).Select(entity => entity.Id), Is.Empty);

    [Test]
    public void RelationsAreOfKnownTypes()
    {
        string[] known =
        [
            "child", "parent", "spouse", "sibling", "grandchild", "grandparent", "predecessor", "successor", "member",
        ];

        Assert.That(
            Entities.SelectMany(entity => entity.Relations).Select(relation => relation.Type).Distinct(),
            Is.SubsetOf(known));
    }

    [Test]
    public void NobodyEndsBeforeBeginning() => Assert.That(
        Entities.Where(entity => entity.To?.Latest < entity.From?.Earliest).Select(entity => entity.Id), Is.Empty);

    [Test]
    public void NobodyIsYetToBeBorn() => Assert.That(
        Entities.Where(entity => entity.Kind == EntityKind.Person && entity.From?.Earliest.Year > 2026).Select(entity => entity.Id), Is.Empty);

    [Test]
    public void NobodyLivesLongerThanPeopleDo() => Assert.That(
        Entities.Where(entity => entity.Kind == EntityKind.Person && Age(entity) is < 15 or > 105).Select(entity => entity.Id),
        Is.Empty);

    [Test]
    public void RolesLieWithinLives() => Assert.That(
        Entities.Where(entity => entity.Kind == EntityKind.Person && entity.Roles.Any(role => IsOutside(role, entity)))
            .Select(entity => entity.Id),
        Is.Empty);

    [Test]
    public void RolesEndAfterTheyBegin() => Assert.That(
        Entities.Where(entity => entity.Roles.Any(role => role.To?.Latest < role.From?.Earliest)).Select(entity => entity.Id),
        Is.Empty);

    [Test]
    public void EveryRoleHasATitle() => Assert.That(
        Entities.Where(entity => entity.Roles.Any(role => role.Titles.Count == 0)).Select(entity => entity.Id), Is.Empty);

    [Test]
    public void EveryCountryHasACapital()
    {
        IEnumerable<string?> homes = Entities.Where(entity => entity.Class == "capital").Select(entity => entity.Within);
        IEnumerable<string> seats = Entities.Where(entity => entity.Class == "country").Select(entity => entity.Id);

        Assert.That(seats.Except(homes.OfType<string>()), Is.Empty);
    }

    [TestCase(EntityKind.Person, 300)]
    [TestCase(EntityKind.Organization, 150)]
    [TestCase(EntityKind.Place, 1000)]
    [TestCase(EntityKind.Term, 200)]
    [TestCase(EntityKind.Class, 30)]
    public void KnowsEnough(EntityKind kind, int fewest) =>
        Assert.That(Entities.Count(entity => entity.Kind == kind), Is.GreaterThanOrEqualTo(fewest));

    [TestCase("CN", 31)]
    [TestCase("ID", 38)]
    [TestCase("JP", 47)]
    [TestCase("KP", 13)]
    [TestCase("KR", 17)]
    [TestCase("RU", 83)]
    [TestCase("UA", 27)]
    [TestCase("US", 51)]
    public void KnowsTheSubdivisionsOf(string country, int expected)
    {
        int count = Entities.Count(entity => entity.Id.StartsWith(country + "-", StringComparison.Ordinal));

        Assert.That(count, Is.EqualTo(expected));
    }

    [Test]
    public void EveryPlacePersonAndOrganizationHasANameInEnglish() => Assert.That(
        Entities.Where(entity => entity.Kind is EntityKind.Place or EntityKind.Person or EntityKind.Organization
            && entity.Names.In(LanguageTag.Parse("en")).Count == 0).Select(entity => entity.Id),
        Is.Empty);

    [Test]
    public void NoNameStandsTwiceInOneLanguage() => Assert.That(
        Entities.Where(entity => entity.Names.GroupBy(name => (name.Language, name.Text)).Any(group => group.Count() > 1))
            .Select(entity => entity.Id),
        Is.Empty);

    [Test]
    public void NamesAreComposedAndWithoutDoubleBlanks() => Assert.That(
        Entities.SelectMany(entity => entity.Names).Select(name => name.Text)
            .Where(text => !text.IsNormalized() || text.Contains("  ", StringComparison.Ordinal)),
        Is.Empty);

    [TestCaseSource(nameof(Garbles))]
    public void GarblesOfTheArticleStandNowhere(string garble) => Assert.That(
        Files.Where(file => Encoding.UTF8.GetString(Bytes(file)).Contains(garble, StringComparison.OrdinalIgnoreCase)),
        Is.Empty);

    [TestCase("ja")]
    [TestCase("ko")]
    [TestCase("zh")]
    public void PartsOfATermSpellOneOfItsNames(string language)
    {
        LanguageTag tag = LanguageTag.Parse(language);

        IEnumerable<string> misspelt = Entities
            .Where(entity => entity.Kind == EntityKind.Term && entity.Parts.Count > 0)
            .Where(term => term.Parts.All(part => part.Names.In(tag).Count > 0))
            .Where(term => !Spell(term, tag)).Select(term => term.Id);

        Assert.That(misspelt, Is.Empty);
    }

    private static bool Spell(Entity term, LanguageTag language)
    {
        IEnumerable<string> spellings = [string.Empty];
        foreach (TermPart part in term.Parts)
        {
            spellings = [.. spellings.SelectMany(start => part.Names.In(language), (start, name) => start + Closed(name.Text))];
        }

        return term.Names.In(language).Any(name => spellings.Contains(Closed(name.Text)));
    }

    private static string Closed(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static IEnumerable<string> References(Entity entity) =>
    [
        .. new[] { entity.Class, entity.Within }.OfType<string>(),
        .. entity.Roles.Select(role => role.Of).OfType<string>(),
        .. entity.Relations.Select(relation => relation.Of),
    ];

    private static int? Age(Entity entity) => entity.To?.Latest.Year - entity.From?.Earliest.Year;

    private static bool IsOutside(Role role, Entity person) => role.From?.Latest < person.From?.Earliest
        || role.From?.Earliest > person.To?.Latest || role.To?.Earliest > person.To?.Latest;

    private static IReadOnlyList<Entity> Read(string file)
    {
        using MemoryStream stream = new(Bytes(file));
        return LexiconReader.Read(stream, file);
    }

    private static string[] Lines(string file) =>
        Encoding.UTF8.GetString(Bytes(file)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static byte[] Bytes(string file) =>
        File.ReadAllBytes(ProjectFolder.Of("src", "TranslationQA", "Lexicons", "Data", file));

    private static Entity Get(string id) =>
        NewsLexicon.Default.TryGet(id, out Entity? entity) ? entity : throw new KeyNotFoundException(id);
}
