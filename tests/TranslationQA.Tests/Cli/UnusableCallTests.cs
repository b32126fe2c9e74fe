namespace TranslationQA.Tests.Cli;

public sealed class UnusableCallTests
{
    private static readonly string[] Basics = ["check", "--from", "ja", "--to", "id", "--no-default-lexicon"];

    [TestCase("--source a.txt b.txt c.txt", "--source: goes with exactly one FILE of plain text")]
    [TestCase("--source a.txt b.tsv", "--source: goes with exactly one FILE of plain text")]
    [TestCase("- -", "standard input (-) can be read once only")]
    [TestCase("--source - -", "standard input (-) can be read once only")]
    [TestCase("--bogus a.txt", "there is no option '--bogus' (for a file of this name: -- --bogus)")]
    [TestCase("a.txt -x", "there is no option '-x' (for a file of this name: -- -x)")]
    [TestCase("a.txt --date 2024-02-30", "--date: '2024-02-30' is no date (like 2024-10-17)")]
    [TestCase("a.txt --format docx", "--format: 'docx' is none of txt, tsv, jsonl")]
    [TestCase("a.txt --report xml", "--report: 'xml' is none of text, json")]
    [TestCase("a.txt --jobs 0", "--jobs: '0' is no number from 1 up")]
    [TestCase("a.txt --min-probability 1,5", "--min-probability: '1,5' is no number from 0 to 1")]
    [TestCase("a.txt --min-severity bad", "--min-severity: 'bad' is none of neutral, minor, major, critical")]
    [TestCase("a.txt --fail-on 3", "--fail-on: '3' is none of neutral, minor, major, critical")]
    [TestCase("a.txt --output /no/such/folder/report", "--output /no/such/folder/report: no such folder")]
    [TestCase("a.txt --output /", "--output /: is a directory")]
    [TestCase("a.txt --lexicon /no/such.jsonl", "/no/such.jsonl: no such folder")]
    [TestCase("a.txt --lexicon /", "/: is a directory")]
    public async Task RefusesUnusableCall(string arguments, string error)
    {
        ToolRun run = await ToolRun.OfAsync([.. Basics, .. arguments.Split(' ')]);

        Assert.That(run, Is.EqualTo(new ToolRun(2, "", $"tqa: {error}\n")));
    }

    [TestCase("jp")]
    [TestCase("japanese")]
    [TestCase("j")]
    [TestCase("")]
    public async Task RefusesUnknownLanguage(string tag)
    {
        ToolRun run = await ToolRun.OfAsync("check", "a.txt", "--from", tag, "--to", "id");

        string error = $"--from: '{tag}' is no language tag (BCP 47, like id, ja or zh-Hant)";
        Assert.That(run, Is.EqualTo(new ToolRun(2, "", $"tqa: {error}\n")));
    }

    [TestCase("--only")]
    [TestCase("--disable")]
    public async Task ProposesNearestNamesForUnknownCheck(string option)
    {
        ToolRun run = await ToolRun.OfAsync([.. Basics, "a.txt", option, "mixed-quotes,unbalanced-quote"]);

        const string Error = "tqa: there is no check 'unbalanced-quote'; the nearest are unbalanced-quotes, ";
        Assert.That(run.Errors, Does.StartWith(Error));
    }

    [TestCase("")]
    [TestCase("check a.txt --to id")]
    [TestCase("check --from ja --to id")]
    [TestCase("chekc a.txt")]
    public async Task RefusesCallWithoutWhatItNeeds(string arguments)
    {
        ToolRun run = await ToolRun.OfAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
            Assert.That(run.Errors, Does.Match(@"\Atqa: [^\n]+\n\z"));
        }
    }

    [Test]
    public async Task ReadsFileNamedLikeOptionBehindDashes()
    {
        ToolRun run = await ToolRun.OfAsync([.. Basics, "--", "--bogus.txt"]);

        Assert.That(run.Errors, Is.EqualTo("tqa: --bogus.txt: no such file\n"));
    }
}
