using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Tests.Reports;

public sealed class ReportTests
{
    private static readonly CheckResult Result = Sample.Result("satu dua tiga empat Kim", "Kim");

    [Test]
    public void CountsBlocksOfOneInputAsOneDocument()
    {
        CheckResult next = Result.In(document => document with { FirstSegment = 2 });

        Report report = new ReportBuilder().Add(Result).Add(next).Build();

        Assert.That((report.Documents, report.Segments, report.Words, report.Findings), Is.EqualTo((1, 2, 10, 2)));
    }

    [Test]
    public void CountsBySeverityAndCheck()
    {
        CheckResult minor = Result.With(finding => finding with { Severity = Severity.Minor });

        Report report = new ReportBuilder().Add(Result).Add(minor).Build();

        Assert.That(
            (report.CountOf(Severity.Major), report.CountOf(Severity.Critical), report.CountOf("misspelled-entity")),
            Is.EqualTo((1, 0, 2)));
    }

    [TestCase(0, Severity.Major, 0, 100)]
    [TestCase(1, Severity.Major, 1_000, 99.5)]
    [TestCase(2, Severity.Critical, 1_000, 95)]
    [TestCase(3, Severity.Neutral, 1_000, 100)]
    [TestCase(9, Severity.Critical, 10, 0)]
    public void ScoresByPenaltyPerWord(int findings, Severity severity, int words, double expected)
    {
        Dictionary<FindingKey, long> counts = new() { [new FindingKey("a-check", severity)] = findings };

        Report report = new() { Words = words, Counts = counts };

        Assert.That(report.Score, Is.EqualTo(expected).Within(1e-9));
    }

    [Test]
    public void MergesAsIfCountedTogether()
    {
        Report one = new ReportBuilder().Add(Result).Build();
        Report both = new ReportBuilder().Add(Result).Add(Result).Build();

        Report merged = one.Merge(one).Merge(Report.Empty);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(merged.Counts, Is.EquivalentTo(both.Counts));
            Assert.That(merged with { Counts = both.Counts }, Is.EqualTo(both));
        }
    }
}
