using System.Text.Json;

namespace TranslationQA.Tests.Cli;

/// <summary>Segments files: each row a text of its own.</summary>
public sealed class EvalSegmentsTests
{
    private const string Good = """
        {"id":"1","from":"ja","to":"id","date":"2024-07-10","source":"「行く」","target":"Ia berkata, “Pergi.","labels":[{"text":"“","check":"unbalanced-quotes"}]}
        """;

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("--report json")]
    [TestCase("--report json --no-source")]
    public async Task CountsEachRowAsDocument(string options)
    {
        string segments = _folder.Write("ja-id.segments.jsonl", $"{Good}\n\n{Good}\n");

        ToolRun run = await EvaluateAsync([segments, .. options.Split(' ')]);

        using JsonDocument report = JsonDocument.Parse(run.Output);
        JsonElement root = report.RootElement;
        Assert.That((run.Status, root.GetProperty("documents").GetInt32()), Is.EqualTo((0, 2)));
        Assert.That(root.GetProperty("total").GetProperty("found").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public async Task ListsMissesWithTheirRow()
    {
        const string Row =
            """{"from":"ja","to":"id","target":"Ia pergi.","labels":[{"text":"pergi","check":"wrong-term"}]}""";
        string segments = _folder.Write("b.segments.jsonl", $"{Good}\n{Row}\n");

        ToolRun run = await EvaluateAsync(segments, "--verbose");

        Assert.That(run.Output, Does.StartWith($"{segments}:2:4: missed: wrong-term 'pergi' (expected: nothing)\n"));
    }

    [Test]
    public async Task FlagsTwinThatIsNoBetter()
    {
        const string Row = """
            {"from":"ja","to":"id","target":"Ia menemui Sekretaris Jenderal Kim Jung Eun.","labels":[{"text":"Ia","check":"wrong-term","expected":["Dia"]}]}
            """;
        string segments = _folder.Write("c.segments.jsonl", Row);

        ToolRun run = await ToolRun.OfAsync("eval", segments, "--verbose");

        Assert.That(run.Output, Does.Contain($"{segments}:1:33: twin flagged: misspelled-entity 'Kim Jung Eun'"));
        Assert.That(run.Output, Does.EndWith("twins: 1 texts, 1 flagged\n"));
    }

    [TestCase("[]", "no JSON object of the expected kind")]
    [TestCase("{", "no JSON object of the expected kind")]
    [TestCase("""{"to":"id","target":"Ia","labels":[]}""", "'from' is missing or empty")]
    [TestCase("""{"from":"ja","to":"id","labels":[]}""", "'target' is missing or empty")]
    [TestCase("""{"from":"ja","to":"id","target":"Ia"}""", "'labels' is missing or empty")]
    [TestCase("""{"from":"ja","to":"id","target":"Ia","labels":[{"text":"Ia"}]}""", "'check' is missing or empty")]
    [TestCase(
        """{"from":"ja","to":"id","target":"Ia","labels":[{"text":"Dia","check":"wrong-term"}]}""",
        "'Dia' does not stand there in the target")]
    [TestCase(
        """{"from":"ja","to":"id","target":"Ia","labels":[],"right":["Dia"]}""",
        "'Dia' does not stand there in the target")]
    [TestCase(
        """{"from":"ja","to":"id","date":"10.7.2024","target":"Ia","labels":[]}""",
        "date: '10.7.2024' is no date (like 2024-10-17)")]
    public async Task NamesBadRowAndEvaluatesTheRest(string row, string reason)
    {
        string segments = _folder.Write("d.segments.jsonl", $"{row}\n{Good}\n");

        ToolRun run = await EvaluateAsync(segments);

        Assert.That((run.Status, run.Errors), Is.EqualTo((2, $"tqa: {segments}:1: {reason}\n")));
        Assert.That(run.Output, Does.Contain("\n1 documents, "));
    }

    [Test]
    public async Task SaysThatFileIsEmpty()
    {
        string segments = _folder.Write("e.segments.jsonl", "\n");

        ToolRun run = await EvaluateAsync(segments);

        Assert.That((run.Status, run.Errors), Is.EqualTo((2, $"tqa: {segments}:1: there is no segment\n")));
    }

    [Test]
    public async Task ReadsSeveralFolders()
    {
        string[] folders = [ProjectFolder.Of("seeds"), ProjectFolder.Of("corpora", "tune", "segments")];

        ToolRun run = await EvaluateAsync(folders);

        Assert.That((run.Status, run.Errors), Is.EqualTo((0, "")));
    }

    private static Task<ToolRun> EvaluateAsync(params string[] arguments) =>
        ToolRun.OfAsync(["eval", "--no-default-lexicon", .. arguments]);
}
