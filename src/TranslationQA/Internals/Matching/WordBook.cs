using System.Text;
using TranslationQA.Internals.Compiled;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>What single words of source languages can be read as in others, of each sense the first renderings.</summary>
/// <remarks>Read at the first question about a language, and kept. Thread-safe.</remarks>
internal sealed class WordBook
{
    // A word of many meanings: the first few are those that a machine picks.
    private const int MaxSenses = 3;
    private const int MaxRenderings = 2;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Dictionary<string, List<Reading>>> _languages = new(StringComparer.Ordinal);
    private readonly LexiconFile? _file;
    private readonly string[] _tags = [];

    /// <summary>Makes a book of the words of a lexicon, before those of another book.</summary>
    public WordBook(IEnumerable<Entity> words, WordBook? general)
    {
        General = general;
        foreach (Entity word in words)
        {
            Add(word);
        }
    }

    /// <summary>Opens the book of a compiled lexicon.</summary>
    public WordBook(LexiconFile file)
    {
        _file = file;
        _tags = TagList.Read(file, SectionKind.WordLanguages);
    }

    private WordBook? General { get; }

    /// <summary>Gets what a word can be read as: the first rendering of each sense, then the others.</summary>
    /// <param name="source">The language of the word.</param>
    /// <param name="word">The word as it is written.</param>
    /// <param name="target">The language of the renderings.</param>
    public IEnumerable<string> Read(LanguageTag source, string word, LanguageTag target)
    {
        IEnumerable<string> own = WordsOf(source.Value).GetValueOrDefault(KeyOf(word), [])
            .Where(reading => reading.Target == target.Value).Select(reading => reading.Text);
        return General is null ? own : own.Concat(General.Read(source, word, target));
    }

    /// <summary>Writes words as a section of a compiled lexicon.</summary>
    public static void Write(LexiconFileWriter file, IEnumerable<Entity> words)
    {
        WordBook book = new(words, general: null);
        string[] tags = [.. book._languages.Keys.Order(StringComparer.Ordinal)];
        TagList.Write(file, SectionKind.WordLanguages, tags);
        for (int i = 0; i < tags.Length; i++)
        {
            file.Add(SectionKind.WordReadings, i, Encoding.UTF8.GetBytes(Lines(book._languages[tags[i]])));
        }
    }

    // "Верховный" in the name of a court is the word верховный.
    private static string KeyOf(string word) => word.ToLowerInvariant();

    private static string Lines(Dictionary<string, List<Reading>> words)
    {
        StringBuilder lines = new();
        foreach ((string word, List<Reading> readings) in words.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            lines.Append(word);
            foreach (Reading reading in readings)
            {
                lines.Append('\t').Append(reading.Target).Append('\t').Append(reading.Text);
            }

            lines.Append('\n');
        }

        return lines.ToString();
    }

    private void Add(Entity word)
    {
        foreach (Name name in word.Names)
        {
            if (!_languages.TryGetValue(name.Language.Value, out Dictionary<string, List<Reading>>? words))
            {
                _languages[name.Language.Value] = words = new Dictionary<string, List<Reading>>(StringComparer.Ordinal);
            }

            if (!words.TryGetValue(KeyOf(name.Text), out List<Reading>? readings))
            {
                words[KeyOf(name.Text)] = readings = [];
            }

            for (int i = 0; i < MaxRenderings; i++)
            {
                readings.AddRange(word.Senses.Take(MaxSenses).SelectMany(sense => sense.GroupBy(rendering => rendering.Language))
                    .SelectMany(language => language.Skip(i).Take(1))
                    .Select(rendering => new Reading(rendering.Language.Value, rendering.Text)).Except(readings));
            }
        }
    }

    private Dictionary<string, List<Reading>> WordsOf(string tag)
    {
        lock (_lock)
        {
            if (!_languages.TryGetValue(tag, out Dictionary<string, List<Reading>>? words))
            {
                _languages[tag] = words = new Dictionary<string, List<Reading>>(StringComparer.Ordinal);
                int part = Array.IndexOf(_tags, tag);
                if (_file is not null && part >= 0)
                {
                    ReadLines(Encoding.UTF8.GetString(_file.Bytes(SectionKind.WordReadings, part).Span), words);
                }
            }

            return words;
        }
    }

    private static void ReadLines(string lines, Dictionary<string, List<Reading>> words)
    {
        foreach (ReadOnlySpan<char> line in lines.AsSpan().EnumerateLines())
        {
            string[] fields = line.ToString().Split('\t');
            List<Reading> readings = [];
            for (int i = 1; i + 1 < fields.Length; i += 2)
            {
                readings.Add(new Reading(fields[i], fields[i + 1]));
            }

            words[fields[0]] = readings;
        }
    }

    /// <summary>One sense in one language.</summary>
    private sealed record Reading(string Target, string Text);
}
