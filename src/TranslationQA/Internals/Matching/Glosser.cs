using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>Composes what a machine makes of a name that it does not know and reads word by word: 稀土 "thin soil".</summary>
/// <remarks>The words come from the book of words and from the parts of the term. Thread-safe.</remarks>
internal sealed class Glosser
{
    private const int MaxNames = 2;
    private const int MaxPieces = 3;
    private const int MaxCuts = 1;
    private const int MaxReadings = 3;
    private const int MaxGlosses = 4;
    private const int MaxCharacters = 12;
    private const int MinStem = 4;
    private const int MaxLink = 3;
    private const char FirstUnspaced = '\u1100';

    private readonly WordBook _words;
    private readonly LanguageProfile _profile;
    private readonly HashSet<string> _functionWords;

    public Glosser(WordBook words, LanguageProfile profile)
    {
        _words = words;
        _profile = profile;
        _functionWords = new HashSet<string>(profile.List("functionWords"), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Composes the readings of an entity's names in a source language, the likeliest of each name first.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="source">The source language.</param>
    /// <param name="isRight">Whether a reading is a right rendering of a piece in some term.</param>
    public IEnumerable<Gloss> Compose(Entity entity, LanguageTag source, Func<string, string, bool> isRight)
    {
        string[] right = [.. entity.Names.In(_profile.Language).SelectMany(name => Words(name.Text))];
        foreach (Name name in entity.Names.In(source).Take(MaxNames))
        {
            int count = 0;
            foreach (string[] pieces in Cut(entity, name.Text, source))
            {
                foreach (string[] readings in Read(entity, pieces, source))
                {
                    bool isWrong = pieces.Where((piece, i) => readings[i].Length > 0 && !IsLink(piece)
                        && !isRight(piece, readings[i]) && !Words(readings[i]).All(word => IsAmong(word, right))).Any();
                    if (isWrong && count < MaxGlosses)
                    {
                        count++;
                        yield return new Gloss(name.Text, pieces, Join(readings));
                    }
                }
            }
        }
    }

    private static string[] Words(string text) => text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    // In another number or case it is the same word.
    private static bool IsAmong(string word, string[] right) => right.Any(other =>
        other.StartsWith(word[..Math.Min(word.Length, MinStem)], StringComparison.OrdinalIgnoreCase)
        && (other.StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.StartsWith(other, StringComparison.OrdinalIgnoreCase)));

    // Into as few words as the books allow: 先|物|価格 where they do not know 先物.
    private IEnumerable<string[]> Cut(Entity entity, string name, LanguageTag source)
    {
        if (name[0] < FirstUnspaced)
        {
            string[] words = Words(name);
            return words.Length is > 1 and <= MaxPieces + 1 && words.All(word => HasReadings(entity, word, source) || IsLink(word))
                ? [words]
                : [];
        }

        string text = name.Replace(" ", string.Empty, StringComparison.Ordinal);
        return text.Length is < 2 or > MaxCharacters
            ? []
            : CutAt(entity, text, source, MaxPieces).Where(pieces => pieces.Length > 1)
                .OrderBy(pieces => pieces.Length).Take(MaxCuts);
    }

    private IEnumerable<string[]> CutAt(Entity entity, string text, LanguageTag source, int left)
    {
        if (left == 0)
        {
            yield break;
        }

        for (int length = text.Length; length > 0; length--)
        {
            string piece = text[..length];
            if (IsSyllable(piece) || !HasReadings(entity, piece, source))
            {
                continue;
            }

            if (length == text.Length)
            {
                yield return [piece];
                continue;
            }

            foreach (string[] rest in CutAt(entity, text[length..], source, left - 1))
            {
                yield return [piece, .. rest];
            }
        }
    }

    // A syllable of hangul can be anything.
    private static bool IsSyllable(string piece) => piece.Length == 1 && CharTable.ClassOf(piece[0]) == CharClass.Hangul;

    private bool HasReadings(Entity entity, string piece, LanguageTag source) => ReadingsOf(entity, piece, source).Any();

    // What is right of the piece here, then what it can mean elsewhere.
    private IEnumerable<string> ReadingsOf(Entity entity, string piece, LanguageTag source) =>
        entity.Parts.Where(part => part.Names.In(source).Any(name => string.Equals(name.Text, piece, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(part => part.Names.In(_profile.Language).Take(1).Select(name => name.Text)
                .Concat(part.Senses.SelectMany(sense => sense.In(_profile.Language)).Select(name => name.Text)))
            .Concat(_words.Read(source, piece, _profile.Language))
            .Where(reading => IsLink(piece) || !_functionWords.Contains(reading))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxReadings);

    // "of", "the", "на": what is short and no word of the book.
    private static bool IsLink(string word) => word.Length <= MaxLink && word[0] < FirstUnspaced && char.IsLower(word[0]);

    // All ways to read the pieces, those of the first meanings first.
    private List<string[]> Read(Entity entity, string[] pieces, LanguageTag source)
    {
        List<(string[] Readings, int Rank)> all = [([], 0)];
        foreach (string piece in pieces)
        {
            string[] readings = [.. ReadingsOf(entity, piece, source)];
            if (readings.Length == 0)
            {
                readings = [string.Empty];
            }

            all = [.. all.SelectMany(one => readings, (one, reading) => (one, reading))
                .Select(pair => ((string[])[.. pair.one.Readings, pair.reading], pair.one.Rank + Array.IndexOf(readings, pair.reading)))];
        }

        return [.. all.OrderBy(one => one.Rank).Select(one => one.Readings)];
    }

    // Indonesian and Malay put the head first, where Japanese and English have it last; behind "of" begins a group of words
    // that comes first in Japanese.
    private string Join(string[] readings)
    {
        List<List<string>> groups = [[]];
        foreach (string reading in readings)
        {
            if (reading.Length == 0)
            {
                groups.Add([]);
            }
            else
            {
                groups[^1].Insert(_profile.IsHeadFirst ? 0 : groups[^1].Count, reading);
            }
        }

        if (!_profile.IsSpaced)
        {
            groups.Reverse();
        }

        return string.Join(_profile.IsSpaced ? " " : string.Empty, groups.SelectMany(group => group));
    }
}

/// <summary>A name that was read word by word.</summary>
/// <param name="SourceName">The name as the source writes it.</param>
/// <param name="Pieces">Its words.</param>
/// <param name="Text">What they were read as.</param>
internal sealed record Gloss(string SourceName, IReadOnlyList<string> Pieces, string Text);
