using System.Text;
using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Internals.Matching;

/// <summary>A lexicon of a few lines, compiled for one language.</summary>
internal static class SmallLexicon
{
    public static TextIndex Index(string language, string lines) =>
        TextIndexBuilder.Build(Of(lines), LanguageTag.Parse(language));

    public static Lexicon Of(string lines) => Lexicon.Create(Read(lines));

    public static TextAnalysis Analyze(TextIndex index, string text)
    {
        TextAnalysis analysis = new();
        analysis.Read(text, index, new NearFinder());
        return analysis;
    }

    private static IReadOnlyList<Entity> Read(string lines)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(lines));
        return LexiconReader.Read(stream, "small.jsonl");
    }
}
