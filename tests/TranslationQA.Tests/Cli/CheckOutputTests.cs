using System.Text.Json;

namespace TranslationQA.Tests.Cli;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CheckOutputTests : IDisposable
{
    private static readonly string[] Basics = ["check", "--from", "ja", "--to", "id", "--no-default-lexicon"];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task WritesReportToFileAlone()
    {
        string path = _folder.Write("a.txt", "Ia berkata, “Kami datang.\n");

        ToolRun run = await ToolRun.OfAsync(
            [.. Basics, path, "--report", "json", "--output", _folder.Write("report.json", "old")]);

        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(_folder.Path("report.json")));
        Assert.That(run, Is.EqualTo(new ToolRun(1, "", "")));
        Assert.That(report.RootElement.GetProperty("findings").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task KeepsReportOfTheRestWhenOneFileIsUnusable()
    {
        string path = _folder.Write("a.txt", "Halo.\n");

        ToolRun run = await ToolRun.OfAsync([.. Basics, "missing.txt", path, "--output", _folder.Path("report.txt")]);

        Assert.That(run.Status, Is.EqualTo(2));
        Assert.That(File.ReadAllText(_folder.Path("report.txt")), Does.StartWith("0 findings in 1 document"));
    }

    [Test]
    public async Task LeavesNoHalfReportWhenBrokenOff()
    {
        string[] arguments = [.. Basics, _folder.Write("a.txt", "Halo.\n"), "--output", _folder.Path("report.txt")];

        (int status, string errors) = await ToolRun.RunAsync(
            new MemoryStream(), new MemoryStream(), new CancellationToken(canceled: true), arguments);

        Assert.That((status, errors), Is.EqualTo((130, "")));
        Assert.That(string.Join(' ', _folder.Files), Is.EqualTo("a.txt"));
    }

    [TestCase("text")]
    [TestCase("json")]
    public async Task EndsQuietlyWhenReaderLeaves(string report)
    {
        string[] arguments = [.. Basics, _folder.Write("a.txt", "Ia berkata, “Kami datang.\n"), "--report", report];

        (int status, string errors) = await ToolRun.RunAsync(
            new MemoryStream(), new BrokenStream(BrokenStream.BrokenPipe), CancellationToken.None, arguments);

        Assert.That((status, errors), Is.EqualTo((1, "")));
    }

    [TestCase("text")]
    [TestCase("json")]
    public async Task SaysWhyOutputCannotBeWritten(string report)
    {
        string[] arguments = [.. Basics, _folder.Write("a.txt", "Halo.\n"), "--report", report];

        (int status, string errors) = await ToolRun.RunAsync(
            new MemoryStream(), new BrokenStream(BrokenStream.NoSpace), CancellationToken.None, arguments);

        Assert.That((status, errors), Is.EqualTo((2, "tqa: standard output: No space left on device\n")));
    }
}
