using System.Text.Json;

namespace TranslationQA.Tests.Cli;

public sealed class EvalCommandTests
{
    private const string Head =
        """{"target":"a.id.txt","source":"a.ja.txt","from":"ja","to":"id","date":"2024-07-10"}""";

    private const string Quote = """{"line":1,"text":"“","check":"unbalanced-quotes","expected":[]}""";
    private readonly TemporaryFolder _folder = new();

    [SetUp]
    public void WriteTexts()
    {
        _folder.Write("a.id.txt", "Ia berkata, “Kami datang.\nMereka pergi.\n");
        _folder.Write("a.ja.txt", "「行きます」と言った。\n彼らは去った。\n");
    }

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("--report json")]
    [TestCase("--report json --no-source")]
    public async Task CountsFoundLabels(string options)
    {
        string labels = _folder.Write("a.labels.jsonl", $"{Head}\n{Quote}\n");

        ToolRun run = await EvaluateAsync([labels, .. options.Split(' ')]);

        using JsonDocument report = JsonDocument.Parse(run.Output);
        JsonElement check = report.RootElement.GetProperty("checks")[0];
        Assert.That((run.Status, check.GetProperty("name").GetString()), Is.EqualTo((0, "unbalanced-quotes")));
        Assert.That(check.GetProperty("f1").GetDouble(), Is.EqualTo(1));
    }

    [Test]
    public async Task ListsMissesWithTheirPlace()
    {
        const string Missed = """{"line":2,"text":"pergi","check":"wrong-term","expected":["datang"]}""";
        string labels = _folder.Write("a.labels.jsonl", $"{Head}\n{Missed}\n");

        ToolRun run = await EvaluateAsync(labels, "--verbose");

        string place = $"{_folder.Path("a.id.txt")}:2:8";
        Assert.That(run.Output, Does.Contain($"{place}: missed: wrong-term 'pergi' (expected: datang)\n"));
    }

    [TestCase("", 1, "the head (target, from, to) is missing")]
    [TestCase("{}", 1, "'target' is missing or empty")]
    [TestCase("{", 1, "no JSON object of the expected kind")]
    [TestCase(Head + "\n[]", 2, "no JSON object of the expected kind")]
    [TestCase(Head + "\n{\"line\":1}", 2, "'text' is missing or empty")]
    [TestCase(Head + "\n{\"line\":1,\"text\":\"“\"}", 2, "'check' is missing or empty")]
    public async Task NamesLineOfUnusableLabels(string text, int line, string reason)
    {
        string labels = _folder.Write("b.labels.jsonl", text);

        ToolRun run = await EvaluateAsync(labels);

        Assert.That((run.Status, run.Errors), Is.EqualTo((2, $"tqa: {labels}:{line}: {reason}\n")));
    }

    [TestCase("""{"line":2,"text":"“","right":true}""", "'“' does not stand there in {0}:2")]
    [TestCase("""{"line":1,"column":5,"text":"“","right":true}""", "'“' does not stand there in {0}:1")]
    [TestCase("""{"line":9,"text":"“","right":true}""", "{0} has no line 9")]
    public async Task RefusesLabelThatIsNotInTheText(string label, string reason)
    {
        string labels = _folder.Write("b.labels.jsonl", $"{Head}\n\n{label}\n");

        ToolRun run = await EvaluateAsync(labels);

        string expected = reason.Replace("{0}", _folder.Path("a.id.txt"), StringComparison.Ordinal);
        Assert.That((run.Status, run.Errors), Is.EqualTo((2, $"tqa: {labels}:3: {expected}\n")));
    }

    [TestCase(",\"expected\":[\"Kami pergi\"]", "1 texts, 0 flagged")]
    [TestCase(",\"expected\":[],\"twin\":\"\"", "1 texts, 0 flagged")]
    [TestCase(",\"expected\":[]", "0 texts, 0 flagged")]
    public async Task ChecksTwinThatLabelsMake(string replacement, string expected)
    {
        string label = $$"""{"line":1,"text":"Kami","check":"wrong-term"{{replacement}}}""";
        string labels = _folder.Write("a.labels.jsonl", $"{Head}\n{label}\n");

        ToolRun run = await EvaluateAsync(labels);

        Assert.That(run.Output, Does.EndWith($"twins: {expected}\n"));
    }

    [Test]
    public async Task LeavesWhatIsNoNameAsItIsInTwin()
    {
        const string Term = """{"line":2,"text":"pergi","check":"wrong-term","expected":["datang"]}""";
        string labels = _folder.Write("a.labels.jsonl", $"{Head}\n{Quote}\n{Term}\n");

        ToolRun run = await EvaluateAsync(labels, "--report", "json");

        using JsonDocument report = JsonDocument.Parse(run.Output);
        Assert.That(report.RootElement.GetProperty("twins").ToString(), Does.Contain("\"texts\": 1"));
    }

    [Test]
    public async Task RefusesLabelsThatOverlap()
    {
        const string Whole = """{"line":2,"text":"Mereka pergi","check":"wrong-term","expected":["Ia datang"]}""";
        const string Part = """{"line":2,"text":"pergi","check":"wrong-term","expected":["datang"]}""";
        string labels = _folder.Write("a.labels.jsonl", $"{Head}\n{Whole}\n{Part}\n");

        ToolRun run = await EvaluateAsync(labels);

        Assert.That((run.Status, run.Errors), Is.EqualTo((2, $"tqa: {labels}:3: 'pergi' overlaps another label\n")));
    }

    [Test]
    public async Task ReadsTheSeeds()
    {
        ToolRun run = await EvaluateAsync(ProjectFolder.Of("seeds"));

        Assert.That((run.Status, run.Errors), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("\n8 documents, "));
    }

    private static Task<ToolRun> EvaluateAsync(params string[] arguments) =>
        ToolRun.OfAsync(["eval", "--no-default-lexicon", .. arguments]);
}
