using TranslationQA.Internals.Compiled;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>The terms of which wrong renderings are looked for in one language, each with the language of a source.</summary>
/// <remarks>Which rendering it is, and how it came about, is composed again where one is found. Thread-safe.</remarks>
internal sealed class WordingTable(EntityStore entities, LexiconFile file, int part)
{
    private const int Columns = 2;

    private readonly StringPool _strings = new(file);
    private LanguageTag?[]? _sources;

    public int Count => Rows.Length / Columns;

    private FlatNumbers Rows => file.Numbers(SectionKind.Wordings, part);

    /// <summary>Gets the term.</summary>
    public Entity Term(int number) => entities[(int)Rows[number]];

    /// <summary>Gets the language in which it was misread.</summary>
    public LanguageTag Source(int number)
    {
        LanguageTag?[] sources = _sources ??= new LanguageTag?[Count];
        return sources[number] ??= LanguageTag.Parse(_strings.Text(Rows[Count + number]));
    }

    public static void Write(
        LexiconFileWriter file, StringPoolWriter strings, int part, IReadOnlyList<(int Term, LanguageTag Source)> wordings) =>
        file.Add(
            SectionKind.Wordings, part,
            [.. wordings.Select(wording => (uint)wording.Term), .. wordings.Select(wording => strings.NumberOf(wording.Source.Value))]);
}
