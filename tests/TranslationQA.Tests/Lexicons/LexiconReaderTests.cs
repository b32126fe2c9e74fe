using System.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Lexicons;

public sealed class LexiconReaderTests
{
    private const string Kyiv = """{"id":"kyiv","kind":"place","names":{"en":["Kyiv","Kiev"]}}""";
    private const string Lviv = """{"id":"lviv","kind":"place","names":{"en":["Lviv"]}}""";

    [Test]
    public void FirstNameOfALanguageIsPreferred()
    {
        Entity entity = Read(
            """{"id":"kyiv","kind":"place","names":{"en":["Kyiv","Kiev"]},"deprecated":{"en":["Kyev"]}}""").Single();

        Assert.That(
            entity.Names.Select(name => (name.Text, name.Status)),
            Is.EqualTo(new[]
            {
                ("Kyiv", NameStatus.Preferred), ("Kiev", NameStatus.Admitted), ("Kyev", NameStatus.Deprecated),
            }));
    }

    [Test]
    public void ReadsEveryField()
    {
        Entity entity = Read(
            """
            {"id":"a","kind":"person","class":"c","within":"w","names":{"zh_hant":["甲"]},"from":"1984","to":"2020-05","prominence":0.25,"bound":["Oblast"],"senses":[{"en":["ship"]}],"roles":[{"title":{"en":["Premier"]},"of":"w","from":"2001","to":"2002-02-03"}],"relations":[{"type":"child","of":"b"}],"parts":[{"names":{"ja":["船"]},"senses":[{"en":["boat"]}]}]}
            """).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((entity.Id, entity.Kind, entity.Class, entity.Within), Is.EqualTo(("a", EntityKind.Person, "c", "w")));
            Assert.That((entity.From.ToString(), entity.To.ToString()), Is.EqualTo(("1984", "2020-05")));
            Assert.That(entity.Prominence, Is.EqualTo(0.25));
            Assert.That(entity.Names[0].Language, Is.EqualTo(LanguageTag.Parse("zh-Hant")));
            Assert.That(entity.Bound, Is.EqualTo((string[])["Oblast"]));
            Assert.That(entity.Senses[0][0].Text, Is.EqualTo("ship"));
            Assert.That(entity.Roles[0].Titles[0].Text, Is.EqualTo("Premier"));
            Assert.That(entity.Roles[0].To.ToString(), Is.EqualTo("2002-02-03"));
            Assert.That(entity.Relations, Is.EqualTo(new[] { new Relation("child", "b") }));
            Assert.That(entity.Parts[0].Senses[0][0].Text, Is.EqualTo("boat"));
        }
    }

    [TestCase(Kyiv + "\n" + Lviv, TestName = "ReadsWithoutALineEndAtTheEnd")]
    [TestCase(Kyiv + "\n" + Lviv + "\n", TestName = "ReadsWithALineEndAtTheEnd")]
    [TestCase(Kyiv + "\r\n" + Lviv + "\r\n", TestName = "ReadsCarriageReturns")]
    [TestCase("\uFEFF" + Kyiv + "\n" + Lviv, TestName = "ReadsBehindAByteOrderMark")]
    [TestCase("\n \t\r\n" + Kyiv + "\n\n" + Lviv + "\n\n", TestName = "SkipsBlankLines")]
    public void ReadsLines(string text) =>
        Assert.That(Read(text).Select(entity => entity.Id), Is.EqualTo((string[])["kyiv", "lviv"]));

    [TestCase("")]
    [TestCase("\uFEFF")]
    [TestCase("\n\r\n")]
    public void NothingIsAnEmptyLexicon(string text) => Assert.That(Read(text), Is.Empty);

    [TestCase("""{"id":"x","kind":"place","names":{"en":["K""", 43, "no JSON object")]
    [TestCase("""{"id":"x",}""", 11, "no JSON object")]
    [TestCase("""{"id":"x"} {}""", 12, "no JSON object")]
    [TestCase("""ア{"id":"x"}""", 1, "no JSON object")]
    [TestCase("""{"id":"ア","kind":x}""", 20, "no JSON object")]
    [TestCase("kyiv", 1, "no JSON object")]
    public void NamesTheByteWhereTheJsonBreaks(string line, int column, string reason)
    {
        LexiconFormatException exception = Fail(Kyiv + "\n" + line + "\n" + Lviv);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((exception.Line, exception.Column), Is.EqualTo((2, column)));
            Assert.That(exception.Reason, Does.StartWith(reason));
        }
    }

    [TestCase("[]", "the line is a list, not an object")]
    [TestCase("null", "the line is null, not an object")]
    [TestCase("""{"kind":"place","names":{"en":["x"]}}""", "'id' is missing")]
    [TestCase("""{"id":"x","names":{"en":["x"]}}""", "'kind' is missing")]
    [TestCase("""{"id":"x","kind":"place"}""", "'names' is missing or empty")]
    [TestCase("""{"id":"x","kind":"place","names":{}}""", "'names' is missing or empty")]
    [TestCase("""{"id":1,"kind":"place","names":{"en":["x"]}}""", "'id' is a number, not text")]
    [TestCase("""{"id":"","kind":"place","names":{"en":["x"]}}""", "'id' is empty or has blanks around it")]
    [TestCase("""{"id":" x","kind":"place","names":{"en":["x"]}}""", "'id' is empty or has blanks around it")]
    [TestCase("""{"id":"x","kind":"town","names":{"en":["x"]}}""", "'town' is no kind of entity")]
    [TestCase("""{"id":"x","kind":"Place","names":{"en":["x"]}}""", "'Place' is no kind of entity")]
    [TestCase("""{"id":"x","kind":"1","names":{"en":["x"]}}""", "'1' is no kind of entity")]
    [TestCase("""{"id":"x","kind":"place","names":["x"]}""", "'names' is a list, not an object")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":"x"}}""", "'en' is text, not a list")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":[true]}}""", "'a name' is true or false, not text")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":[""]}}""", "'a name' is empty or has blanks around it")]
    [TestCase("""{"id":"x","kind":"place","names":{"e":["x"]}}""", "'e' is no BCP 47 language tag")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":["x"]},"nmae":1}""", "unknown field 'nmae'")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":["x"]},"deprecated":1}""", "'deprecated' is a number, not an object")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":["x"]},"from":"1984-13"}""", "'from' is no date (like 1984, 1984-01 or 1984-01-08)")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":["x"]},"to":1984}""", "'to' is a number, not text")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":["x"]},"prominence":1.5}""", "'prominence' is not between 0 and 1")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":["x"]},"prominence":"1"}""", "'prominence' is text, not a number")]
    [TestCase("""{"id":"x","kind":"person","names":{"en":["x"]},"roles":[{"titel":{}}]}""", "unknown field 'titel' in a role")]
    [TestCase("""{"id":"x","kind":"person","names":{"en":["x"]},"roles":[{"from":"soon"}]}""", "'from' is no date (like 1984, 1984-01 or 1984-01-08)")]
    [TestCase("""{"id":"x","kind":"person","names":{"en":["x"]},"relations":[{"of":"y"}]}""", "'type' is missing in a relation")]
    [TestCase("""{"id":"x","kind":"person","names":{"en":["x"]},"relations":[{"type":"child"}]}""", "'of' is missing in a relation")]
    [TestCase("""{"id":"x","kind":"term","names":{"en":["x"]},"parts":[{}]}""", "'names' is missing in a part")]
    [TestCase("""{"id":"x","kind":"place","names":{"en":["\ud800"]}}""", "a lone surrogate is no character")]
    public void NamesTheLineAndWhatIsWrongThere(string line, string reason)
    {
        LexiconFormatException exception = Fail(Kyiv + "\n\n" + line);

        Assert.That((exception.Line, exception.Column, exception.Reason), Is.EqualTo((3, 0, reason)));
    }

    [Test]
    public void NamesBothLinesOfADuplicateId()
    {
        LexiconFormatException exception = Fail(Kyiv + "\n" + Lviv + "\n" + Kyiv);

        Assert.That(exception.Message, Is.EqualTo("test.jsonl:3: the id 'kyiv' stands on line 1 already"));
    }

    [Test]
    public void MessageBeginsWithFileLineAndColumn() =>
        Assert.That(Fail(Kyiv + "\n{").Message, Does.StartWith("test.jsonl:2:2: no JSON object: "));

    [Test]
    public void RefusesBytesThatAreNoUtf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("""{"id":"""), (byte)'"', 0xE9, (byte)'"', (byte)'}'];
        using MemoryStream stream = new(bytes);

        Assert.That(
            () => LexiconReader.Read(stream, "test.jsonl"),
            Throws.TypeOf<LexiconFormatException>().With.Property(nameof(LexiconFormatException.Line)).EqualTo(1));
    }

    [Test]
    public void LeavesTheStreamOpen()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Kyiv));

        LexiconReader.Read(stream, "test.jsonl");

        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public void MissingFileIsAnIOException() => Assert.That(
        () => LexiconReader.ReadFile(Path.Combine(Path.GetTempPath(), "no-such-lexicon.jsonl")),
        Throws.InstanceOf<IOException>());

    private static IReadOnlyList<Entity> Read(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return LexiconReader.Read(stream, "test.jsonl");
    }

    private static LexiconFormatException Fail(string text) =>
        Assert.Throws<LexiconFormatException>(() => Read(text))!;
}
