using System.Collections;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Compiled;

/// <summary>The entities of a lexicon by number, and what can be said of one without making it.</summary>
/// <remarks>Names are numbered through all entities. Thread-safe.</remarks>
internal abstract class EntityStore : IReadOnlyList<Entity>
{
    public abstract int Count { get; }

    /// <summary>Gets how many names all entities have.</summary>
    public int NameCount => FirstName(Count);

    public abstract Entity this[int number] { get; }

    /// <summary>Gets the number of the entity with an id, or -1.</summary>
    public abstract int Find(string id);

    public abstract EntityKind KindOf(int number);

    /// <summary>Gets the number of an entity's first name; of the last one's end for <see cref="Count"/>.</summary>
    public abstract int FirstName(int number);

    public abstract string NameText(int name);

    /// <summary>Gets the class of an entity, and what it lies within.</summary>
    public abstract (string? Class, string? Within) PlaceOf(int number);

    /// <summary>Adds the ids of what an entity holds or held an office of; one for each office.</summary>
    public abstract void AddOffices(int number, List<string> of);

    /// <summary>Adds the numbers of the entities that have a relation to one.</summary>
    public abstract void AddRelated(Entity entity, HashSet<int> numbers);

    /// <summary>Gets the number of the entity that bears a name.</summary>
    public int OwnerOf(int name)
    {
        int low = 0;
        int high = Count;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = FirstName(middle) <= name ? (middle, high) : (low, middle);
        }

        return low;
    }

    public IEnumerator<Entity> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
