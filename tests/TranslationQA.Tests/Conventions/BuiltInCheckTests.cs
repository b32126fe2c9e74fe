using System.Text.RegularExpressions;
using TranslationQA.Checks;
using TranslationQA.Model;

namespace TranslationQA.Tests.Conventions;

public sealed partial class BuiltInCheckTests
{
    private static readonly string[] Headings = ["What it does", "Why it matters", "Examples", "How to fix", "Limits"];

    private static IEnumerable<CheckDescriptor> Descriptors => BuiltInChecks.All.Select(check => check.Descriptor);

    private static IEnumerable<TestCaseData> Cases =>
        Descriptors.Select(descriptor => new TestCaseData(descriptor).SetArgDisplayNames(descriptor.Name));

    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(ProjectFolder.Of("docs", "checks"), "TQA*.md").Select(path => Path.GetFileName(path));

    [Test]
    public void IdsAreUniqueAndInOrder()
    {
        string[] ids = [.. Descriptors.Select(descriptor => descriptor.Id)];

        Assert.That(ids, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);
    }

    [Test]
    public void NamesAreUnique() => Assert.That(Descriptors.Select(descriptor => descriptor.Name), Is.Unique);

    [TestCaseSource(nameof(Cases))]
    public void IdHasDigitOfItsCategory(CheckDescriptor descriptor) =>
        Assert.That(descriptor.Id, Does.Match($"^TQA{(int)descriptor.Category}[0-9]{{3}}$"));

    [TestCaseSource(nameof(Cases))]
    public void NameIsKebabCase(CheckDescriptor descriptor) =>
        Assert.That(descriptor.Name, Does.Match("^[a-z]+(-[a-z]+)*$"));

    [Test]
    public void PagesAreThoseOfTheChecks() =>
        Assert.That(Pages, Is.EquivalentTo(Descriptors.Select(descriptor => $"{descriptor.Id}.md")));

    [TestCaseSource(nameof(Cases))]
    public void PageBeginsWithTheDescriptor(CheckDescriptor descriptor)
    {
        string[] head =
        [
            $"# {descriptor.Name} ({descriptor.Id})", "", "| | |", "|---|---|", $"| Id | {descriptor.Id} |",
            $"| Name | `{descriptor.Name}` |", $"| Category | {Words(descriptor.Category)} |",
            $"| Severity | {descriptor.DefaultSeverity} |",
        ];

        Assert.That(File.ReadLines(ProjectFolder.Of(descriptor.HelpLink)).Take(head.Length), Is.EqualTo(head));
    }

    [TestCaseSource(nameof(Cases))]
    public void PageHasItsHeadingsAndNoOthers(CheckDescriptor descriptor)
    {
        IEnumerable<string> headings = File.ReadLines(ProjectFolder.Of(descriptor.HelpLink))
            .Where(line => line.StartsWith("##", StringComparison.Ordinal)).Select(line => line.TrimStart('#').Trim());

        Assert.That(headings, Is.EqualTo(Headings));
    }

    [Test]
    public void EveryCheckClassIsRegistered()
    {
        IEnumerable<Type> classes = typeof(Check).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Check)) && !type.IsAbstract);

        Assert.That(BuiltInChecks.All.Select(check => check.GetType()), Is.EquivalentTo(classes));
    }

    [Test]
    public void CheckStandsInTheFolderOfItsCategory() => Assert.That(
        BuiltInChecks.All.Select(check => check.GetType().Namespace),
        Is.EqualTo(Descriptors.Select(descriptor => $"TranslationQA.Checks.{descriptor.Category}")));

    // "DesignAndMarkup" stands on the page as "Design and markup".
    private static string Words(Category category)
    {
        string words = InnerCapital().Replace(category.ToString(), " $0").ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex InnerCapital();
}
