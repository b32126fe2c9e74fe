using System.Text.Encodings.Web;
using System.Text.Json;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Writes an evaluation as one JSON object.</summary>
internal static class EvaluationJson
{
    public static byte[] Write(EvaluationResult result, bool hasNotes)
    {
        using MemoryStream stream = new();
        JsonWriterOptions options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(stream, options))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", 1);
            json.WriteNumber("documents", result.Documents);
            json.WriteNumber("words", result.Words);
            json.WriteNumber("rightNamesFlagged", result.RightNamesFlagged);
            Write(json, result.Twins);
            json.WritePropertyName("total");
            Write(json, null, result.Total, result);
            json.WriteStartArray("checks");
            foreach ((string name, CheckTally tally) in result.InOrder)
            {
                Write(json, name, tally, result);
            }

            json.WriteEndArray();
            WriteNotes(json, hasNotes ? result.Notes : []);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string? name, CheckTally tally, EvaluationResult result)
    {
        json.WriteStartObject();
        if (name is not null)
        {
            json.WriteString("name", name);
        }

        json.WriteNumber("labelled", tally.Labelled);
        json.WriteNumber("found", tally.Found);
        json.WriteNumber("rightProposals", tally.RightProposals);
        json.WriteNumber("rightFindings", tally.RightFindings);
        json.WriteNumber("misnamed", tally.Misnamed);
        json.WriteNumber("falseAlarms", tally.FalseAlarms);
        json.WriteNumber("falseAlarmsPerThousandWords", Math.Round(result.FalseAlarmsPerThousandWords(tally), 3));
        WriteShare(json, "precision", tally.Precision);
        WriteShare(json, "recall", tally.Recall);
        WriteShare(json, "f1", tally.F1);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TwinTally twins)
    {
        json.WriteStartObject("twins");
        json.WriteNumber("texts", twins.Texts);
        json.WriteNumber("flagged", twins.Flagged);
        json.WriteNumber("findings", twins.Findings);
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string field, double share)
    {
        if (double.IsNaN(share))
        {
            json.WriteNull(field);
        }
        else
        {
            json.WriteNumber(field, Math.Round(share, 4));
        }
    }

    private static void WriteNotes(Utf8JsonWriter json, IReadOnlyList<EvaluationNote> notes)
    {
        json.WriteStartArray("notes");
        foreach (EvaluationNote note in notes)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(note.Kind.ToString()));
            json.WriteString("document", note.Path);
            json.WriteNumber("line", note.Line);
            json.WriteNumber("column", note.Column);
            json.WriteString("check", note.Check);
            json.WriteString("text", note.Text);
            json.WriteStartArray("proposals");
            foreach (string proposal in note.Proposals)
            {
                json.WriteStringValue(proposal);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
