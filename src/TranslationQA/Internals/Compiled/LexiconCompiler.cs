using TranslationQA.Internals.Matching;
using TranslationQA.Languages;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Compiled;

/// <summary>Compiles entities and the facts of languages into one <see cref="LexiconFile"/>.</summary>
internal static class LexiconCompiler
{
    /// <summary>Compiles a lexicon.</summary>
    /// <param name="lexicon">The entities.</param>
    /// <param name="facts">The facts of the languages that have a data file, by tag.</param>
    /// <param name="isPacked">Whether sections are packed.</param>
    /// <returns>The file's bytes: the same for the same input on every machine.</returns>
    public static byte[] Compile(Lexicon lexicon, IReadOnlyDictionary<string, LanguageFacts> facts, bool isPacked)
    {
        LexiconFileWriter file = new();
        StringPoolWriter strings = new(file);

        // A word is no entity that a text could name: only terms are composed of them.
        EntityArray entities = new([.. lexicon.Store.Where(entity => entity.Kind != EntityKind.Word)]);
        WordBook.Write(file, lexicon.Store.Where(entity => entity.Kind == EntityKind.Word));
        uint[] identities = new EntityWriter(file, strings).Write(entities);

        // One index for each language that has facts or names, and one for all others.
        string[] tags =
        [
            .. facts.Keys
                .Concat(entities.SelectMany(entity => entity.Names).Select(name => name.Language.Value))
                .Append(LanguageTag.Undetermined.Value).Distinct().Order(StringComparer.Ordinal),
        ];
        TagList.Write(file, SectionKind.Languages, tags);
        List<TextIndexBuilder> builders = [];
        foreach (LanguageTag tag in tags.Select(LanguageTag.Parse))
        {
            if (facts.TryGetValue(tag.Value, out LanguageFacts? own))
            {
                CompiledFacts.Write(file, builders.Count, own);
            }

            LanguageFacts known = own ?? facts.GetValueOrDefault(tag.Language) ?? LanguageFacts.None;
            builders.Add(TextIndexBuilder.Collect(entities, lexicon.Words, new LanguageProfile(tag, known)));
        }

        new TextIndexWriter(file, strings).Write(builders, identities);
        strings.Finish();
        return file.Write(isPacked);
    }
}
