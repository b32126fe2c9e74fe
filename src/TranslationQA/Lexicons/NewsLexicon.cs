using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Matching;

namespace TranslationQA.Lexicons;

/// <summary>The lexicon of world news that the library brings along.</summary>
/// <remarks>Thread-safe; opened at the first use. Sources and licences: <c>Lexicons/Data/README.md</c>.</remarks>
public static class NewsLexicon
{
    /// <summary>Gets the lexicon.</summary>
    public static Lexicon Default { get; } = Open();

    private static Lexicon Open()
    {
        EmbeddedLexicon.File.Prepare();
        return new Lexicon(new CompiledEntities(EmbeddedLexicon.File), new WordBook(EmbeddedLexicon.File));
    }
}
