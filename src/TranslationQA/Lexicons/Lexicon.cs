using System.Diagnostics.CodeAnalysis;
using TranslationQA.Internals.Compiled;

namespace TranslationQA.Lexicons;

/// <summary>An immutable set of entities.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class Lexicon
{
    internal Lexicon(EntityStore store) => Store = store;

    /// <summary>Gets the lexicon without entities.</summary>
    public static Lexicon Empty { get; } = new(new EntityArray([]));

    /// <summary>Gets the entities, in the order in which they came.</summary>
    public IReadOnlyList<Entity> Entities => Store;

    internal EntityStore Store { get; }

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

        return new Lexicon(new EntityArray([.. byId.Values]));
    }

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
}
