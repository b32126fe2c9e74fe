using System.Text;
using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Tests.Reports;

/// <summary>Small results, and reports written of them.</summary>
internal static class Sample
{
    public static CheckDescriptor Check { get; } = new(
        "TQA2001", "misspelled-entity", "A garbled name", "“{0}” is garbled.", Category.Accuracy, Severity.Major);

    /// <summary>Makes the result of a text in which one stretch is marked.</summary>
    public static CheckResult Result(string target, string marked) =>
        Result(new Segment(null, target) { Line = 8 }, marked, Side.Target);

    public static CheckResult Result(Segment segment, string marked, Side side)
    {
        TextSpan span = new(segment.Text(side).IndexOf(marked, StringComparison.Ordinal), marked.Length);
        Document document = new(LanguagePair.Parse("ja>id"), [segment]) { Name = "a.id.txt" };
        return new CheckResult(document, [Finding(span, marked) with { Side = side }]);
    }

    public static Finding Finding(TextSpan span, string marked) => new()
    {
        Descriptor = Check,
        SegmentIndex = 0,
        Span = span,
        Text = marked,
        Severity = Severity.Major,
        Probability = 0.98766,
        Message = Check.FormatMessage(marked),
    };

    /// <summary>Puts the same findings into a document that differs in something.</summary>
    public static CheckResult In(this CheckResult result, Func<Document, Document> change) =>
        result with { Document = change(result.Document) };

    /// <summary>Changes the only finding.</summary>
    public static CheckResult With(this CheckResult result, Func<Finding, Finding> change) =>
        result with { Findings = [change(result.Findings.Single())] };

    public static string Write(ReportFormat format, params CheckResult[] results)
    {
        using MemoryStream output = new();
        ReportBuilder totals = new();
        using (IReportWriter writer = format.Begin(output))
        {
            foreach (CheckResult result in results)
            {
                totals.Add(result);
                writer.Write(result);
            }

            writer.Complete(totals.Build());
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
