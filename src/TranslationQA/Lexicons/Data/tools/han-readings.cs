// Makes Internals/Data/han-readings.tsv: how the Han characters of the lexicon's names are read, from Unihan's readings (Unicode License v3).
//   dotnet run han-readings.cs -- <folder with unihan_readings.tsv>
// The result depends on the lexicon and on Unihan only, and is sorted by character (ordinal).
#nullable enable
using System.Runtime.CompilerServices;
using System.Text.Json;

const int MaxKun = 6;

if (args.Length != 1) { Console.Error.WriteLine("usage: dotnet run han-readings.cs -- <folder of dictionaries>"); return 2; }
string data = Path.GetFullPath(Path.Combine(Here(), ".."));

// The characters of names; those of terms and words are read for their sense.
var characters = new HashSet<string>(StringComparer.Ordinal);
foreach (string file in Directory.EnumerateFiles(data, "*.jsonl"))
    foreach (string line in File.ReadLines(file))
        using (JsonDocument row = JsonDocument.Parse(line))
            if (row.RootElement.GetProperty("kind").GetString() is not ("term" or "word" or "class"))
                foreach (var language in row.RootElement.GetProperty("names").EnumerateObject().Where(l => l.Name is "ja" or "zh"))
                    foreach (var name in language.Value.EnumerateArray())
                        characters.UnionWith(name.GetString()!.Where(c => c >= '\u3400' && c <= '\u9FFF').Select(c => c.ToString()));

var rows = new SortedDictionary<string, string>(StringComparer.Ordinal);
foreach (string[] row in File.ReadLines(Path.Combine(args[0], "unihan_readings.tsv")).Skip(1).Select(line => line.Split('\t')))
    if (characters.Contains(row[0]))
    {
        string mandarin = Plain(row[1].Split(' ')[0]);
        string japanese = string.Join(' ', row[3].Split(' ').Concat(row[4].Split(' ').Take(MaxKun)).Select(Hepburn).Where(r => r.Length > 0).Distinct());
        if (mandarin.Length + japanese.Length > 0) rows[row[0]] = $"{row[0]}\t{mandarin}\t{japanese}";
    }

string output = Path.GetFullPath(Path.Combine(data, "../../Internals/Data/han-readings.tsv"));
File.WriteAllText(output, "# character <TAB> Mandarin in pinyin without tones <TAB> Japanese readings, on first, long vowels not marked; made by Lexicons/Data/tools/han-readings.cs from Unihan\n"
    + string.Concat(rows.Values.Select(row => row + "\n")));
Console.WriteLine($"{rows.Count} characters of {characters.Count}");
return 0;

// nǚ is written nü in pinyin and nu or nv on most keyboards; the press writes nu.
static string Plain(string pinyin)
{
    const string marked = "āáǎàēéěèêīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ", plain = "aaaaeeeeeiiiioooouuuuuuuuunnnm";
    return new([.. pinyin.Select(c => marked.IndexOf(c) is >= 0 and int at ? plain[at] : c).Where(char.IsAsciiLetterLower)]);
}

// RYOU is Ryo in the press.
static string Hepburn(string reading) => reading.ToLowerInvariant().Replace("ou", "o", StringComparison.Ordinal).Replace("uu", "u", StringComparison.Ordinal);

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
