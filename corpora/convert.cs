// Makes labelled segments of a public set that the manifest names, in the form that `tqa eval` reads.
//   dotnet run corpora/convert.cs -- <id> <folder of the data> <output folder>
// Writes <id>.segments.jsonl. Only what a set says itself is labelled: other findings in garbled texts may well be right.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

if (args.Length != 3)
{
    Console.Error.WriteLine("usage: dotnet run corpora/convert.cs -- <id> <folder of the data> <output folder>");
    return 2;
}

JsonNode? set = File.ReadLines(Path.Combine(Folder(), "manifest.jsonl"))
    .Select(line => JsonNode.Parse(line)!)
    .FirstOrDefault(row => (string?)row["id"] == args[0]);
if (set is null)
{
    Console.Error.WriteLine($"{args[0]}: not in the manifest");
    return 2;
}

string path = Path.Combine(args[1], (string)set["file"]!);
IEnumerable<JsonObject>? segments = args[0] switch
{
    "ntrex" => Ntrex(),
    "idner-news" => IdnerNews(),
    "wmt-name-garbles" => Garbles("hypothesis", "garbled_name", "reference_name", "hyp_start"),
    "wmt-katakana-garbles" => Garbles("hypothesis", "garbled_name", "reference_name", null),
    "mlqe-pe-name-fixes" => Garbles("mt", "garbled_name", "correct_name", null),
    "wmt-mechanical-errors" => MechanicalErrors(),
    "demetr" => Demetr(),
    _ => null,
};
if (segments is null)
{
    Console.Error.WriteLine($"{args[0]}: no translations, nothing to convert");
    return 2;
}

JsonSerializerOptions compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
string output = Path.Combine(args[2], $"{args[0]}.segments.jsonl");
int number = 0;
using (StreamWriter writer = new(output) { NewLine = "\n" })
{
    foreach (JsonObject segment in segments)
    {
        number++;
        segment["id"] = string.Create(CultureInfo.InvariantCulture, $"{args[0]}-{number:00000}");
        writer.WriteLine(segment.ToJsonString(compact));
    }
}

Console.WriteLine($"{output}: {number} segments");
return 0;

IEnumerable<JsonObject> Ntrex()
{
    (string Column, string Tag)[] languages =
    [
        ("ind", "id"), ("jpn", "ja"), ("kor", "ko"), ("zho-CN", "zh"), ("rus", "ru"), ("ukr", "uk"), ("deu", "de"),
        ("fra", "fr"), ("spa", "es"), ("tur", "tr"), ("vie", "vi"), ("tha", "th"), ("arb", "ar"),
    ];
    foreach (Dictionary<string, string> row in Rows())
    {
        yield return Segment("ja-en", row["jpn"], row["eng"]);
        foreach ((string column, string tag) in languages)
        {
            yield return Segment($"en-{tag}", row["eng"], row[column]);
        }
    }
}

IEnumerable<JsonObject> IdnerNews()
{
    foreach (JsonNode row in File.ReadLines(path).Select(line => JsonNode.Parse(line)!))
    {
        string text = ((string)row["text"]!).Replace('\n', ' ');
        IEnumerable<string> names = row["entities"]!.AsArray().Select(entity => (string)entity!["text"]!).Distinct();
        JsonObject segment = Segment("en-id", null, text);
        segment["right"] = new JsonArray([.. names.Where(text.Contains).Select(name => JsonValue.Create(name))]);
        yield return segment;
    }
}

// Each garble, and the translation of another system that has the name right.
IEnumerable<JsonObject> Garbles(string target, string garble, string right, string? start)
{
    foreach (Dictionary<string, string> row in Rows())
    {
        string text = row[target];
        int at = start is null
            ? text.IndexOf(row[garble], StringComparison.Ordinal)
            : Offset(text, int.Parse(row[start], CultureInfo.InvariantCulture));
        if (at < 0)
        {
            continue;
        }

        yield return Garbled(row["lang_pair"], row["source"], text, at, row[garble], "misspelled-entity", row[right]);
        if (row.TryGetValue("clean_hypothesis", out string? clean) && clean.Length > 0)
        {
            yield return Segment(row["lang_pair"], row["source"], clean);
        }
    }
}

