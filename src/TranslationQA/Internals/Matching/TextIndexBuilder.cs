using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>Compiles a lexicon and a language profile into a <see cref="TextIndex"/>.</summary>
internal sealed class TextIndexBuilder
{
    private static readonly (WordList List, string Key)[] Lists =
    [
        (WordList.OpenEnds, "openEnds"), (WordList.Conjunctions, "conjunctions"), (WordList.Prepositions, "prepositions"),
        (WordList.Kinship, "kinship"), (WordList.Historical, "historical"), (WordList.Former, "former"),
        (WordList.Present, "present"), (WordList.Speech, "speech"), (WordList.Titles, "titles"),
        (WordList.PlaceNouns, "placeNouns"), (WordList.OrganizationNouns, "organizationNouns"),
        (WordList.Boilerplate, "boilerplate"), (WordList.Deputies, "deputies"),
    ];

    private readonly Dictionary<string, int> _titles = new(StringComparer.Ordinal);
    private readonly List<int> _tokens = [];

    private TextIndexBuilder(Lexicon lexicon, LanguageProfile profile)
    {
        Lexicon = lexicon;
        Profile = profile;
    }

    public Lexicon Lexicon { get; }

    public LanguageProfile Profile { get; }

    public Vocabulary Vocabulary { get; } = new();

    public PhraseTrie Trie { get; } = new();

    public List<IndexedName> Names { get; } = [];

    public List<Entity> Classes { get; } = [];

    public List<Misrendering> Misrenderings { get; } = [];

    public HashSet<int> Words { get; } = [];

    public HashSet<int> BoundWords { get; } = [];

    private HashSet<int> FunctionWords { get; } = [];

    public Dictionary<Role, int[]> TitlesByRole { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<string, int[]> TitlesByEntity { get; } = new(StringComparer.Ordinal);

    public static TextIndex Build(Lexicon lexicon, LanguageTag language)
    {
        TextIndexBuilder builder = new(lexicon, LanguageProfile.For(language));
        builder.AddProfile();
        foreach (Entity entity in lexicon.Entities)
        {
            builder.AddEntity(entity);
        }

        new MisrenderingComposer(builder).ComposeAll();
        return new TextIndex(builder);
    }

    /// <summary>Cuts a phrase into tokens of the vocabulary, adding those that it does not know.</summary>
    public int[] Tokens(string text)
    {
        _tokens.Clear();
        int i = 0;
        while (i < text.Length)
        {
            CharClass type = CharTable.ClassOf(text[i]);
            int start = i++;
            if (type is CharClass.Other or CharClass.Mark)
            {
                continue;
            }

            while (CharTable.IsWordPart(type) && i < text.Length && CharTable.IsWordPart(CharTable.ClassOf(text[i])))
            {
                i++;
            }

            _tokens.Add(Vocabulary.Add(Fold(text.AsSpan(start, i - start))));
        }

        return [.. _tokens];
    }

    private static string Fold(ReadOnlySpan<char> token)
    {
        Span<char> folded = token.Length <= 128 ? stackalloc char[token.Length] : new char[token.Length];
        int length = 0;
        foreach (char c in token)
        {
            if (CharTable.ClassOf(c) != CharClass.Mark || c >= '\u0370')
            {
                folded[length++] = CharTable.Fold(c);
            }
        }

        return folded[..length].ToString();
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

    private void AddEntity(Entity entity)
    {
        switch (entity.Kind)
        {
            case EntityKind.Word:
                return;
            case EntityKind.Class:
                AddClass(entity);
                return;
            default:
                AddNames(entity);
                AddTitles(entity);
                return;
        }
    }

    private void AddClass(Entity entity)
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

        Classes.Add(entity);
    }

    private void AddNames(Entity entity)
    {
        IReadOnlyList<Name> own = entity.Names.InFirst(Profile.NameLanguages);
        int[]? preferred = null;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Name name in own)
        {
            AddName(entity, name, NameTraits.None, ref preferred, seen);
        }

        foreach (Name name in entity.Names)
        {
            if (name.Status is NameStatus.Deprecated or NameStatus.Derived)
            {
                if (Profile.NameLanguages.Contains(name.Language))
                {
                    NameTraits traits = name.Status == NameStatus.Derived ? NameTraits.Derived : NameTraits.Deprecated;
                    AddName(entity, name, traits, ref preferred, seen);
                }
            }
            else if (Profile.IsSpaced && entity.Kind != EntityKind.Term)
            {
                AddName(entity, name, NameTraits.Foreign, ref preferred, seen);
            }
        }
    }

    private void AddName(Entity entity, Name name, NameTraits traits, ref int[]? preferred, HashSet<string> seen)
    {
        string folded = CharTable.FoldText(name.Text);
        CharClass first = name.Text.Length > 0 ? CharTable.ClassOf(name.Text[0]) : CharClass.Other;

        // One Chinese character or one letter is a name nowhere.
        if (folded.Length < 2 || !seen.Add(folded) || !IsOfScript(first))
        {
            return;
        }

        int[] tokens = Tokens(name.Text);
        if (!Profile.IsCased && Profile.IsSpaced && tokens is [int only] && FunctionWords.Contains(only))
        {
            return; // Without capitals the Chinese town of Kan and the Arabic for "was" look the same.
        }

        preferred ??= tokens;
        traits |= Writing(name.Text, first);
        traits |= tokens.Length < preferred.Length && preferred.AsSpan().IndexOf(tokens) >= 0
            ? NameTraits.Short
            : NameTraits.None;
        Trie.Add(tokens, PhraseKind.Name, Names.Count);
        Names.Add(new IndexedName(entity, name, folded, tokens, traits));
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

    private void AddTitles(Entity entity)
    {
        HashSet<int> titles = [];
        foreach (Role role in entity.Roles)
        {
            int[] numbers = [.. role.Titles.InFirst(Profile.NameLanguages).Select(Number)];
            TitlesByRole[role] = numbers;
            titles.UnionWith(numbers);
        }

        if (titles.Count > 0)
        {
            TitlesByEntity[entity.Id] = [.. titles];
        }
    }

    private int Number(Name title)
    {
        string folded = CharTable.FoldText(title.Text);
        if (!_titles.TryGetValue(folded, out int number))
        {
            number = _titles.Count;
            _titles.Add(folded, number);
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
}
