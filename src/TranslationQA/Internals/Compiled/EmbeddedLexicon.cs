using TranslationQA.Languages;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Compiled;

/// <summary>What the build compiled of <c>Lexicons/Data</c> and <c>Languages/Data</c>, embedded in the library.</summary>
internal static class EmbeddedLexicon
{
    public const string ResourceName = "news.tqlex";

    public static LexiconFile File { get; } = Open();

    private static string[] Languages { get; } = TagList.Read(File, SectionKind.Languages);

    /// <summary>Gets the number of a language in the file; of its base language where it has none of its own.</summary>
    /// <remarks>Of a language that the file does not know, all names are foreign: one index serves all of those.</remarks>
    public static int PartOf(LanguageTag language)
    {
        int part = Array.IndexOf(Languages, language.Value);
        part = part < 0 ? Array.IndexOf(Languages, language.Language) : part;
        return part < 0 ? Array.IndexOf(Languages, LanguageTag.Undetermined.Value) : part;
    }

    /// <summary>Gets the facts of a language, or of its base language, or none.</summary>
    public static LanguageFacts FactsOf(LanguageTag language) =>
        CompiledFacts.Open(File, Array.IndexOf(Languages, language.Value))
        ?? CompiledFacts.Open(File, Array.IndexOf(Languages, language.Language))
        ?? LanguageFacts.None;

    private static LexiconFile Open() =>
        typeof(EmbeddedLexicon).Assembly.GetManifestResourceStream(ResourceName) is UnmanagedMemoryStream resource
            ? LexiconFile.Open(resource, ResourceName)
            : throw new InvalidOperationException($"The resource '{ResourceName}' is missing.");
}