// Of the classes, the one that has a check and says where the error is.
IEnumerable<JsonObject> MechanicalErrors()
{
    foreach (Dictionary<string, string> row in Rows().Where(row => row["class"] == "untranslated_residue"))
    {
        int at = row["hypothesis"].IndexOf(row["evidence"], StringComparison.Ordinal);
        if (at < 0)
        {
            continue;
        }

        yield return Garbled(
            row["lang_pair"], row["source"], row["hypothesis"], at, row["evidence"], "untranslated-text", null);
        if (row["clean_hypothesis"].Length > 0)
        {
            yield return Segment(row["lang_pair"], row["source"], row["clean_hypothesis"]);
        }
    }
}

// The names that were replaced by others, each with its clean translation.
IEnumerable<JsonObject> Demetr()
{
    Dictionary<string, string> tags = new()
    {
        ["chinese_simple"] = "zh", ["czech"] = "cs", ["french"] = "fr", ["german"] = "de", ["hindi"] = "hi",
        ["italian"] = "it", ["japanese"] = "ja", ["polish"] = "pl", ["russian"] = "ru", ["spanish"] = "es",
    };
    foreach (Dictionary<string, string> row in Rows().Where(row => row["perturbation"] == "critical_id9_ne_replaced"))
    {
        string languages = $"{tags[row["src_lang"]]}-en", clean = row["clean_mt"], wrong = row["perturbed_mt"];
        (int at, int wrongEnd, int cleanEnd) = Difference(wrong, clean);
        if (at < wrongEnd)
        {
            yield return Garbled(
                languages, row["source"], wrong, at, wrong[at..wrongEnd], "wrong-entity", clean[at..cleanEnd]);
        }

        yield return Segment(languages, row["source"], clean);
    }
}

// The stretch of whole words in which two texts differ: where it begins in both, and where it ends in each.
static (int Start, int LeftEnd, int RightEnd) Difference(string left, string right)
{
    int shortest = Math.Min(left.Length, right.Length);
    int start = left.AsSpan().CommonPrefixLength(right);
    int tail = 0;
    while (tail < shortest - start && left[^(tail + 1)] == right[^(tail + 1)])
    {
        tail++;
    }

    while (start > 0 && char.IsLetterOrDigit(left[start - 1]))
    {
        start--;
    }

    while (tail > 0 && char.IsLetterOrDigit(left[^tail]))
    {
        tail--;
    }

    return (start, left.Length - tail, right.Length - tail);
}

static JsonObject Segment(string languages, string? source, string target)
{
    string[] tags = languages.Split('-');
    JsonObject segment = new() { ["id"] = string.Empty, ["from"] = tags[0], ["to"] = tags[1] };
    if (source is not null)
    {
        segment["source"] = source;
    }

    segment["target"] = target;
    segment["labels"] = new JsonArray();
    return segment;
}

static JsonObject Garbled(
    string languages, string source, string target, int at, string text, string check, string? expected)
{
    JsonObject segment = Segment(languages, source, target);
    segment["labels"] = new JsonArray(new JsonObject
    {
        ["text"] = text,
        ["column"] = at + 1,
        ["check"] = check,
        ["expected"] = expected is null ? [] : new JsonArray(expected),
    });
    return segment;
}

// The sets count characters, labels count UTF-16 code units.
static int Offset(string text, int characters) => text.EnumerateRunes().Take(characters).Sum(rune => rune.Utf16SequenceLength);

IEnumerable<Dictionary<string, string>> Rows()
{
    string[][] rows = [.. File.ReadLines(path).Select(line => line.Split('\t'))];
    return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second));
}

static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
