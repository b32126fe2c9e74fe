using System.Text.Json;
using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Tests.Reports;

public sealed class JsonReportTests
{
    [Test]
    public void WritesEveryFieldOfFinding()
    {
        CheckResult result = Sample.Result("bertemu Kim Jung Eun", "Kim Jung Eun").With(finding => finding with
        {
            EntityId = "Q56226",
            Suggestions = ["Kim Jong Un"],
            Evidence = ["金正恩 stands in the source"],
        });

        string finding = Read(result).GetProperty("findings")[0].GetRawText();

        Assert.That(finding, Is.EqualTo(
            """
            {"id":"TQA2001","name":"misspelled-entity","category":"accuracy","severity":"major","probability":0.9877,
            "document":"a.id.txt","segment":1,"side":"target","line":8,"column":9,"length":12,"text":"Kim Jung Eun",
            "message":"“Kim Jung Eun” is garbled.","entity":"Q56226","suggestions":["Kim Jong Un"],
            "evidence":["金正恩 stands in the source"],"fingerprint":"8df3b3fba6e22f78"}
            """.ReplaceLineEndings(string.Empty)));
    }

    [TestCase("schema", 1)]
    [TestCase("documents", 1)]
    [TestCase("segments", 1)]
    [TestCase("words", 4)]
    public void WritesTotals(string field, int expected)
    {
        JsonElement report = Read(Sample.Result("bertemu Kim Jung Eun", "Kim Jung Eun"));

        Assert.That(report.GetProperty(field).GetInt32(), Is.EqualTo(expected));
    }

    [Test]
    public void WritesScore()
    {
        CheckResult result = Sample.Result("satu dua tiga empat lima enam tujuh delapan sembilan Kim", "Kim");

        string score = Read(result).GetProperty("score").GetRawText();

        Assert.That(score, Is.EqualTo("""{"mqm":50,"penalty":5,"penaltyPerThousandWords":500}"""));
    }

    [Test]
    public void WritesEmptyReport() => Assert.That(
        Sample.Write(new JsonReport()),
        Is.EqualTo(
            """{"schema":1,"findings":[],"documents":0,"segments":0,"words":0,"score":""" +
            """{"mqm":100,"penalty":0,"penaltyPerThousandWords":0}}""" + "\n"));

    [TestCase("a \"b\" \\ \n \u0001 \u2028 😀")]
    [TestCase("half a pair: \uD83D")]
    public void StaysValidWhateverTheTextContains(string text)
    {
        JsonElement report = Read(Sample.Result(text, text));

        Assert.That(report.GetProperty("findings")[0].GetProperty("length").GetInt32(), Is.EqualTo(text.Length));
    }

    [TestCase(0, 1, 1)]
    [TestCase(12, 1, 12)]
    [TestCase(0, 2_001, 2_001)]
    public void TakesNumberOfSegmentWhereThereIsNoLine(int line, int firstSegment, int expected)
    {
        CheckResult result = Sample.Result(new Segment(null, "Kim") { Line = line }, "Kim", Side.Target)
            .In(document => document with { FirstSegment = firstSegment });

        JsonElement finding = Read(result).GetProperty("findings")[0];

        Assert.That(
            (finding.GetProperty("line").GetInt32(), finding.GetProperty("segment").GetInt32()),
            Is.EqualTo((expected, firstSegment)));
    }

    private static JsonElement Read(CheckResult result)
    {
        using JsonDocument document = JsonDocument.Parse(Sample.Write(new JsonReport(), result));
        return document.RootElement.Clone();
    }
}
