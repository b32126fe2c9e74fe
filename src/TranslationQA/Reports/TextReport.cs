using System.Globalization;
using System.Text;
using TranslationQA.Model;

namespace TranslationQA.Reports;

/// <summary>A report for readers: each finding with its line, the proposals and the reasons.</summary>
public sealed class TextReport : ReportFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Func<ReportStyle, string, string> _style;

    /// <summary>Makes the format without colours.</summary>
    public TextReport()
        : this((_, text) => text)
    {
    }

    /// <summary>Makes the format with colours.</summary>
    /// <param name="style">Puts around a piece of text whatever colours it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="style"/> is null.</exception>
    public TextReport(Func<ReportStyle, string, string> style)
    {
        ArgumentNullException.ThrowIfNull(style);
        _style = style;
    }

    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override IReportWriter Begin(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new Writer(new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" }, _style);
    }

    private sealed class Writer(StreamWriter output, Func<ReportStyle, string, string> style) : IReportWriter
    {
        public void Write(CheckResult result)
        {
            ArgumentNullException.ThrowIfNull(result);
            foreach (Finding finding in result.Findings)
            {
                Write(result.Document, finding);
            }

            output.Flush();
        }

        public void Complete(Report report)
        {
            ArgumentNullException.ThrowIfNull(report);
            output.WriteLine(style(ReportStyle.Summary, Summarize(report)));
            output.Flush();
        }

        public void Dispose() => output.Dispose();

        private static string Summarize(Report report)
        {
            Severity[] severities = [Severity.Critical, Severity.Major, Severity.Minor, Severity.Neutral];
            string counts = string.Join(", ", severities
                .Where(severity => report.CountOf(severity) > 0)
                .Select(severity => $"{report.CountOf(severity)} {ReportWords.Of(severity)}"));
            string findings = Count(report.Findings, "finding") + (counts.Length > 0 ? $" ({counts})" : string.Empty);
            string documents = Count(report.Documents, "document");
            string segments = Count(report.Segments, "segment");
            string words = Count(report.Words, "word");
            string score = report.Score.ToString("0.##", CultureInfo.InvariantCulture);
            return $"{findings} in {documents}, {segments}, {words}; MQM score {score}";
        }

        private static string Count(long number, string noun) => $"{number} {noun}{(number == 1 ? string.Empty : "s")}";

        private static ReportStyle StyleOf(Severity severity) => severity switch
        {
            Severity.Neutral => ReportStyle.Neutral,
            Severity.Minor => ReportStyle.Minor,
            Severity.Major => ReportStyle.Major,
            _ => ReportStyle.Critical,
        };

        private void Write(Document document, Finding finding)
        {
            FindingPlace place = FindingPlace.Of(document, finding);
            string position = $"{OneLine.Clean(document.Name)}:{place.Line}:{place.Column}:";
            string severity = style(StyleOf(finding.Severity), ReportWords.Of(finding.Severity));
            string message = OneLine.Clean(finding.Message);
            output.WriteLine($"{style(ReportStyle.Place, position)} {severity} {finding.Descriptor.Name}: {message}");
            string text = document.Segments[finding.SegmentIndex].Text(finding.Side);
            WriteExcerpt(Excerpt.Of(text, finding.Span), finding.Side);
            WriteList(ReportStyle.Suggestion, "→ write: ", finding.Suggestions, ", ");
            WriteList(ReportStyle.Evidence, "because: ", finding.Evidence, "; ");
        }

        private void WriteExcerpt(Excerpt excerpt, Side side)
        {
            string lead = side == Side.Source ? "  source: " : "  ";
            string mark = new('^', excerpt.MarkWidth);
            output.WriteLine(lead + excerpt.Text);
            output.WriteLine(new string(' ', lead.Length + excerpt.MarkColumn) + style(ReportStyle.Mark, mark));
        }

        private void WriteList(ReportStyle role, string label, IReadOnlyList<string> texts, string separator)
        {
            if (texts.Count > 0)
            {
                output.WriteLine("  " + style(role, label + OneLine.Clean(string.Join(separator, texts))));
            }
        }
    }
}
