using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Tests.Reports;

public sealed class FingerprintTests
{
    private static readonly CheckResult Known = Sample.Result("bertemu Kim di sana", "Kim");

    private static IEnumerable<TestCaseData> Others =>
    [
        Other("Document", Known.In(document => document with { Name = "b.id.txt" })),
        Other("Text", Sample.Result("bertemu Kin di sana", "Kin")),
        Other("Before", Sample.Result("melihat Kim di sana", "Kim")),
        Other("After", Sample.Result("bertemu Kim di sini", "Kim")),
        Other("Side", Sample.Result(new Segment("bertemu Kim di sana", ""), "Kim", Side.Source)),
        Other("Check", Known.With(finding => finding with { Descriptor = Sample.Check with { Id = "TQA2002" } })),
    ];

    [Test]
    public void IsSixteenHexDigits() => Assert.That(Of(Known), Is.EqualTo("cc6624701b710b41"));

    [Test]
    public void SurvivesInsertedLinesAndFarChanges()
    {
        string far = new('x', 50);

        CheckResult moved = Sample.Result(new Segment(null, $"1{far}Kim{far}1") { Line = 9 }, "Kim", Side.Target);

        Assert.That(Of(moved), Is.EqualTo(Of(Sample.Result($"2{far}Kim{far}2", "Kim"))));
    }

    [TestCaseSource(nameof(Others))]
    public void DiffersWhereItMatters(CheckResult other) => Assert.That(Of(other), Is.Not.EqualTo(Of(Known)));

    private static string Of(CheckResult result) => Fingerprint.Of(result.Document, result.Findings[0]);

    private static TestCaseData Other(string name, CheckResult result) =>
        new TestCaseData(result).SetArgDisplayNames(name);
}
