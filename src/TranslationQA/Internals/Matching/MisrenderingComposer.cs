using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>Puts the misreadings of terms that a target shows without its source among what is looked for in every text.</summary>
/// <remarks>All others are composed where a source has the term: see <see cref="Judging.TermJudge"/>.</remarks>
internal sealed class MisrenderingComposer(TextIndexBuilder builder)
{
    private readonly TermMisreader _misreader = new(
        builder.Entities, builder.WordBook, builder.Profile, word => builder.Words.Contains(builder.Vocabulary.Find(word)),
        knowsSynonyms: true);

    public void ComposeAll()
    {
        for (int i = 0; i < builder.Entities.Count; i++)
        {
            if (TermMisreader.CanBeMisread(builder.Entities.KindOf(i)))
            {
                Compose(i, builder.Entities[i]);
            }
        }
    }

    private void Compose(int number, Entity term)
    {
        foreach (LanguageTag source in _misreader.SourceLanguages(term))
        {
            int wording = builder.Wordings.Count;
            TermMisreading[] misreadings = [.. _misreader.Compose(term, source)];
            HashSet<string> odd = [.. misreadings.SelectMany(misreading => misreading.OddForms)];
            foreach (string form in misreadings.SelectMany(misreading => misreading.TellingForms))
            {
                // All forms of all misreadings stand for the one term.
                PhraseKind kind = odd.Contains(form) ? PhraseKind.OddMisrendering : PhraseKind.Misrendering;
                builder.Trie.Add(builder.Tokens(form), kind, wording);
                if (builder.Wordings.Count == wording)
                {
                    builder.Wordings.Add((number, source));
                }
            }
        }
    }
}
