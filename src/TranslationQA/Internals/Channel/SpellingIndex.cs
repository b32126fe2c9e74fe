using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Channel;

/// <summary>The names that a language writes in katakana, by the consonants of what another spells: ライセスター leads to Leicester, レスター.</summary>
/// <remarks>Whoever does not know how a name sounds reads it letter by letter. Immutable, thread-safe.</remarks>
internal sealed class SpellingIndex
{
    private const int MinLetters = 5;
    private const float MaxShare = 0.3f;
    private const string SofteningVowels = "eiy";
    private static readonly LanguageTag Japanese = LanguageTag.Parse("ja");

    private readonly Dictionary<uint, List<Spelling>> _spellings = [];

    /// <summary>Gathers the names that one language spells and the other writes in katakana.</summary>
    public SpellingIndex(TextIndex source, TextIndex target)
    {
        EntityStore entities = target.Lexicon.Store;
        List<string> spelled = [];
        List<int> kana = [];
        for (int owner = 0; owner < entities.Count; owner++)
        {
            if (entities.KindOf(owner) == EntityKind.Term)
            {
                continue;
            }

            spelled.Clear();
            kana.Clear();
            for (int name = entities.FirstName(owner); name < entities.FirstName(owner + 1); name++)
            {
                if (target.Names.Contains(name) && IsProper(target, name) && IsKatakana(entities.NameText(name)))
                {
                    kana.Add(name);
                }
                else if (source.Names.Contains(name) && IsProper(source, name) && ScriptTable.Of(entities.NameText(name)[0]) == Scripts.Latin)
                {
                    spelled.Add(entities.NameText(name));
                }
            }

            Add(entities, spelled, kana);
        }
    }

    /// <summary>Adds the names that a run of katakana spells, the nearest of each entity.</summary>
    /// <param name="run">The run.</param>
    /// <param name="count">How many tokens it has.</param>
    /// <param name="matches">Where to add them.</param>
    /// <param name="target">The index of the language that writes katakana.</param>
    public void Find(string run, int count, ItemList<NearMatch> matches, TextIndex target)
    {
        int words = SoundWriter.CountWords(run);
        Dictionary<int, NearMatch> nearest = [];
        foreach (string form in SoundWriter.Write(run, Japanese))
        {
            foreach (Spelling spelling in _spellings.GetValueOrDefault(SoundIndex.KeyOf(form), []))
            {
                float limit = MaxShare * spelling.Letters.Length;
                float cost = spelling.Words == words ? NameDistance.Compute(form, spelling.Letters, limit) : float.PositiveInfinity;
                if (cost <= limit && !(nearest.TryGetValue(spelling.Name, out NearMatch other) && other.Cost <= cost))
                {
                    nearest[spelling.Name] = new NearMatch(0, count, spelling.Name, cost, cost / spelling.Letters.Length)
                    {
                        Sound = spelling.Text,
                        SoundOf = spelling.Text,
                    };
                }
            }
        }

        if (!nearest.Keys.Any(name => IsHabit(run, target.Lexicon.Store.NameText(name))))
        {
            foreach (NearMatch match in nearest.Values)
            {
                matches.Add(match);
            }
        }
    }

    // ネヴァダ is ネバダ州, and nobody else.
    private static bool IsHabit(string run, string name) => !float.IsPositiveInfinity(
        KanaDistance.Compute(KanaOf(run), KanaOf(name), UnspacedNearFinder.Habit));

    private static string KanaOf(string name) =>
        string.Concat(SoundWriter.Close(name).Where(c => CharTable.ClassOf(c) == CharClass.Katakana));

    private static bool IsProper(TextIndex index, int name) => (index.Names.TraitsOf(name) & NameTraits.Improper) == 0;

    private static bool IsKatakana(string name) => CharTable.ClassOf(name[0]) == CharClass.Katakana;

    private void Add(EntityStore entities, List<string> spelled, List<int> kana)
    {
        foreach (string text in spelled)
        {
            int words = SoundWriter.CountWords(text);
            int name = kana.FindIndex(name => SoundWriter.CountWords(entities.NameText(name)) == words);
            string letters = string.Concat(CharTable.FoldText(text).Where(c => CharTable.ClassOf(c) != CharClass.Other));
            if (name < 0 || letters.Length < MinLetters)
            {
                continue;
            }

            foreach (string form in new[] { letters, Soften(letters) }.Distinct(StringComparer.Ordinal))
            {
                uint key = SoundIndex.KeyOf(form);
                if (key != 0)
                {
                    if (!_spellings.TryGetValue(key, out List<Spelling>? spellings))
                    {
                        _spellings[key] = spellings = [];
                    }

                    spellings.Add(new Spelling(form, text, kana[name], words));
                }
            }
        }
    }

    // Cirebon is shirebon: a c before such vowels is an s; an x is two consonants.
    private static string Soften(string letters) => string.Concat(letters.Select((c, i) =>
        c == 'x' ? "ks" : c == 'c' && i + 1 < letters.Length && SofteningVowels.Contains(letters[i + 1], StringComparison.Ordinal) ? "s" : c.ToString()));

    /// <summary>What a name is spelled like, folded and without blanks.</summary>
    private sealed record Spelling(string Letters, string Text, int Name, int Words);
}
