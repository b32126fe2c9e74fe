using System.Text.Json;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.LexiconCompiler;

/// <summary>The facts of a language as its data file has them.</summary>
internal sealed class JsonFacts : LanguageFacts
{
    private readonly OrderedDictionary<string, string[]> _lists = new(StringComparer.Ordinal);
    private readonly string[] _wordForms;

    private JsonFacts(JsonElement root, string[] wordForms, string[] phrases)
    {
        _wordForms = wordForms;
        IsCased = root.GetProperty("cased").GetBoolean();
        IsSpaced = root.GetProperty("spaced").GetBoolean();
        IsHeadFirst = root.TryGetProperty("headFirst", out JsonElement headFirst) && headFirst.GetBoolean();
        Script = root.GetProperty("script").GetString() ?? string.Empty;
        Fallback = Strings(root.GetProperty("fallback"));
        Quotes = [.. root.GetProperty("quotes").EnumerateArray().Select(Pair)];
        SentenceEnds = string.Concat(Strings(root.GetProperty("sentenceEnds")));
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Array && property.Name != "quotes")
            {
                _lists[property.Name] = Strings(property.Value);
            }
        }

        NaturalPhrases = HashFilter.Write([.. phrases.Select(phrase => Vocabulary.Hash(CharTable.FoldText(phrase)))]);
    }

    public override bool IsCased { get; }

    public override bool IsSpaced { get; }

    public override bool IsHeadFirst { get; }

    public override string Script { get; }

    public override IReadOnlyList<string> Fallback { get; }

    public override QuotePair[] Quotes { get; }

    public override string SentenceEnds { get; }

    public override uint[] NaturalPhrases { get; }

    public override IReadOnlyList<string> Keys => [.. _lists.Keys];

    public override IReadOnlyList<string> List(string key) => _lists.GetValueOrDefault(key) ?? [];

    public override IReadOnlyList<string> WordForms() => _wordForms;

    // As it will be read: whoever composes on the spot finds the same.
    public override bool IsNatural(string folded) => HashFilter.Contains(NaturalPhrases, Vocabulary.Hash(folded));

    /// <summary>Reads all languages of a folder: <c>TAG.json</c>, with <c>words.TAG.txt</c> and <c>phrases.TAG.txt</c> where there are such.</summary>
    /// <exception cref="LexiconFormatException">A file is no profile.</exception>
    public static Dictionary<string, LanguageFacts> ReadFolder(string folder)
    {
        Dictionary<string, LanguageFacts> facts = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            string tag = Path.GetFileNameWithoutExtension(path);
            string[] words = Lines(Path.Combine(folder, $"words.{tag}.txt"));
            string[] phrases = Lines(Path.Combine(folder, $"phrases.{tag}.txt"));
            facts.Add(LanguageTag.Parse(tag).Value, Read(path, words, phrases));
        }

        return facts;
    }

    private static string[] Lines(string path) => File.Exists(path) ? File.ReadAllLines(path) : [];

    private static JsonFacts Read(string path, string[] wordForms, string[] phrases)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            return new JsonFacts(document.RootElement, wordForms, phrases);
        }
        catch (JsonException exception)
        {
            throw new LexiconFormatException(
                path, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1, "no JSON object");
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException)
        {
            throw new LexiconFormatException(path, 0, 0, exception.Message.TrimEnd('.'));
        }
    }

    private static QuotePair Pair(JsonElement element) =>
        new(element[0].GetString() ?? string.Empty, element[1].GetString() ?? string.Empty);

    private static string[] Strings(JsonElement element) =>
        [.. element.EnumerateArray().Select(item => item.GetString() ?? string.Empty)];
}
