using System.Collections.Concurrent;
using TranslationQA.Internals.Channel;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>Everything that is looked for in a text of one language: one vocabulary, one trie, read where they lie.</summary>
/// <remarks>Immutable, thread-safe. What is asked for is made at the first use and kept.</remarks>
internal sealed class TextIndex
{
    private readonly LexiconFile _file;
    private readonly int _part;
    private readonly RankedBits _words;
    private readonly RankedBits _nameTokens;
    private readonly ConcurrentDictionary<Role, int[]> _titlesOfRoles = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Entity, int[]> _titlesOfEntities = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Entity, Entity[]> _confusable = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, TermMisreading[]>> _misreadings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<TextIndex, SpellingIndex> _spellings = new(ReferenceEqualityComparer.Instance);
    private readonly Lock _nearLock = new();
    private int _isNearAwaited;
    private NearIndex? _near;
    private TermMisreader? _misreader;
    private SoundIndex? _sounds;
    private UnspacedNearIndex? _nearUnspaced;

    /// <summary>Opens the index of one language.</summary>
    /// <param name="lexicon">Whose entities it names.</param>
    /// <param name="profile">What is known of the language.</param>
    /// <param name="file">The compiled index, perhaps of several languages.</param>
    /// <param name="part">The number of the language in the file.</param>
    public TextIndex(Lexicon lexicon, LanguageProfile profile, LexiconFile file, int part)
    {
        _file = file;
        _part = part;
        Lexicon = lexicon;
        Profile = profile;
        Vocabulary = new Vocabulary(file);
        Trie = new PhraseTrie(file, part);
        Names = new NameTable(lexicon.Store, Vocabulary, file, part);
        Classes = new ClassTable(lexicon.Store, file);
        Wordings = new WordingTable(lexicon.Store, file, part);
        BoundWords = new RankedBits(file.Numbers(SectionKind.BoundWords, part));
        _words = new RankedBits(file.Numbers(SectionKind.Words, part));
        _nameTokens = new RankedBits(file.Numbers(SectionKind.NameTokens, part));
        Stems = new NameStems(profile);
    }

    /// <summary>Opens the index of a language, or builds it where the lexicon is not the compiled one.</summary>
    public static TextIndex For(Lexicon lexicon, LanguageTag language) => lexicon.Store is CompiledEntities entities
        ? new TextIndex(lexicon, LanguageProfile.For(language), entities.File, EmbeddedLexicon.PartOf(language))
        : TextIndexBuilder.Build(lexicon, language);

    public LanguageProfile Profile { get; }

    public Lexicon Lexicon { get; }

    public Vocabulary Vocabulary { get; }

    public PhraseTrie Trie { get; }

    public NameTable Names { get; }

    /// <summary>Gets the classes whose kind words are looked for.</summary>
    public ClassTable Classes { get; }

    /// <summary>Gets the terms of which wrong renderings are looked for.</summary>
    public WordingTable Wordings { get; }

    /// <summary>Gets the tokens of kind words that never stand without a name.</summary>
    public RankedBits BoundWords { get; }

    /// <summary>Gets the names of the language by what they sound like in Latin letters.</summary>
    public SoundIndex Sounds => _sounds ??= new SoundIndex(_file, _part);

    public NearIndex Near => _near ?? MakeNear();

    /// <summary>Makes <see cref="Near"/> on another thread, once: whoever asks soon finds it done, or waits for the rest.</summary>
    public void PrepareNear()
    {
        if (Profile.IsCased && Environment.ProcessorCount > 1 && Interlocked.Exchange(ref _isNearAwaited, 1) == 0)
        {
            new Thread(() => MakeNear()) { IsBackground = true, Name = "TranslationQA near words" }.Start();
        }
    }

    public UnspacedNearIndex NearUnspaced => _nearUnspaced
        ?? Interlocked.CompareExchange(ref _nearUnspaced, new UnspacedNearIndex(this), null) ?? _nearUnspaced;

    /// <summary>Gets the names that this language writes in katakana by how a source spells them, or null where it has other letters.</summary>
    public SpellingIndex? SpellingsOf(TextIndex? source)
    {
        if (source is not { Profile.Script: "Latn" } || Profile.Script != "Jpan")
        {
            return null;
        }

        return _spellings.TryGetValue(source, out SpellingIndex? known) ? known : _spellings.GetOrAdd(source, new SpellingIndex(source, this));
    }

    /// <summary>Gets the names of an entity: those of the language first, then foreign and deprecated ones.</summary>
    public IndexedName[] NamesOf(Entity entity) => Names.Of(entity);

