using System.Text.Json;
using TranslationQA.Cli.Evaluation;
using TranslationQA.Model;

namespace TranslationQA.Accuracy.Tests.Traps;

/// <summary>A text with a right name that looks wrong, and its twin in which the same name is wrong.</summary>
/// <remarks>A row of <c>traps.jsonl</c>.</remarks>
/// <param name="Id">What it is about.</param>
/// <param name="From">The language of the source, which is not there.</param>
/// <param name="To">The language of both texts.</param>
/// <param name="Date">The day on which they were written, or null.</param>
/// <param name="Right">The text in which all is right.</param>
/// <param name="Wrong">The text in which the name is wrong.</param>
/// <param name="Text">The name as it stands in both.</param>
/// <param name="Check">The check that should find it.</param>
/// <param name="Expected">What should stand there instead.</param>
/// <param name="Why">Why it is wrong there.</param>
public sealed record Trap(
    string Id,
    string From,
    string To,
    DateOnly? Date,
    string Right,
    string Wrong,
    string Text,
    string Check,
    IReadOnlyList<string> Expected,
    string Why)
{
    private static readonly TranslationChecker Checker = new TranslationCheckerBuilder().Build();

    public static IReadOnlyList<Trap> All { get; } =
    [
        .. File.ReadLines(ProjectFolder.Of("tests", "TranslationQA.Accuracy.Tests", "Traps", "traps.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Trap>(line, JsonSerializerOptions.Web)!),
    ];

    /// <summary>Gets what is said of the names and terms of the right text.</summary>
    public IEnumerable<string> FindInRight() => Find(Right).Select(found => $"line {found.Line}: {found.Finding}");

    /// <summary>Tells whether the name is found wherever it stands in the wrong text, or anywhere there.</summary>
    public bool IsFoundInWrong()
    {
        string[] lines = Wrong.Split('\n');
        return Find(Wrong).Any(found => Places(lines[found.Line - 1]).Any(found.Finding.Span.Overlaps));
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    private IEnumerable<TextSpan> Places(string line)
    {
        for (int at = Next(0); at >= 0; at = Next(at + 1))
        {
            yield return new TextSpan(at, Text.Length);
        }

        int Next(int from) => line.IndexOf(Text, from, StringComparison.Ordinal);
    }

    private IEnumerable<(int Line, Finding Finding)> Find(string text)
    {
        IEnumerable<Segment> lines = text.Split('\n').Select((line, i) => new Segment(line) { Line = i + 1 });
        Document document = new(LanguagePair.Parse($"{From}>{To}"), lines) { Name = Id, Date = Date };
        return Checker.Check(document).Findings
            .Where(finding => CheckFamily.IsAboutEntities(finding.Descriptor.Name))
            .Select(finding => (finding.SegmentIndex + 1, finding));
    }
}
