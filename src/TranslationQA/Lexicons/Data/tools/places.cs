// Makes countries.jsonl, capitals.jsonl, cities.jsonl and subdivisions.jsonl from public name lists and the hand-made tables beside this file.
//   dotnet run places.cs -- <folder with cldr_names.tsv and geonames_cities.tsv> [<output folder, default: the folder above this one>]
// The result depends on the inputs only and is sorted by id (ordinal).
#nullable enable
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

if (args.Length is 0 or > 2) { Console.Error.WriteLine("usage: dotnet run places.cs -- <folder of dictionaries> [<output folder>]"); return 2; }
string tools = Here(), dictionaries = args[0], output = args.Length > 1 ? args[1] : Path.GetDirectoryName(tools)!;

string[] languages = ["ja", "en", "id", "ko", "zh", "zh-Hant", "ru", "uk", "ar", "de", "fr", "es", "ms", "tr", "vi", "th"];
string[] few = ["tr", "vi", "th"]; // countries, territories and capitals only
(string Country, string Code)[] federal = [("JP", "jp"), ("KR", "kr"), ("KP", "kp"), ("CN", "cn"), ("ID", "id"), ("RU", "ru"), ("UA", "ua"), ("US", "us")];

var simplified = Rows("han-simplified.tsv").SelectMany(r => r[0].EnumerateRunes().Zip(r[1].EnumerateRunes())).ToDictionary(p => p.First, p => p.Second);
var rules = Rules.Read(Rows("places.kinds.tsv"));
var places = new SortedDictionary<string, Place>(StringComparer.Ordinal);

// Countries and well-known territories: CLDR's territories with a two-letter code; the overrides drop what is neither.
var cldr = Table.Read(Path.Combine(dictionaries, "cldr_names.tsv"));
var territories = Rows("territories.tsv").ToDictionary(r => r[0], r => r[1]);
foreach (var row in cldr.Rows.Where(r => r[0] == "territory" && territories.ContainsKey(r[1])))
{
    var place = new Place(row[1], territories[row[1]], null);
    var also = cldr.Rows.Where(r => r[1] == row[1] && r[0] is "territory-short" or "territory-variant" && r[1] == row[1]).ToArray();
    foreach (string language in languages)
        foreach (var source in also.Prepend(row))
            if (cldr.Get(source, Column(language)) is { Length: > 0 } name && !name.Contains('('))
                place.Add(language, Territory(language, name));
    places.Add(place.Id, place);
}

// First-level subdivisions: the bare name and its forms with the kind word.
foreach (var (country, code) in federal)
    foreach (var row in cldr.Rows.Where(r => r[0] == "subdivision" && r[1].Length > 2 && r[1].StartsWith(code, StringComparison.Ordinal)))
    {
        if (rules.Class(country, cldr, row) is not { } kind) continue;
        var place = new Place($"{country}-{row[1][2..].ToUpperInvariant()}", kind, country);
        foreach (string language in languages.Except(few))
            if (cldr.Get(row, Column(language)) is { Length: > 0 } name && Proper(language, name))
                Forms(place, language, country, kind, name);
        places.Add(place.Id, place);
    }

// Those of other countries that the press names: the table has code, class, CLDR's code where it is another one, English names, and language=name|name.
var subdivisions = cldr.Rows.Where(r => r[0] == "subdivision").DistinctBy(r => r[1]).ToDictionary(r => r[1]);
foreach (var row in Rows("subdivisions.tsv"))
{
    var place = new Place(row[0], row[1], row[0][..2]);
    string code = row[2].Length > 0 ? row[2] : row[0].Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
    foreach (string language in languages.Except([.. few, "id", "ms", "en"]))
        if (subdivisions.TryGetValue(code, out var source) && cldr.Get(source, Column(language)) is { Length: > 0 } name && Proper(language, name))
            Forms(place, language, place.Within!, place.Class, name);
    if (!Regex.IsMatch(row[3].Split('|')[0], " [Pp]rovince$")) Forms(place, "en", place.Within!, place.Class, row[3].Split('|')[0]);
    foreach (string name in row[3].Split('|')) place.Add("en", name);
    Say(place, row[4..]);
    places.Add(place.Id, place);
}

