using System.Collections.Concurrent;
using System.Collections.Frozen;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>Everything that is looked for in a text of one language, compiled into one vocabulary and one trie.</summary>
/// <remarks>Immutable once built, thread-safe.</remarks>
internal sealed class TextIndex
{
    private readonly Lazy<NearIndex> _near;
    private readonly FrozenDictionary<string, IndexedName[]> _namesByEntity;
    private readonly Dictionary<Role, int[]> _titlesByRole;
    private readonly ConcurrentDictionary<Entity, Entity[]> _confusable = new(ReferenceEqualityComparer.Instance);

    internal TextIndex(TextIndexBuilder builder)
    {
        Profile = builder.Profile;
        Lexicon = builder.Lexicon;
        Vocabulary = builder.Vocabulary;
        Trie = builder.Trie;
        Names = [.. builder.Names];
        Classes = [.. builder.Classes];
        Misrenderings = [.. builder.Misrenderings];
        Words = new bool[Vocabulary.Count];
        NameTokens = new bool[Vocabulary.Count];
        foreach (int word in builder.Words)
        {
            Words[word] = true;
        }

        foreach (int token in Names.Where(name => name.Entity.Kind != EntityKind.Term).SelectMany(name => name.Tokens))
        {
            NameTokens[token] = true;
        }

        Stems = new NameStems(Profile);
        BoundWords = builder.BoundWords.ToFrozenSet();
        _titlesByRole = builder.TitlesByRole;
        TitlesByEntity = builder.TitlesByEntity.ToFrozenDictionary(StringComparer.Ordinal);
        _namesByEntity = Names.GroupBy(name => name.Entity.Id)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _near = new Lazy<NearIndex>(() => new NearIndex(this));
    }

    public LanguageProfile Profile { get; }

    public Lexicon Lexicon { get; }

    public Vocabulary Vocabulary { get; }

    public PhraseTrie Trie { get; }

    public IndexedName[] Names { get; }

    /// <summary>Gets the classes whose kind words are looked for.</summary>
    public Entity[] Classes { get; }

    public Misrendering[] Misrenderings { get; }

    /// <summary>Gets, by token, whether it is a common word of the language.</summary>
    public bool[] Words { get; }

    /// <summary>Gets, by token, whether it is part of a name.</summary>
    public bool[] NameTokens { get; }

    /// <summary>Gets the tokens of kind words that never stand without a name.</summary>
    public FrozenSet<int> BoundWords { get; }

    /// <summary>Gets the numbers of the titles that each entity holds or held.</summary>
    public FrozenDictionary<string, int[]> TitlesByEntity { get; }

    public NearIndex Near => _near.Value;

    /// <summary>Gets what leads inflected words back to names.</summary>
    public NameStems Stems { get; }

    public IndexedName[] NamesOf(Entity entity) => _namesByEntity.GetValueOrDefault(entity.Id) ?? [];

    public bool IsWord(int token) => token >= 0 && Words[token];

    public bool IsNameToken(int token) => token >= 0 && NameTokens[token];

    /// <summary>Tells whether a title is one of an office's.</summary>
    public bool IsTitleOf(Role role, int title) =>
        _titlesByRole.TryGetValue(role, out int[]? titles) && Array.IndexOf(titles, title) >= 0;

    /// <summary>Tells whether an entity holds or held an office of this title.</summary>
    public bool HoldsTitle(Entity entity, int title) =>
        TitlesByEntity.TryGetValue(entity.Id, out int[]? titles) && Array.IndexOf(titles, title) >= 0;

    /// <summary>Gets the entities that a reader or a machine can take for this one, worked out once for each.</summary>
    public Entity[] ConfusableWith(Entity entity) => _confusable.GetOrAdd(
        entity,
        static (one, index) => [.. index.Lexicon.Entities.Where(other => EntityFacts.AreConfusable(one, other, index))],
        this);

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
}
