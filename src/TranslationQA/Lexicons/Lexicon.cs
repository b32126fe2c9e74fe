using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace TranslationQA.Lexicons;

/// <summary>An immutable set of entities.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class Lexicon
{
    private readonly FrozenDictionary<string, Entity> _byId;
    private readonly Entity[] _entities;
    private readonly Lazy<Dictionary<string, List<Entity>>> _holders;
    private readonly Lazy<Dictionary<string, Entity>> _capitals;
    private readonly Lazy<DateOnly> _lastFact;
    private readonly Dictionary<Entity, double> _salience = new(ReferenceEqualityComparer.Instance);

    private Lexicon(Entity[] entities)
    {
        _entities = entities;
        _byId = entities.ToFrozenDictionary(entity => entity.Id, StringComparer.Ordinal);
        _holders = new Lazy<Dictionary<string, List<Entity>>>(FindHolders);
        _capitals = new Lazy<Dictionary<string, Entity>>(FindCapitals);
        _lastFact = new Lazy<DateOnly>(FindLastFact);
    }

    /// <summary>Gets the lexicon without entities.</summary>
    public static Lexicon Empty { get; } = new([]);

    /// <summary>Gets the entities, in the order in which they came.</summary>
    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>Makes a lexicon.</summary>
    /// <param name="entities">The entities; a later one takes the place of an earlier one with the same id.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public static Lexicon Create(IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        OrderedDictionary<string, Entity> byId = new(StringComparer.Ordinal);
        foreach (Entity entity in entities)
        {
            byId[entity.Id] = entity;
        }

        return new Lexicon([.. byId.Values]);
    }

    /// <summary>Puts the lexicons of a user on top of a general one.</summary>
    /// <remarks>Whoever hands over a list of names says that his texts are about them, the more so the shorter the
    /// list: see <see cref="Salience"/>.</remarks>
    internal static Lexicon Combine(IReadOnlyList<Entity> general, IReadOnlyList<IReadOnlyList<Entity>> own)
    {
        Lexicon lexicon = Create(own.Prepend(general).SelectMany(entities => entities));
        foreach (IReadOnlyList<Entity> entities in own)
        {
            double salience = Salience.OfListOf(entities.Count);
            foreach (Entity entity in salience > 0 ? entities : [])
            {
                lexicon._salience[entity] = salience;
            }
        }

        return lexicon;
    }

    /// <summary>Gets how much likelier a text is to name an entity than one of the general lexicon, in logits.</summary>
    internal double SalienceOf(Entity entity) => _salience.GetValueOrDefault(entity);

    /// <summary>Gets the people who hold or held any office of an entity.</summary>
    internal IReadOnlyList<Entity> HoldersOf(string id) => _holders.Value.GetValueOrDefault(id) ?? [];

    /// <summary>Gets the capital of a country, or null where there is none or there are several.</summary>
    internal Entity? CapitalOf(string country) => _capitals.Value.GetValueOrDefault(country);

    /// <summary>Gets the last day on which somebody took office, up to which the lexicon can be trusted with offices.</summary>
    internal DateOnly LastFact => _lastFact.Value;

    /// <summary>Finds an entity.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="entity">The entity, or null.</param>
    /// <returns><see langword="true"/> when there is one.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out Entity? entity)
    {
        entity = null;
        return id is not null && _byId.TryGetValue(id, out entity);
    }

    private Dictionary<string, List<Entity>> FindHolders()
    {
        Dictionary<string, List<Entity>> holders = new(StringComparer.Ordinal);
        foreach (Entity person in _entities)
        {
            foreach (string of in person.Roles.Select(role => role.Of).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                if (!holders.TryGetValue(of, out List<Entity>? people))
                {
                    holders[of] = people = [];
                }

                people.Add(person);
            }
        }

        return holders;
    }

    private Dictionary<string, Entity> FindCapitals() => _entities
        .Where(entity => entity is { Class: "capital", Within: not null })
        .GroupBy(entity => entity.Within!, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private DateOnly FindLastFact() => _entities
        .SelectMany(entity => entity.Roles)
        .Max(role => role.From?.Earliest ?? DateOnly.MinValue);
}