// Capitals and cities: a hand-made table names them (within, English names, GeoNames id or nothing, entity id or nothing, language=name|name);
// GeoNames gives the other languages, CLDR's time zones what is missing of a capital.
var geonames = Table.Read(Path.Combine(dictionaries, "geonames_cities.tsv"));
var zones = cldr.Rows.Where(r => r[0] == "city").DistinctBy(r => Slug(r[1][(r[1].LastIndexOf('/') + 1)..])).ToDictionary(r => Slug(r[1][(r[1].LastIndexOf('/') + 1)..])); // Asia/Tokyo …
var byId = geonames.Rows.DistinctBy(r => r[0]).ToDictionary(r => r[0]);
foreach (var (file, kind) in new[] { ("capitals.tsv", "capital"), ("cities.tsv", "city") })
    foreach (var row in Rows(file))
    {
        string[] called = row[1].Split('|');
        string within = row[0], english = called[0], source = row.ElementAtOrDefault(2) ?? "", id = row.ElementAtOrDefault(3) is { Length: > 0 } given ? given : "city-" + Slug(english);
        var place = new Place(id, kind, within);
        place.Add("en", english);
        if (source.Length > 0)
            foreach (string language in kind == "capital" ? languages : languages.Except(few))
                if (geonames.Get(byId[source], Column(language)) is { Length: > 0 } name && language != "en" && Proper(language, name))
                    Forms(place, language, within[..2], kind, name);
        if (kind == "capital" && zones.TryGetValue(Slug(english), out var zone))
            foreach (string language in languages.Where(l => l != "en" && !place.Names.ContainsKey(l)))
                if (cldr.Get(zone, Column(language)) is { Length: > 0 } name && Proper(language, name)) place.Add(language, name);
        Forms(place, "en", within[..2], kind, english);
        foreach (string name in called) place.Add("en", name);
        Say(place, row.Skip(4));
        places.Add(id, place);
    }

// Regions, islands, mountains, waters, and places of history: id, class, within, from, to, what it became, language=name|name.
foreach (var row in Rows("regions.tsv"))
{
    var place = new Place(row[0], row[1], row[2].Length > 0 ? row[2] : null) { From = row[3], To = row[4], Became = row[5] };
    Say(place, row[6..]);
    places.Add(place.Id, place);
}

foreach (var place in places.Values) place.Complete(simplified);

// Last word: the overrides. "names" replaces a language's list, "add" appends to it, "drop" removes the place; an unknown id is a new place.
foreach (string line in File.ReadLines(Path.Combine(tools, "places.overrides.jsonl")))
{
    using var json = JsonDocument.Parse(line);
    var root = json.RootElement;
    string id = root.GetProperty("id").GetString()!;
    if (root.TryGetProperty("drop", out _)) { places.Remove(id); continue; }
    string? kind = root.TryGetProperty("class", out var c) ? c.GetString() : null, within = root.TryGetProperty("within", out var w) ? w.GetString() : null;
    if (!places.TryGetValue(id, out var place)) places.Add(id, place = new Place(id, kind ?? throw new InvalidDataException($"{id}: no such place, and no class"), within));
    place.Class = kind ?? place.Class;
    place.Within = within ?? place.Within;
    foreach (string what in (string[])["names", "add"])
        if (root.TryGetProperty(what, out var lists))
            foreach (var list in lists.EnumerateObject())
            {
                if (!languages.Contains(list.Name)) throw new InvalidDataException($"{id}: language {list.Name}");
                if (what == "names") place.Names.Remove(list.Name);
                foreach (var name in list.Value.EnumerateArray()) place.Add(list.Name, name.GetString()!);
            }
}

// GeoNames' Malay names of cities are those of stations and airports too often.
foreach (var place in places.Values.Where(p => p.Class is "city" or "capital")) place.Names.Remove("ms");

// Words made of the names of countries: right in a text, never proposed.
foreach (var row in Rows("demonyms.tsv"))
    places[row[0]].Derived = row[1].Split('|');

var files = places.Values.GroupBy(p => p.Class switch { "country" or "territory" or "historic-country" => "countries.jsonl", "capital" => "capitals.jsonl", "city" => "cities.jsonl", _ => "subdivisions.jsonl" });
foreach (var file in files.OrderBy(f => f.Key, StringComparer.Ordinal))
{
    File.WriteAllText(Path.Combine(output, file.Key), string.Concat(file.Select(p => p.ToJson(languages) + "\n")), new UTF8Encoding(false));
    Console.WriteLine($"{file.Key}: {file.Count()}");
    foreach (var p in file)
        foreach (string language in (string[])["ja", "en", "ko", "zh", "ru"])
            if (!p.Names.ContainsKey(language)) Console.WriteLine($"  {p.Id}: no {language}");
}
return 0;

