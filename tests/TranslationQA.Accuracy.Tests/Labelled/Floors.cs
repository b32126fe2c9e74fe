using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TranslationQA.Cli.Evaluation;

namespace TranslationQA.Accuracy.Tests.Labelled;

/// <summary>What the checker may never fall below again: <c>floors.json</c>, which only rises.</summary>
internal sealed class Floors(string path)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public SortedDictionary<string, Floor> Read() =>
        JsonSerializer.Deserialize<SortedDictionary<string, Floor>>(File.ReadAllText(path), Options)!;

    /// <summary>Raises each floor to the present figure; lowers none, and drops none.</summary>
    public void Raise(IReadOnlyDictionary<string, CheckTally> figures)
    {
        SortedDictionary<string, Floor> floors = new(Read(), StringComparer.Ordinal);
        foreach ((string key, CheckTally tally) in figures)
        {
            floors[key] = Floor.Of(tally).Or(floors.GetValueOrDefault(key, new Floor(null, null)));
        }

        File.WriteAllText(path, JsonSerializer.Serialize(floors, Options) + "\n");
    }
}

/// <summary>The least precision and recall; null where there is nothing to count.</summary>
internal sealed record Floor(double? Precision, double? Recall)
{
    public static Floor Of(CheckTally tally) => new(Cut(tally.Precision), Cut(tally.Recall));

    /// <summary>Gets the higher of both floors.</summary>
    public Floor Or(Floor other) => new(Higher(Precision, other.Precision), Higher(Recall, other.Recall));

    private static double? Higher(double? left, double? right) =>
        left is null || right is null ? left ?? right : Math.Max(left.Value, right.Value);

    // Cut, not rounded: a floor over the figure that it was taken from would fail at once.
    private static double? Cut(double share) => double.IsNaN(share) ? null : Math.Floor(share * 1000) / 1000;
}
