namespace TranslationQA.Tests.Cli;

public sealed class ExplainCommandTests
{
    [TestCase("unbalanced-quotes")]
    [TestCase("tqa3001")]
    public async Task PrintsPageByNameOrId(string name)
    {
        ToolRun run = await ToolRun.OfAsync("explain", name);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.Status, run.Errors), Is.EqualTo((0, "")));
            Assert.That(run.Output, Does.StartWith("unbalanced-quotes (TQA3001)\n"));
            Assert.That(run.Output, Does.Contain("\nHow to fix\n----------\n").And.Not.Contain("```"));
        }
    }

    [Test]
    public async Task ProposesNearestNames()
    {
        ToolRun run = await ToolRun.OfAsync("explain", "mised-quote");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
            Assert.That(
                run.Errors, Does.StartWith("tqa: there is no check 'mised-quote'; the nearest are mixed-quotes, "));
        }
    }
}