// "language=name|name" replaces the language's names.
void Say(Place place, IEnumerable<string> columns)
{
    foreach (string column in columns.Where(c => c.Length > 0))
    {
        string language = column[..column.IndexOf('=', StringComparison.Ordinal)];
        if (!languages.Contains(language)) throw new InvalidDataException($"{place.Id}: language {language}");
        place.Names.Remove(language);
        foreach (string name in column[(language.Length + 1)..].Split('|')) place.Add(language, name);
    }
}

void Forms(Place place, string language, string country, string kind, string name)
{
    string bare = rules.Strip(language, country, kind, name);
    foreach (string form in rules.Forms(country, kind, language))
        place.Add(language, form.Replace("{0}", bare, StringComparison.Ordinal).Replace("{=}", name, StringComparison.Ordinal));
}

string Territory(string language, string name) => language switch
{
    "en" or "fr" or "es" or "id" or "ms" => name.Replace(" & ", language switch { "en" => " and ", "id" or "ms" => " dan ", "fr" => " et ", _ => " y " }, StringComparison.Ordinal),
    "ru" => name.Replace("о-ва", "острова", StringComparison.Ordinal).Replace("о-в", "остров", StringComparison.Ordinal),
    _ => name,
};

// A name in the right script, without CLDR's marks for homonyms.
static bool Proper(string language, string name) => !Regex.IsMatch(name, @"[()²]") && language switch
{
    "ja" => Regex.IsMatch(name, @"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]"),
    "ko" => Regex.IsMatch(name, @"\p{IsHangulSyllables}"),
    "zh" or "zh-Hant" => Regex.IsMatch(name, @"^[\p{IsCJKUnifiedIdeographs}·－-]+$"),
    "ru" or "uk" => Regex.IsMatch(name, @"^[\p{IsCyrillic}\s’'ʼ—-]+$"),
    "ar" => Regex.IsMatch(name, @"^[\u0621-\u063A\u0641-\u064A -]+$"),
    "th" => Regex.IsMatch(name, @"^[\p{IsThai} -]+$"),
    _ => Regex.IsMatch(name, @"^[\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}\p{IsLatinExtended-B}\p{IsLatinExtendedAdditional}’ʻ‘]+$"),
};

static string Column(string language) => language;

static string Slug(string name) => Regex.Replace(Place.Fold(name).ToLowerInvariant().Replace("'", "", StringComparison.Ordinal), "[^a-z0-9]+", "-").Trim('-');

IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(tools, file)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

sealed class Place(string id, string kind, string? within)
{
    public string Id { get; } = id;
    public string Class { get; set; } = kind;
    public string? Within { get; set; } = within;
    public string From { get; init; } = "";
    public string To { get; init; } = "";
    public string Became { get; init; } = "";
    public string[] Derived { get; set; } = [];
    public Dictionary<string, List<string>> Names { get; } = [];

    public void Add(string language, string name)
    {
        name = name.Trim().Replace("’", language is "en" or "id" or "ms" ? "'" : "’", StringComparison.Ordinal);
        if (name.Length == 0) return;
        if (!Names.TryGetValue(language, out var list)) Names.Add(language, list = []);
        if (!list.Contains(name)) list.Add(name);
    }

    // Variants that follow from a name by rule: letters without marks, the ba-row for ヴ, simplified characters.
    public void Complete(Dictionary<Rune, Rune> simplified)
    {
        foreach (string language in (string[])["en", "id", "ms"])
            if (Names.TryGetValue(language, out var list) && list.Any(n => Fold(n) != n)) Names[language] = [.. list.Select(Fold).Concat(list).Distinct()];
        if (Names.TryGetValue("ja", out var ja) && ja.Any(n => n.Contains('ヴ')))
        {
            ja = [.. ja.Select(Ba).Concat(ja).Distinct()];
            Names["ja"] = ja;
        }
        if (Names.TryGetValue("zh", out var zh))
        {
            var plain = zh.Select(n => string.Concat(n.EnumerateRunes().Select(r => simplified.GetValueOrDefault(r, r)))).Distinct().ToList();
            if (!plain.SequenceEqual(zh)) { Names.TryAdd("zh-Hant", zh); Names["zh"] = plain; }
        }
    }

