using System.Runtime.InteropServices;
using TranslationQA.Internals.Channel;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>Writes what was collected for one or more languages, as <see cref="TextIndex"/> reads it.</summary>
/// <remarks>The languages share tokens and nodes: most names of people are the same in all Latin scripts.</remarks>
internal sealed class TextIndexWriter(LexiconFileWriter file, StringPoolWriter strings)
{
    private int _tokenCount;

    /// <summary>Writes the indexes.</summary>
    /// <param name="builders">Of each language its own.</param>
    /// <param name="identities">Of each name what <see cref="NameForms.Identify"/> packed.</param>
    public void Write(IReadOnlyList<TextIndexBuilder> builders, ReadOnlySpan<uint> identities)
    {
        int[][] tokens = WriteTokens(builders);
        PhraseTrieWriter trie = new(file);
        trie.Write([.. builders.Select(builder => builder.Trie)], tokens, _tokenCount);
        for (int part = 0; part < builders.Count; part++)
        {
            WriteLanguage(part, builders[part], tokens[part]);
        }

        NameForms.Write(file, identities, [.. builders.Select(builder => builder.Names)]);
    }

    /// <summary>Writes the tokens of all languages: those of names in the order of the names, then the words of each.</summary>
    /// <remarks>So that what belongs together has numbers side by side, which pack well.</remarks>
    /// <returns>For each language, the number of each token of its builder.</returns>
    private int[][] WriteTokens(IReadOnlyList<TextIndexBuilder> builders)
    {
        VocabularyBuilder all = new();
        foreach ((TextIndexBuilder builder, CollectedName name) in builders
            .SelectMany(builder => builder.Names, (builder, name) => (builder, name)).OrderBy(item => item.name.Number))
        {
            foreach (int token in name.Tokens)
            {
                all.Add(builder.Vocabulary[token]);
            }
        }

        foreach (TextIndexBuilder builder in builders)
        {
            foreach (string token in All(builder.Vocabulary).Order(StringComparer.Ordinal))
            {
                all.Add(token);
            }
        }

        int[][] tokens = [.. builders.Select(builder => All(builder.Vocabulary).Select(all.Add).ToArray())];
        _tokenCount = all.Count;
        file.Add(SectionKind.TokenTexts, 0, TokenTable.Write([.. All(all)]));
        WriteSpelled(builders, tokens);
        return tokens;
    }

    private static IEnumerable<string> All(VocabularyBuilder vocabulary) =>
        Enumerable.Range(0, vocabulary.Count).Select(token => vocabulary[token]);

    private void WriteSpelled(IReadOnlyList<TextIndexBuilder> builders, int[][] tokens)
    {
        bool[] spelled = new bool[_tokenCount];
        for (int part = 0; part < builders.Count; part++)
        {
            foreach (CollectedName name in builders[part].Names)
            {
                if (name.Kind != EntityKind.Term && (name.Traits & NameTraits.Foreign) == 0)
                {
                    Spell(name.Tokens, tokens[part], spelled);
                }
            }

            Spell([.. builders[part].BoundWords], tokens[part], spelled);
        }

        file.Add(SectionKind.SpelledTokens, 0, RankedBits.Write(spelled));
    }

    private static void Spell(int[] tokens, int[] map, bool[] spelled)
    {
        foreach (int token in tokens)
        {
            spelled[map[token]] = true;
        }
    }

    private void WriteLanguage(int part, TextIndexBuilder builder, int[] tokens)
    {
        WriteSet(SectionKind.Words, part, _tokenCount, builder.Words.Select(word => tokens[word]));
        WriteSet(SectionKind.BoundWords, part, _tokenCount, builder.BoundWords.Select(word => tokens[word]));
        WriteSet(
            SectionKind.NameTokens, part, _tokenCount,
            builder.Names.Where(name => name.Kind != EntityKind.Term).SelectMany(name => name.Tokens).Select(token => tokens[token]));
        if (part == 0)
        {
            file.Add(SectionKind.Classes, 0, [.. builder.Classes.Select(number => (uint)number)]);
        }

        SoundIndex.Write(file, part, builder);
        WriteBearers(part, builder.Bearers);
        WordingTable.Write(file, strings, part, builder.Wordings);
    }

    private void WriteSet(SectionKind kind, int part, int length, IEnumerable<int> numbers)
    {
        bool[] set = new bool[length];
        foreach (int number in numbers)
        {
            set[number] = true;
        }

        file.Add(kind, part, RankedBits.Write(set));
    }

    private void WriteBearers(int part, List<List<int>> bearers)
    {
        List<uint> first = [];
        List<uint> entities = [];
        foreach (List<int> ofTitle in bearers)
        {
            first.Add((uint)entities.Count);
            entities.AddRange(MemoryMarshal.Cast<int, uint>(CollectionsMarshal.AsSpan(ofTitle)));
        }

        first.Add((uint)entities.Count);
        file.Add(SectionKind.FirstBearers, part, first.ToArray());
        file.Add(SectionKind.Bearers, part, entities.ToArray());
    }
}
