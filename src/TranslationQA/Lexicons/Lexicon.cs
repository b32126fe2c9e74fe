using System.Diagnostics.CodeAnalysis;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Matching;

namespace TranslationQA.Lexicons;

/// <summary>An immutable set of entities.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class Lexicon
{
    private Dictionary<Entity, double>? _salience;
    private Dictionary<string, Entity>? _capitals;
    private Dictionary<string, List<int>>? _officials;

    internal Lexicon(EntityStore store, WordBook words)
    {
        Store = store;
        Words = words;
    }

    /// <summary>Gets the lexicon without entities.</summary>
    public static Lexicon Empty { get; } = Create([]);

    /// <summary>Gets the entities, in the order in which they came.</summary>
    public IReadOnlyList<Entity> Entities => Store;

    internal EntityStore Store { get; }

    /// <summary>Gets what words can be read as: those of the lexicon, and those of the general one beneath it.</summary>
    internal WordBook Words { get; }

    /// <summary>Makes a lexicon.</summary>
    /// <param name="entities">The entities; a later one takes the place of an earlier one with the same id.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public static Lexicon Create(IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return Create(entities, general: null);
    }

    private static Lexicon Create(IEnumerable<Entity> entities, WordBook? general)
    {
        OrderedDictionary<string, Entity> byId = new(StringComparer.Ordinal);
        foreach (Entity entity in entities)
        {
            byId[entity.Id] = entity;
        }

        EntityArray store = new([.. byId.Values]);
        return new Lexicon(store, new WordBook(store.Where(entity => entity.Kind == EntityKind.Word), general));
    }

    /// <summary>Puts the lexicons of a user on top of a general one.</summary>
    /// <remarks>Whoever hands over a list of names says that his texts are about them, the more so the shorter the
    /// list: see <see cref="Salience"/>.</remarks>
    internal static Lexicon Combine(Lexicon general, IReadOnlyList<IReadOnlyList<Entity>> own)
    {
        Lexicon lexicon = Create(own.Prepend([.. general.Entities.Where(entity => entity.Kind != EntityKind.Word)]).SelectMany(entities => entities), general.Words);
        foreach (IReadOnlyList<Entity> entities in own)
        {
            double salience = Salience.OfListOf(entities.Count);
            foreach (Entity entity in salience > 0 ? entities : [])
            {
                (lexicon._salience ??= new Dictionary<Entity, double>(ReferenceEqualityComparer.Instance))[entity] = salience;
            }
        }

        return lexicon;
    }

    /// <summary>Gets how much likelier a text is to name an entity than one of the general lexicon, in logits.</summary>
    internal double SalienceOf(Entity entity) =>
        _salience is not null && _salience.TryGetValue(entity, out double salience) ? salience : 0;

    /// <summary>Gets the capital of a country, or null where there is none or there are several.</summary>
    internal Entity? CapitalOf(string country) => (_capitals ??= FindCapitals()).GetValueOrDefault(country);

    /// <summary>Gets all capitals.</summary>
    internal IEnumerable<Entity> Capitals => (_capitals ??= FindCapitals()).Values;

    /// <summary>Gets the people who hold or held any office of an entity.</summary>
    internal IReadOnlyList<Entity> OfficialsOf(string id) =>
        (_officials ??= FindOfficials()).TryGetValue(id, out List<int>? people) ? people.ConvertAll(number => Store[number]) : [];

    /// <summary>Finds an entity.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="entity">The entity, or null.</param>
    /// <returns><see langword="true"/> when there is one.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out Entity? entity)
    {
        int number = id is null ? -1 : Store.Find(id);
        entity = number < 0 ? null : Store[number];
        return entity is not null;
    }

    // Both look at all entities and make only those that are asked for: all together take 60 ms and 20 MB.
    private Dictionary<string, Entity> FindCapitals()
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        for (int i = 0; i < Store.Count; i++)
        {
            if (Store.PlaceOf(i) is { Class: "capital", Within: { } country }
                && !numbers.TryAdd(country, i))
            {
                numbers[country] = -1;
            }
        }

        Dictionary<string, Entity> capitals = new(StringComparer.Ordinal);
        foreach ((string country, int number) in numbers)
        {
            if (number >= 0)
            {
                capitals.Add(country, Store[number]);
            }
        }

        return capitals;
    }

    private Dictionary<string, List<int>> FindOfficials()
    {
        Dictionary<string, List<int>> officials = new(StringComparer.Ordinal);
        List<string> offices = [];
        for (int i = 0; i < Store.Count; i++)
        {
            offices.Clear();
            if (Store.KindOf(i) == EntityKind.Person)
            {
                Store.AddOffices(i, offices);
            }

            foreach (string of in offices)
            {
                if (!officials.TryGetValue(of, out List<int>? people))
                {
                    officials.Add(of, people = []);
                }

                if (people.Count == 0 || people[^1] != i)
                {
                    people.Add(i);
                }
            }
        }

        return officials;
    }
}
