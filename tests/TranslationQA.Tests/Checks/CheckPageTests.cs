using TranslationQA.Model;

namespace TranslationQA.Tests.Checks;

public sealed class CheckPageTests
{
    private const int FewestFlags = 3;
    private const int FewestAllows = 4;

    private static readonly Lazy<TranslationChecker> Checker = new(() => new TranslationCheckerBuilder().Build());

    private static readonly Lazy<TranslationChecker> StrictChecker =
        new(() => new TranslationCheckerBuilder().RequireOneSpelling().Build());

    private static IEnumerable<string> Pages => Directory.EnumerateFiles(ProjectFolder.Of("docs", "checks"), "TQA*.md")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Ids => Pages.Select(path => Path.GetFileNameWithoutExtension(path));

    private static IEnumerable<PageExample> Examples => Pages.SelectMany(PageExample.ReadAll);

    private static IEnumerable<PageExample> ExamplesWithProposals =>
        Examples.Where(example => example.Proposals.Count > 0);

    [TestCaseSource(nameof(Examples))]
    public void MarksWhatThePageMarks(PageExample example)
    {
        IEnumerable<string> marks = Findings(example)
            .Select(finding => PageExample.Write(finding.SegmentIndex, finding.Span));

        Assert.That(marks, Is.EqualTo(example.Marks));
    }

    [TestCaseSource(nameof(ExamplesWithProposals))]
    public void ProposesWhatThePageProposes(PageExample example)
    {
        IEnumerable<string?> proposals = Findings(example)
            .Select(finding => finding.Suggestions is [string first, ..] ? first : null);

        Assert.That(proposals.Take(example.Proposals.Count), Is.EqualTo(example.Proposals));
    }

    [TestCaseSource(nameof(Ids))]
    public void PageHasExamplesInBothDirections(string id)
    {
        PageExample[] examples = [.. Examples.Where(example => example.Id == id)];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(examples.Count(example => example.Flags), Is.GreaterThanOrEqualTo(FewestFlags));
            Assert.That(examples.Count(example => !example.Flags), Is.GreaterThanOrEqualTo(FewestAllows));
        }
    }

    private static IEnumerable<Finding> Findings(PageExample example) =>
        (example.RequiresOneSpelling ? StrictChecker : Checker).Value.Check(example.Document).Findings
            .Where(finding => finding.Descriptor.Id == example.Id);
}
