using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>Collects what a <see cref="TextIndex"/> of one language is made of: from a lexicon and a language profile.</summary>
internal sealed class TextIndexBuilder
{
    private static readonly (WordList List, string Key)[] Lists =
    [
        (WordList.OpenEnds, "openEnds"), (WordList.Conjunctions, "conjunctions"), (WordList.Prepositions, "prepositions"),
        (WordList.Kinship, "kinship"), (WordList.Historical, "historical"), (WordList.Former, "former"),
        (WordList.Present, "present"), (WordList.Speech, "speech"), (WordList.Titles, "titles"),
        (WordList.PlaceNouns, "placeNouns"), (WordList.OrganizationNouns, "organizationNouns"),
        (WordList.Boilerplate, "boilerplate"), (WordList.Deputies, "deputies"), (WordList.Heads, "heads"),
    ];

    private readonly Dictionary<string, int> _titles = new(StringComparer.Ordinal);
    private readonly List<int> _tokens = [];

    private TextIndexBuilder(EntityStore entities, WordBook words, LanguageProfile profile)
    {
        Entities = entities;
        WordBook = words;
        Profile = profile;
    }

    public EntityStore Entities { get; }

    public WordBook WordBook { get; }

    public LanguageProfile Profile { get; }

    public VocabularyBuilder Vocabulary { get; } = new();

    public PhraseTrieBuilder Trie { get; } = new();

    public List<CollectedName> Names { get; } = [];

    /// <summary>Gets the numbers of the classes among the entities.</summary>
    public List<int> Classes { get; } = [];

    /// <summary>Gets the terms of which wrong renderings are looked for, each with the language of a source.</summary>
    public List<(int Term, LanguageTag Source)> Wordings { get; } = [];

    public HashSet<int> Words { get; } = [];

    public HashSet<int> BoundWords { get; } = [];

    private HashSet<int> FunctionWords { get; } = [];

    /// <summary>Gets, by title, the numbers of the entities that hold or held an office of this title.</summary>
    public List<List<int>> Bearers { get; } = [];

    /// <summary>Builds an index on the spot, for a lexicon that is not compiled.</summary>
    public static TextIndex Build(Lexicon lexicon, LanguageTag language)
    {
        LanguageProfile profile = LanguageProfile.For(language);
        LexiconFileWriter file = new();
        StringPoolWriter strings = new(file);
        new TextIndexWriter(file, strings).Write(
            [Collect(lexicon.Store, lexicon.Words, profile)], new uint[lexicon.Store.NameCount]);
        strings.Finish();
        return new TextIndex(lexicon, profile, LexiconFile.Open(file.Write(isPacked: false), "the index"), part: 0);
    }

    public static TextIndexBuilder Collect(EntityStore entities, WordBook words, LanguageProfile profile)
    {
        TextIndexBuilder builder = new(entities, words, profile);
        builder.AddProfile();
        for (int i = 0; i < entities.Count; i++)
        {
            builder.AddEntity(i, entities[i]);
        }

        new MisrenderingComposer(builder).ComposeAll();
        return builder;
    }

    /// <summary>Cuts a phrase into tokens of the vocabulary, adding those that it does not know.</summary>
    public int[] Tokens(string text)
    {
        _tokens.Clear();
        FoldedTokens tokens = new(text, stackalloc char[128]);
        while (tokens.MoveNext())
        {
            _tokens.Add(Vocabulary.Add(tokens.Current.ToString()));
        }

        return [.. _tokens];
    }

    private void AddProfile()
    {
        foreach ((WordList list, string key) in Lists)
        {
            foreach (string phrase in Profile.List(key))
            {
                AddPhrase(phrase, PhraseKind.List, (int)list);
                AddWord(phrase);
            }
        }

        foreach (string word in Profile.List("functionWords"))
        {
            FunctionWords.UnionWith(Tokens(word) is [int token] ? [token] : []);
        }

        foreach (string word in Profile.ReadVocabulary()
            .Concat(Profile.List("functionWords")).Concat(Profile.List("common")))
        {
            AddWord(word);
        }
    }

    // Only of one token: "perang korea" makes no word of Korea.
    private void AddWord(string word)
    {
        if (Tokens(word) is [int token])
        {
            Words.Add(token);
        }
    }

    private void AddEntity(int number, Entity entity)
    {
        switch (entity.Kind)
        {
            case EntityKind.Word:
                return;
            case EntityKind.Class:
                AddClass(number, entity);
                return;
            default:
                AddNames(number, entity);
                AddTitles(number, entity);
                return;
        }
    }

    private void AddClass(int number, Entity entity)
    {
        foreach (Name name in entity.Names.InFirst(Profile.NameLanguages))
        {
            AddPhrase(name.Text, PhraseKind.Class, Classes.Count);
            int[] tokens = Tokens(name.Text);
            if (tokens.Length == 1 && entity.Bound.Contains(name.Text))
            {
                BoundWords.Add(tokens[0]);
            }
        }

        Classes.Add(number);
    }

