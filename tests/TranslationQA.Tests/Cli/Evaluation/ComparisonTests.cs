using TranslationQA.Cli.Evaluation;
using TranslationQA.Model;

namespace TranslationQA.Tests.Cli.Evaluation;

public sealed class ComparisonTests
{
    private static readonly CheckTally Labelled = new() { Labelled = 1 };
    private static readonly CheckTally Found = Labelled with { Found = 1, RightFindings = 1 };

    private static IEnumerable<TestCaseData> Cases =>
    [
        Case("Right", Find("misspelled-entity", 1, "Kim"), Found with { RightProposals = 1 }),
        Case("NoProposal", Find("misspelled-entity", 1), Found),
        Case("OtherProposal", Find("misspelled-entity", 1, "Lee"), Found),
        Case("OtherLine", Find("misspelled-entity", 2, "Kim"), Labelled with { FalseAlarms = 1 }),
        Case("Related", Find("cut-term", 1, "Kim"), Labelled with { Misnamed = 1 }),
        Case("Unrelated", Find("mixed-quotes", 1), Labelled with { FalseAlarms = 1 }),
    ];

    [TestCaseSource(nameof(Cases))]
    public void Counts(object finding, object expected)
    {
        PlacedLabel label = Place("misspelled-entity", new TextSpan(4, 4), "Kim");

        EvaluationResult result = new Comparison("a.txt", [label], [(PlacedFinding)finding]).Count();

        Assert.That(result.Total, Is.EqualTo(expected));
    }

    [TestCase("wrong-entity", 1, nameof(NoteKind.RightNameFlagged))]
    [TestCase("wrong-entity", 2, nameof(NoteKind.FalseAlarm))]
    [TestCase("mixed-quotes", 1, nameof(NoteKind.FalseAlarm))]
    public void NotesFlaggedNameThatIsRight(string check, int line, string expected)
    {
        PlacedLabel right = Place(string.Empty, new TextSpan(0, 20));

        EvaluationResult result = new Comparison("a.txt", [right], [Find(check, line)]).Count();

        Assert.That((result.Notes.Single().Kind.ToString(), result.Total.FalseAlarms), Is.EqualTo((expected, 1)));
    }

    [Test]
    public void CountsFindingsOnOneLabelOnce()
    {
        PlacedLabel label = Place("misspelled-entity", new TextSpan(4, 4), "Kim");

        EvaluationResult result = new Comparison(
            "a.txt", [label], [Find("misspelled-entity", 1, "Lee"), Find("misspelled-entity", 1, "KIM")]).Count();

        Assert.That(
            (result.Total.Found, result.Total.RightProposals, result.Total.RightFindings, result.Total.F1),
            Is.EqualTo((1, 1, 2, 1.0)));
    }

    private static PlacedLabel Place(string check, TextSpan span, params string[] expected) =>
        new(new Label(2, 1, 0, "Kimm", check, expected), span);

    private static PlacedFinding Find(string check, int line, params string[] suggestions) => new(line, new Finding
    {
        Descriptor = new CheckDescriptor("TQA2999", check, "", "", Category.Accuracy, Severity.Major),
        SegmentIndex = line - 1,
        Span = new TextSpan(6, 4),
        Text = "mm d",
        Severity = Severity.Major,
        Probability = 1,
        Message = "",
        Suggestions = suggestions,
    });

    private static TestCaseData Case(string name, PlacedFinding finding, CheckTally expected) =>
        new TestCaseData(finding, expected).SetArgDisplayNames(name);
}
