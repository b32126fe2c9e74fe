using System.Collections;
using TranslationQA.Model;

namespace TranslationQA.Lexicons;

/// <summary>The names of one thing in several languages, in the order of the lexicon.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class NameSet : IReadOnlyList<Name>
{
    private readonly Name[] _names;

    /// <summary>Makes a set.</summary>
    /// <param name="names">The names; in the order of preference.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public NameSet(IEnumerable<Name> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = [.. names];
    }

    /// <summary>Gets the set without names.</summary>
    public static NameSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _names.Length;

    /// <inheritdoc/>
    public Name this[int index] => _names[index];

    /// <summary>Gets the names of exactly this language that may be written, the preferred one first.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The names; empty where there are none.</returns>
    public IReadOnlyList<Name> In(LanguageTag language)
    {
        List<Name>? found = null;
        foreach (Name name in _names)
        {
            if (name.Language == language && name.Status is (NameStatus.Preferred or NameStatus.Admitted))
            {
                (found ??= []).Add(name);
            }
        }

        return found is null ? [] : found;
    }

    /// <summary>Gets the names of the first language of a chain that has any.</summary>
    /// <param name="languages">The languages, most wanted first.</param>
    /// <returns>The names that may be written; empty where no language has one.</returns>
    public IReadOnlyList<Name> InFirst(IEnumerable<LanguageTag> languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        if (languages is LanguageTag[] chain)
        {
            return InFirst(chain); // What a profile has; to enumerate it, the runtime would have to compile an enumerator.
        }

        foreach (LanguageTag language in languages)
        {
            if (In(language) is { Count: > 0 } names)
            {
                return names;
            }
        }

        return [];
    }

    private IReadOnlyList<Name> InFirst(LanguageTag[] chain)
    {
        foreach (LanguageTag language in chain)
        {
            if (In(language) is { Count: > 0 } names)
            {
                return names;
            }
        }

        return [];
    }

    /// <inheritdoc/>
    public IEnumerator<Name> GetEnumerator() => ((IEnumerable<Name>)_names).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
