using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Tests.Reports;

public sealed class TextReportTests
{
    [Test]
    public void ShowsLineProposalsAndReasons()
    {
        CheckResult result = Sample.Result("bertemu Kim Jung Eun di sana", "Kim Jung Eun").With(finding => finding with
        {
            Suggestions = ["Kim Jong Un", "Kim Jong-un"],
            Evidence = ["the source names 金正恩", "two edits away"],
        });

        string report = Sample.Write(new TextReport(), result);

        Assert.That(report, Is.EqualTo(
            """
            a.id.txt:8:9: major misspelled-entity: “Kim Jung Eun” is garbled.
              bertemu Kim Jung Eun di sana
                      ^^^^^^^^^^^^
              → write: Kim Jong Un, Kim Jong-un
              because: the source names 金正恩; two edits away
            1 finding (1 major) in 1 document, 1 segment, 6 words; MQM score 16.67

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void UnderlinesSourceByItsColumns()
    {
        CheckResult result = Sample.Result(new Segment("朝鮮の金正恩氏", "Kim"), "金正恩", Side.Source);

        string report = Sample.Write(new TextReport(), result);

        Assert.That(report, Does.Contain("\n  source: 朝鮮の金正恩氏\n                ^^^^^^\n"));
    }

    [Test]
    public void PrintsNoControlCharacters()
    {
        CheckResult result = Sample.Result("satu\e[31m\ndua\u202Etiga", "\e[31m\ndua\u202E");

        string report = Sample.Write(new TextReport(), result);

        Assert.That(report.Where(unit => char.IsControl(unit) || unit == '\u202E'), Is.All.EqualTo('\n'));
    }

    [Test]
    public void StylesEachPart()
    {
        TextReport format = new((style, text) => $"<{style}>{text}</>");
        CheckResult result = Sample.Result("Kim", "Kim").With(finding => finding with { Suggestions = ["Kím"] });

        string report = Sample.Write(format, result);

        Assert.That(report, Is.EqualTo(
            """
            <Place>a.id.txt:8:1:</> <Major>major</> misspelled-entity: “Kim” is garbled.
              Kim
              <Mark>^^^</>
              <Suggestion>→ write: Kím</>
            <Summary>1 finding (1 major) in 1 document, 1 segment, 1 word; MQM score 0</>

            """.ReplaceLineEndings("\n")));
    }
}