    private void AddNames(int number, Entity entity)
    {
        IReadOnlyList<Name> own = entity.Names.InFirst(Profile.NameLanguages);
        Bearer bearer = new(number, entity);
        foreach (Name name in own)
        {
            AddName(bearer, name, NameTraits.None);
        }

        foreach (Name name in entity.Names)
        {
            if (name.Status is NameStatus.Deprecated or NameStatus.Derived)
            {
                if (Profile.NameLanguages.Contains(name.Language))
                {
                    NameTraits traits = name.Status == NameStatus.Derived ? NameTraits.Derived : NameTraits.Deprecated;
                    AddName(bearer, name, traits);
                }
            }
            else if (Profile.IsSpaced && entity.Kind != EntityKind.Term)
            {
                AddName(bearer, name, NameTraits.Foreign);
            }
        }
    }

    private void AddName(Bearer bearer, Name name, NameTraits traits)
    {
        string folded = CharTable.FoldText(name.Text);
        CharClass first = name.Text.Length > 0 ? CharTable.ClassOf(name.Text[0]) : CharClass.Other;

        // One Chinese character or one letter is a name nowhere.
        if (folded.Length < 2 || !bearer.Seen.Add(folded) || !IsOfScript(first))
        {
            return;
        }

        int[] tokens = Tokens(name.Text);
        if (!Profile.IsCased && Profile.IsSpaced && tokens is [int only] && FunctionWords.Contains(only))
        {
            return; // Without capitals the Chinese town of Kan and the Arabic for "was" look the same.
        }

        int[] preferred = bearer.Preferred ??= tokens;
        traits |= Writing(name.Text, first);
        traits |= tokens.Length < preferred.Length && preferred.AsSpan().IndexOf(tokens) >= 0
            ? NameTraits.Short
            : NameTraits.None;
        int number = Entities.FirstName(bearer.Number) + IndexOf(bearer.Entity.Names, name);
        Trie.Add(tokens, PhraseKind.Name, number);
        Names.Add(new CollectedName(number, bearer.Entity.Kind, tokens, traits));
    }

    private static int IndexOf(NameSet names, Name name)
    {
        int index = 0;
        while (!ReferenceEquals(names[index], name))
        {
            index++;
        }

        return index;
    }

    // A Latin text does not hold names in Chinese characters, and would only pay for them.
    private bool IsOfScript(CharClass first) => Profile.IsSpaced == !CharTable.IsUnspaced(first)
        || (Profile.IsSpaced && first == CharClass.Hangul && Profile.Script == "Kore")
        || !Profile.IsKnown;

    private static NameTraits Writing(string text, CharClass first)
    {
        NameTraits traits = NameTraits.None;
        if (first == CharClass.Upper)
        {
            bool hasSmall = text.Any(c => CharTable.ClassOf(c) == CharClass.Letter);
            traits |= hasSmall ? NameTraits.Capitalized : NameTraits.Capitalized | NameTraits.AllCapitals;
        }

        return first == CharClass.Katakana || CharTable.ClassOf(text[^1]) == CharClass.Katakana
            ? traits | NameTraits.Katakana
            : traits;
    }

    private void AddTitles(int number, Entity entity)
    {
        foreach (Role role in entity.Roles)
        {
            foreach (Name title in role.Titles.InFirst(Profile.NameLanguages))
            {
                List<int> bearers = Bearers[Number(title)];
                if (bearers.Count == 0 || bearers[^1] != number)
                {
                    bearers.Add(number);
                }
            }
        }
    }

    private int Number(Name title)
    {
        string folded = CharTable.FoldText(title.Text);
        if (!_titles.TryGetValue(folded, out int number))
        {
            number = _titles.Count;
            _titles.Add(folded, number);
            Bearers.Add([]);
            AddPhrase(title.Text, PhraseKind.Title, number);
        }

        return number;
    }

    private void AddPhrase(string text, PhraseKind kind, int reference)
    {
        int[] tokens = Tokens(text);
        if (tokens.Length > 0)
        {
            Trie.Add(tokens, kind, reference);
        }
    }

    /// <summary>An entity while its names are added.</summary>
    private sealed class Bearer(int number, Entity entity)
    {
        public int Number { get; } = number;

        public Entity Entity { get; } = entity;

        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

        public int[]? Preferred { get; set; }
    }
}

/// <summary>A name as it was collected.</summary>
/// <param name="Number">Its number among the names of all entities.</param>
/// <param name="Kind">What its bearer is.</param>
/// <param name="Tokens">Its tokens in the builder's vocabulary.</param>
/// <param name="Traits">What follows from how it is written.</param>
internal readonly record struct CollectedName(int Number, EntityKind Kind, int[] Tokens, NameTraits Traits);
