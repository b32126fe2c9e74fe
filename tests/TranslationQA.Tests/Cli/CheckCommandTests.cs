using System.Text;
using TranslationQA.Tests.Formats;

namespace TranslationQA.Tests.Cli;

public sealed class CheckCommandTests
{
    private const string Right = "Mereka bertemu di Jakarta.\n";
    private const string Lone = "a lone surrogate is no character";
    private const string Nul = "a NUL character: no text, or UTF-16 without its byte order mark";
    private const string Garbled = "Ia berkata, “Kami datang.\n";
    private static readonly string[] Basics = ["check", "--from", "ja", "--to", "id", "--no-default-lexicon"];
    private readonly TemporaryFolder _folder = new();

    private static IEnumerable<TestCaseData> UnusableFiles =>
    [
        Unusable("WrongEncoding", "a.txt", [.. "satu\n"u8, 0x83, 0x74], ":2: byte 0x83 is not UTF-8 (column 1)"),
        Unusable("CutCharacter", "a.txt", [0xE9, 0x87], ":1: byte 0xE9 is not UTF-8 (column 1)"),
        Unusable("Nul", "a.txt", "a\0"u8.ToArray(), $":1: {Nul} (column 2)"),
        Unusable("LoneSurrogate", "a.txt", [0xFF, 0xFE, 0x00, 0xD8], $":1: {Lone} (column 1)"),
        Unusable("EscapedSurrogate", "a.jsonl", """{"target":"\ud800"}"""u8.ToArray(), $":1: {Lone}"),
        Unusable(
            "HalfWritten",
            "a.jsonl",
            """{"target":"sa"""u8.ToArray(),
            ":1: no JSON object: Expected end of string, but instead reached end of data (byte 14)"),
        Unusable("NoTab", "a.tsv", "satu"u8.ToArray(), ":1: no tab between source and translation"),
        Unusable("NoFormat", "a.xyz", [], ": no format goes by this extension; say which with --format"),
    ];

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCaseSource(nameof(UnusableFiles))]
    public async Task ReportsUnusableFileAndChecksTheRest(string name, byte[] bytes, string reason)
    {
        string path = _folder.Write(name, bytes);

        ToolRun run = await CheckAsync(path, _folder.Write("garbled.txt", Garbled));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Errors, Is.EqualTo($"tqa: {path}{reason}\n"));
            Assert.That(run.Output, Does.Contain("unbalanced-quotes").And.Contain("in 1 document, 1 segment"));
            Assert.That(run.Status, Is.EqualTo(2));
        }
    }

    [Test]
    public async Task ReportsMissingFileAndFolderForFile()
    {
        string missing = _folder.Path("missing.txt");
        string folder = _folder.Path(".");

        ToolRun run = await CheckAsync(missing, folder, _folder.Write("right.txt", Right));

        Assert.That(run, Is.EqualTo(new ToolRun(
            2,
            "0 findings in 1 document, 1 segment, 4 words; MQM score 100\n",
            $"tqa: {missing}: no such file\ntqa: {folder}: is a directory\n")));
    }

    [TestCase("")]
    [TestCase("\uFEFF")]
    public async Task AcceptsEmptyFile(string text)
    {
        ToolRun run = await CheckAsync(_folder.Write("empty.txt", text));

        const string Summary = "0 findings in 1 document, 0 segments, 0 words; MQM score 100\n";
        Assert.That(run, Is.EqualTo(new ToolRun(0, Summary, "")));
    }

    [Test]
    public async Task AcceptsSameFileTwice()
    {
        string path = _folder.Write("right.txt", Right);

        ToolRun run = await CheckAsync(path, path);

        const string Summary = "0 findings in 2 documents, 2 segments, 8 words; MQM score 100\n";
        Assert.That(run, Is.EqualTo(new ToolRun(0, Summary, "")));
    }

    [Test]
    public async Task FindsTheSameWhateverTheEncodingAndLineEnds(
        [Values("utf-8", "utf-16", "utf-16BE")] string encoding, [Values("\n", "\r\n")] string lineEnd)
    {
        byte[] preamble = Encoding.GetEncoding(encoding).GetPreamble();
        byte[] bytes = Encoding.GetEncoding(encoding).GetBytes((Right + Garbled).ReplaceLineEndings(lineEnd));

        ToolRun run = await CheckAsync(_folder.Write("encoded.txt", [.. preamble, .. bytes]));

        Assert.That(run.Output, Does.Contain("encoded.txt:2:13: minor unbalanced-quotes"));
    }

    [Test]
    public async Task RefusesLineOf100Megabytes()
    {
        using RepeatedStream input = new("a"u8.ToArray(), 100_000_000, int.MaxValue);

        ToolRun run = await ToolRun.OfAsync(input, [.. Basics, "-"]);

        Assert.That(
            (run.Status, run.Errors),
            Is.EqualTo((2, "tqa: -:1: the line is longer than 1,048,576 characters\n")));
    }

    [TestCase("satu\ndua\n", 2)]
    [TestCase("satu\n", 0)]
    public async Task PairsSourceLineByLine(string source, int expected)
    {
        string sourcePath = _folder.Write("source.txt", source);

        ToolRun run = await CheckAsync(_folder.Write("right.txt", Right), "--source", sourcePath);

        string error = $"{_folder.Path("right.txt")}:2: the translation has 1 lines, its source {sourcePath} has 2";
        Assert.That((run.Status, run.Errors), Is.EqualTo((expected, expected == 0 ? "" : $"tqa: {error}\n")));
    }

    [Test]
    public async Task NamesLineOfHalfWrittenLexicon()
    {
        string lexicon = _folder.Write(
            "lexicon.jsonl",
            """
            {"id":"x","kind":"person","names":{"id":["Kim"]}}
            {"id":"y","kind":"per
            """);

        ToolRun run = await CheckAsync(_folder.Write("right.txt", Right), "--lexicon", lexicon);

        Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.Match(@"\Atqa: [^\n]+lexicon\.jsonl:2:[0-9]+: no JSON object[^\n]*\n\z"));
    }

    [TestCase("minor", 1)]
    [TestCase("major", 0)]
    public async Task FailsFromSeverityOn(string severity, int expected)
    {
        ToolRun run = await CheckAsync(_folder.Write("garbled.txt", Garbled), "--fail-on", severity);

        Assert.That((run.Status, run.Errors), Is.EqualTo((expected, "")));
    }

    [TestCase("--only", "unbalanced-quotes", 1)]
    [TestCase("--only", "mixed-quotes", 0)]
    [TestCase("--disable", "unbalanced-quotes,mixed-quotes", 0)]
    [TestCase("--min-severity", "major", 0)]
    [TestCase("--min-probability", "1", 0)]
    public async Task LeavesOutWhatIsNotWanted(string option, string value, int expected)
    {
        ToolRun run = await CheckAsync(_folder.Write("garbled.txt", Garbled), option, value);

        Assert.That((run.Status, run.Errors), Is.EqualTo((expected, "")));
    }

    [TestCase("", 0)]
    [TestCase("--one-spelling", 1)]
    public async Task ReportsOtherSpellingsWhereOneIsAskedFor(string option, int expected)
    {
        string[] arguments = ["check", "--from", "ja", "--to", "en", _folder.Write("odessa.txt", "Ships left Odessa.\n"), option];

        ToolRun run = await ToolRun.OfAsync([.. arguments.Where(argument => argument.Length > 0)]);

        Assert.That(run.Status, Is.EqualTo(expected));
    }

    private static TestCaseData Unusable(string name, string file, byte[] bytes, string reason) =>
        new TestCaseData(file, bytes, reason).SetArgDisplayNames(name);

    private static Task<ToolRun> CheckAsync(params string[] arguments) => ToolRun.OfAsync([.. Basics, .. arguments]);
}
