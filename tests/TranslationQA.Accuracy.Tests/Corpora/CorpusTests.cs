using TranslationQA.Accuracy.Tests.Labelled;
using TranslationQA.Checks;
using TranslationQA.Cli.Evaluation;
using TranslationQA.Model;

namespace TranslationQA.Accuracy.Tests.Corpora;

/// <summary>Holds the corpora against what their README says of them.</summary>
public sealed class CorpusTests
{
    private const int MinSegments = 400;
    private const int MinDocuments = 40;

    private static readonly string[] Pairs = ["en>id", "en>ja", "ja>en", "ja>id", "ko>en", "ru>en", "zh>en"];
    private static readonly IReadOnlyList<LabelledText> Tune = Read("tune");
    private static readonly IReadOnlyList<LabelledText> Report = Read("report");
    private static readonly LabelledText[] All = [.. Tune, .. Report];

    private static IEnumerable<PlacedError> Errors =>
        All.SelectMany(text => text.Labels.Where(label => !label.Label.IsRight)
            .Select(label => new PlacedError(text, label.Label)));

    [Test]
    public void AreLargeEnough()
    {
        int segments = All.Count(IsSegment);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(segments, Is.GreaterThanOrEqualTo(MinSegments));
            Assert.That(All.Length - segments, Is.GreaterThanOrEqualTo(MinDocuments));
        }
    }

    [Test]
    public void HoldAllLanguagesInBothSplits()
    {
        string[][] found = [PairsOf(Tune), PairsOf(Report)];

        Assert.That(found, Is.EqualTo(new[] { Pairs, Pairs }));
    }

    [Test]
    public void AreSplitByNumber()
    {
        IEnumerable<string> wrong =
            Tune.Where(IsSegment).Where(text => Number(text) % 2 == 0)
                .Concat(Report.Where(IsSegment).Where(text => Number(text) % 2 == 1))
                .Select(Id);

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void NumberEverySegmentOnce() => Assert.That(All.Where(IsSegment).Select(Id), Is.Unique);

    [Test]
    public void HoldEveryTextOnce() => Assert.That(All.Select(Text), Is.Unique);

    [Test]
    public void SayWhatIsRightForEveryWrongNameAndTerm()
    {
        IEnumerable<PlacedError> wrong = Errors.Where(error =>
            error.Label.Replacement is null && CheckFamily.IsAboutEntities(error.Label.Check));

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void LabelTextThatStandsThereOnceOrHasColumn()
    {
        IEnumerable<PlacedError> wrong = Errors.Where(error => error.Label.Column == 0 && error.StandsThere() > 1);

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void NameChecksThatExist()
    {
        IEnumerable<string> names = Errors.Select(error => error.Label.Check).Distinct();

        Assert.That(names, Is.SubsetOf(BuiltInChecks.All.Select(check => check.Descriptor.Name)));
    }

    private static IReadOnlyList<LabelledText> Read(string split) =>
        LabelledSet.Read(ProjectFolder.Of("corpora", split), usesSource: true);

    private static string[] PairsOf(IReadOnlyList<LabelledText> texts) =>
        [.. texts.Select(text => text.Document.Languages.ToString()).Distinct().Order(StringComparer.Ordinal)];

    private static bool IsSegment(LabelledText text) =>
        text.Document.Name.EndsWith(".segments.jsonl", StringComparison.Ordinal);

    private static string Id(LabelledText text) => text.Document.Segments[0].Id ?? string.Empty;

    private static int Number(LabelledText text) => Id(text)[^1] - '0';

    private static string Text(LabelledText text) =>
        string.Join('\n', text.Document.Segments.Select(segment => segment.Target));

    private sealed record PlacedError(LabelledText Text, Label Label)
    {
        public int StandsThere()
        {
            Segment line = Text.Document.Segments.Single(segment => segment.Line == Label.Line);
            return line.Target.Split(Label.Text).Length - 1;
        }

        public override string ToString() => $"{Text.Document.Name}:{Label.Row}: {Label.Check} '{Label.Text}'";
    }
}
