using System.Text.Encodings.Web;
using System.Text.Json;
using TranslationQA.Model;

namespace TranslationQA.Reports;

/// <summary>One JSON object; its fields are described under "The command line" in the design.</summary>
internal sealed class JsonReport : ReportFormat
{
    private const int Schema = 1;

    public override string Name => "json";

    public override IReportWriter Begin(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new Writer(output);
    }

    // The findings come first, because the totals are known only behind the last of them.
    private sealed class Writer : IReportWriter
    {
        private const int FlushSize = 32 * 1024;
        private readonly Stream _output;
        private readonly Utf8JsonWriter _json;

        public Writer(Stream output)
        {
            _output = output;
            _json = new Utf8JsonWriter(
                output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            _json.WriteStartObject();
            _json.WriteNumber("schema", Schema);
            _json.WriteStartArray("findings");
        }

        public void Write(CheckResult result)
        {
            ArgumentNullException.ThrowIfNull(result);
            foreach (Finding finding in result.Findings)
            {
                Write(result.Document, finding);
                if (_json.BytesPending > FlushSize)
                {
                    _json.Flush();
                }
            }
        }

        public void Complete(Report report)
        {
            ArgumentNullException.ThrowIfNull(report);
            _json.WriteEndArray();
            _json.WriteNumber("documents", report.Documents);
            _json.WriteNumber("segments", report.Segments);
            _json.WriteNumber("words", report.Words);
            _json.WriteStartObject("score");
            _json.WriteNumber("mqm", Math.Round(report.Score, 2));
            _json.WriteNumber("penalty", report.Penalty);
            _json.WriteNumber("penaltyPerThousandWords", Math.Round(report.PenaltyPerThousandWords, 2));
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.Flush();
            _output.WriteByte((byte)'\n');
        }

        public void Dispose() => _json.Dispose();

        private void Write(Document document, Finding finding)
        {
            FindingPlace place = FindingPlace.Of(document, finding);
            _json.WriteStartObject();
            _json.WriteString("id", finding.Descriptor.Id);
            _json.WriteString("name", finding.Descriptor.Name);
            _json.WriteString("category", ReportWords.Of(finding.Descriptor.Category));
            _json.WriteString("severity", ReportWords.Of(finding.Severity));
            _json.WriteNumber("probability", Math.Round(finding.Probability, 4));
            _json.WriteString("document", document.Name);
            _json.WriteNumber("segment", place.Segment);
            _json.WriteString("side", ReportWords.Of(finding.Side));
            _json.WriteNumber("line", place.Line);
            _json.WriteNumber("column", place.Column);
            _json.WriteNumber("length", finding.Span.Length);
            _json.WriteString("text", finding.Text);
            _json.WriteString("message", finding.Message);
            if (finding.EntityId is not null)
            {
                _json.WriteString("entity", finding.EntityId);
            }

            Write("suggestions", finding.Suggestions);
            Write("evidence", finding.Evidence);
            _json.WriteString("fingerprint", Fingerprint.Of(document, finding));
            _json.WriteEndObject();
        }

        private void Write(string field, IReadOnlyList<string> texts)
        {
            _json.WriteStartArray(field);
            foreach (string text in texts)
            {
                _json.WriteStringValue(text);
            }

            _json.WriteEndArray();
        }
    }
}