    static string Ba(string name) => name.Replace("ヴァ", "バ").Replace("ヴュ", "ビュ").Replace("ヴィ", "ビ").Replace("ヴェ", "ベ").Replace("ヴォ", "ボ").Replace("ヴ", "ブ");

    // Not string.Normalize: that depends on how the machine's globalization is set up.
    public static string Fold(string name) => string.Concat(name.Select(c => Marked.IndexOf(c) is >= 0 and var i ? Plain[i] : c));

    const string Marked = "ÀÁÂÃÄÅĀĂÇĆČĎĐÈÉÊËĒĖĘĚÌÍÎÏĪİĹĻŁÑŃŅŇÒÓÔÕÖØŌŎŐŔŘŚŞŠȘŢŤȚÙÚÛÜŪŬŮŰÝŸŹŻŽàáâãäåāăąçćčďđèéêëēėęěğĝìíîïīıĺļłñńņňòóôõöøōŏőŕřśşšșţťțùúûüūŭůűýÿźżžạảấầẩẫậắằặẹẻẽếềểễệỉịọỏốồổỗộớờởợụủứừửữựỳỹʻ‘";
    const string Plain = "AAAAAAAACCCDDEEEEEEEEIIIIIILLLNNNNOOOOOOOOORRSSSSTTTUUUUUUUUYYZZZaaaaaaaaacccddeeeeeeeeggiiiiiilllnnnnooooooooorrsssstttuuuuuuuuyyzzzaaaaaaaaaaeeeeeeeeiiooooooooooouuuuuuuyy''";

    public string ToJson(string[] languages)
    {
        if (Names.TryGetValue("id", out var own) && Names.TryGetValue("en", out var english) && own.SequenceEqual(english)) Names.Remove("id");
        var json = new StringBuilder($"{{\"id\":{Quote(Id)},\"kind\":\"place\",\"class\":{Quote(Class)}");
        if (Within is not null) json.Append($",\"within\":{Quote(Within)}");
        json.Append(",\"names\":{").AppendJoin(',', languages.Where(Names.ContainsKey).Select(l => $"\"{l}\":[{string.Join(',', Names[l].Select(Quote))}]"));
        json.Append('}');
        if (Derived.Length > 0) json.Append($",\"derived\":{{\"en\":[{string.Join(',', Derived.Select(Quote))}]}}");
        if (From.Length > 0) json.Append($",\"from\":{Quote(From)}");
        if (To.Length > 0) json.Append($",\"to\":{Quote(To)}");
        if (Became.Length > 0) json.Append($",\"relations\":[{{\"type\":\"predecessor\",\"of\":{Quote(Became)}}}]");
        return json.Append('}').ToString();
    }

    static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}

// places.kinds.tsv: "class", country, class, language, regex — the first that matches decides ("-" as class leaves the place out);
// "strip", language, country or *, class or *, regex — removed from the name; "form", country or *, class or *, language, forms with "|" between ({0} bare name, {=} as given) — first line that fits.
sealed class Rules(List<string[]> rows)
{
    public static Rules Read(IEnumerable<string[]> rows) => new([.. rows]);

    public string? Class(string country, Table table, string[] row) =>
        rows.FirstOrDefault(r => r[0] == "class" && r[1] == country && Regex.IsMatch(table.Get(row, r[3]), r[4]))?[2] is { } c && c != "-" ? c : null;

    public string Strip(string language, string country, string kind, string name)
    {
        foreach (var r in rows.Where(r => r[0] == "strip" && r[1] == language && Fits(r[2], country) && Fits(r[3], kind)))
            name = Regex.Replace(name, r[4], "").Trim();
        return name;
    }

    public string[] Forms(string country, string kind, string language) =>
        rows.FirstOrDefault(r => r[0] == "form" && Fits(r[1], country) && Fits(r[2], kind) && r[3].Split(',').Contains(language))?[4].Split('|') ?? ["{0}"];

    static bool Fits(string rule, string value) => rule == "*" || rule.Split(',').Contains(value);
}

sealed class Table(string[] header, List<string[]> rows)
{
    public List<string[]> Rows => rows;

    public static Table Read(string path)
    {
        var all = File.ReadLines(path).Select(l => l.Split('\t')).ToList();
        return new(all[0], all[1..]);
    }

    public string Get(string[] row, string column)
    {
        int i = column == "code" ? 1 : Array.FindIndex(header, h => h == column || h.Replace("_TW", "-Hant").Replace("_Hant", "-Hant") == column);
        return i >= 0 && i < row.Length ? row[i] : "";
    }
}