    /// <summary>Gets what leads inflected words back to names.</summary>
    public NameStems Stems { get; }

    public bool IsWord(int token) => _words.Contains(token);

    public bool IsNameToken(int token) => _nameTokens.Contains(token);

    /// <summary>Tells whether a title is one of an office's.</summary>
    public bool IsTitleOf(Role role, int title) => Array.IndexOf(TitlesOf(role), title) >= 0;

    /// <summary>Tells whether an entity holds or held an office of this title.</summary>
    public bool HoldsTitle(Entity entity, int title) => Array.IndexOf(TitlesOf(entity), title) >= 0;

    private NearIndex MakeNear()
    {
        lock (_nearLock)
        {
            return _near ??= new NearIndex(this);
        }
    }

    private int[] TitlesOf(Entity entity)
    {
        if (_titlesOfEntities.TryGetValue(entity, out int[]? known))
        {
            return known;
        }

        List<int> titles = [];
        for (int i = 0; i < entity.Roles.Count; i++)
        {
            foreach (int title in TitlesOf(entity.Roles[i]))
            {
                titles.Add(title);
            }
        }

        return _titlesOfEntities.GetOrAdd(entity, titles.ToArray());
    }

    /// <summary>Gets what machine translation makes of a term of a source, composed once for each.</summary>
    public TermMisreading[] MisreadingsOf(Entity term, LanguageTag source)
    {
        if (!_misreadings.TryGetValue(source.Value, out ConcurrentDictionary<string, TermMisreading[]>? ofSource))
        {
            ofSource = _misreadings.GetOrAdd(source.Value, new ConcurrentDictionary<string, TermMisreading[]>(StringComparer.Ordinal));
        }

        return ofSource.TryGetValue(term.Id, out TermMisreading[]? known) ? known : ofSource.GetOrAdd(term.Id, Compose(term, source));
    }

    private TermMisreading[] Compose(Entity term, LanguageTag source)
    {
        TermMisreader misreader = _misreader ?? Interlocked.CompareExchange(
            ref _misreader,
            new TermMisreader(
                Lexicon.Store, Lexicon.Words, Profile, word => IsWord(Vocabulary.Find(word)), knowsSynonyms: false), null) ?? _misreader;
        return misreader.SourceLanguages(term).Contains(source) ? [.. misreader.Compose(term, source)] : [];
    }

    /// <summary>Gets how many entities hold or held an office of this title.</summary>
    public int CountBearers(int title)
    {
        FlatNumbers first = _file.Numbers(SectionKind.FirstBearers, _part);
        return (int)(first[title + 1] - first[title]);
    }

    /// <summary>Gets one of the entities that hold or held an office of this title, in the order of the lexicon.</summary>
    public Entity Bearer(int title, int i)
    {
        FlatNumbers first = _file.Numbers(SectionKind.FirstBearers, _part);
        return Lexicon.Store[(int)_file.Numbers(SectionKind.Bearers, _part)[(int)first[title] + i]];
    }

    /// <summary>Gets the entities that a reader or a machine can take for this one, worked out once for each.</summary>
    public Entity[] ConfusableWith(Entity entity) => _confusable.TryGetValue(entity, out Entity[]? confusable)
        ? confusable
        : _confusable.GetOrAdd(entity, new ConfusableFinder(this).Find(entity));

    /// <summary>Gets the name to write: the preferred one, or null where the entity has none here.</summary>
    public string? PreferredName(Entity entity)
    {
        foreach (IndexedName name in NamesOf(entity))
        {
            if (!name.Has(NameTraits.Improper))
            {
                return name.Name.Text;
            }
        }

        return null;
    }

    private int[] TitlesOf(Role role)
    {
        if (_titlesOfRoles.TryGetValue(role, out int[]? known))
        {
            return known;
        }

        List<int> titles = [];
        foreach (Name title in role.Titles.InFirst(Profile.NameLanguages))
        {
            AddNumbersOf(title, titles);
        }

        return _titlesOfRoles.GetOrAdd(role, titles.ToArray());
    }

    // A title is where its words lead to.
    private void AddNumbersOf(Name title, List<int> titles)
    {
        int node = PhraseTrie.Root;
        FoldedTokens tokens = new(title.Text, stackalloc char[128]);
        while (node != PhraseTrie.None && tokens.MoveNext())
        {
            node = Trie.Step(node, Vocabulary.Find(tokens.Current));
        }

        foreach (PhraseEntry entry in node is PhraseTrie.None or PhraseTrie.Root ? default : Trie.Entries(node))
        {
            if (entry.Kind == PhraseKind.Title)
            {
                titles.Add(entry.Reference);
            }
        }
    }
}
