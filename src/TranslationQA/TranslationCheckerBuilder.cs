using TranslationQA.Checks;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA;

/// <summary>Collects what a <see cref="TranslationChecker"/> is made of.</summary>
/// <remarks>Mutable, for one thread; what it builds is frozen.</remarks>
public sealed class TranslationCheckerBuilder
{
    private readonly List<IReadOnlyList<Entity>> _lexicons = [];
    private readonly List<Check> _checks = [.. BuiltInChecks.All];
    private readonly HashSet<string> _disabled = new(StringComparer.Ordinal);
    private HashSet<string>? _only;
    private bool _hasNewsLexicon = true;
    private bool _requiresOneSpelling;
    private double _minimumProbability = 0.5;
    private Severity _minimumSeverity = Severity.Neutral;

    /// <summary>Adds entities; one with an id that is known already takes the place of the earlier one.</summary>
    /// <param name="entities">The entities.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public TranslationCheckerBuilder AddLexicon(IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        _lexicons.Add([.. entities]);
        return this;
    }

    /// <summary>Adds the entities of a file in the native form.</summary>
    /// <param name="path">The file.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="LexiconFormatException">The file is no lexicon.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public TranslationCheckerBuilder AddLexicon(string path) => AddLexicon(LexiconReader.ReadFile(path));

    /// <summary>Leaves out the lexicon of world news that the library brings along.</summary>
    /// <returns>This builder.</returns>
    public TranslationCheckerBuilder WithoutNewsLexicon()
    {
        _hasNewsLexicon = false;
        return this;
    }

    /// <summary>Adds a check of your own.</summary>
    /// <param name="check">The check.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public TranslationCheckerBuilder AddCheck(Check check)
    {
        ArgumentNullException.ThrowIfNull(check);
        _checks.Add(check);
        return this;
    }

    /// <summary>Runs these checks only.</summary>
    /// <param name="names">Names or ids of checks.</param>
    /// <returns>This builder.</returns>
    public TranslationCheckerBuilder Only(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _only = new HashSet<string>(names, StringComparer.Ordinal);
        return this;
    }

    /// <summary>Leaves these checks out.</summary>
    /// <param name="names">Names or ids of checks.</param>
    /// <returns>This builder.</returns>
    public TranslationCheckerBuilder Disable(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _disabled.UnionWith(names);
        return this;
    }

    /// <summary>Keeps findings of which the check is at least so sure; 0.5 unless set.</summary>
    /// <param name="probability">From 0 to 1.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public TranslationCheckerBuilder WithMinimumProbability(double probability)
    {
        if (probability is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "Not between 0 and 1.");
        }

        _minimumProbability = probability;
        return this;
    }

    /// <summary>Keeps findings at or over a severity; all unless set.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>This builder.</returns>
    public TranslationCheckerBuilder WithMinimumSeverity(Severity severity)
    {
        _minimumSeverity = severity;
        return this;
    }

    /// <summary>Asks for the lexicon's preferred spelling of each name, so that <c>inconsistent-entity</c> reports the
    /// others.</summary>
    /// <returns>This builder.</returns>
    public TranslationCheckerBuilder RequireOneSpelling()
    {
        _requiresOneSpelling = true;
        return this;
    }

    /// <summary>Makes the checker.</summary>
    /// <returns>The checker: immutable and thread-safe.</returns>
    /// <exception cref="InvalidOperationException">A name given to <see cref="Only"/> or <see cref="Disable"/> is no
    /// check, or two checks share an id or a name.</exception>
    public TranslationChecker Build()
    {
        // First, so that the other thread has begun to unpack it.
        Lexicon news = _hasNewsLexicon ? NewsLexicon.Default : Lexicon.Empty;
        RefuseUnknown(_disabled);
        RefuseUnknown(_only ?? []);
        RefuseTwins(check => check.Descriptor.Id);
        RefuseTwins(check => check.Descriptor.Name);
        Lexicon lexicon = _lexicons.Count == 0 ? news : Lexicon.Combine(news, _lexicons);
        Check[] checks = _checks.FindAll(IsWanted).ToArray();
        return new TranslationChecker(lexicon, checks, _minimumProbability, _minimumSeverity)
        {
            RequiresOneSpelling = _requiresOneSpelling,
        };
    }

    private static bool IsNamed(Check check, HashSet<string> names) =>
        names.Contains(check.Descriptor.Name) || names.Contains(check.Descriptor.Id);

    private bool IsWanted(Check check) => (_only is null || IsNamed(check, _only)) && !IsNamed(check, _disabled);

    private void RefuseUnknown(HashSet<string> names)
    {
        foreach (string name in names)
        {
            if (!_checks.Exists(check => check.Descriptor.Name == name || check.Descriptor.Id == name))
            {
                throw new InvalidOperationException($"There is no check '{name}'.");
            }
        }
    }

    private void RefuseTwins(Func<Check, string> key)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Check check in _checks)
        {
            if (!seen.Add(key(check)))
            {
                throw new InvalidOperationException($"Two checks are called '{key(check)}'.");
            }
        }
    }
}
