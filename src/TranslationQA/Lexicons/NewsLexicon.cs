using System.Reflection;

namespace TranslationQA.Lexicons;

/// <summary>The lexicon of world news that the library brings along.</summary>
/// <remarks>Thread-safe; read at the first use. Sources and licences: <c>Lexicons/Data/README.md</c>.</remarks>
public static class NewsLexicon
{
    private const string Prefix = "lexicon/";
    private static readonly Lazy<Lexicon> Loaded = new(Load);

    /// <summary>Gets the lexicon.</summary>
    public static Lexicon Default => Loaded.Value;

    private static Lexicon Load()
    {
        Assembly assembly = typeof(NewsLexicon).Assembly;
        return Lexicon.Create(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => ReadResource(assembly, name)));
    }

    private static IReadOnlyList<Entity> ReadResource(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        return LexiconReader.Read(stream, name[Prefix.Length..]);
    }
}
