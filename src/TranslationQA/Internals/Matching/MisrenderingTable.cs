using TranslationQA.Internals.Compiled;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>The misrenderings of the terms in one language, made when they are asked for.</summary>
/// <remarks>Kept of each: of which term, in which part and at which cut of it, and what was read. The rest is in the term.</remarks>
internal sealed class MisrenderingTable(
    EntityStore entities, IReadOnlyList<LanguageTag> nameLanguages, LexiconFile file, int part)
{
    private const int Columns = 4;
    private const int WordingColumns = 3;
    private const int IsSecondHalf = 8;
    private const int IsRomanized = 16;
    private const int IsPlain = 32;
    private const int KindMask = IsSecondHalf - 1;
    private const int PartShift = 6;

    private readonly StringPool _strings = new(file);
    private Misrendering?[]? _made;

    public int Count => Rows.Length / Columns;

    public Misrendering this[int number]
    {
        get
        {
            Misrendering?[] made = _made ?? Interlocked.CompareExchange(ref _made, new Misrendering?[Count], null) ?? _made;
            return made[number] ??= Make(number);
        }
    }

    private FlatNumbers Rows => file.Numbers(SectionKind.Misrenderings, part);

    public static void Write(
        LexiconFileWriter file, StringPoolWriter strings, int part, EntityStore entities, IReadOnlyList<ComposedMisrendering> composed)
    {
        List<uint>[] wordings = [[], [], []];
        List<uint>[] columns = [[], [], [], []];
        Misrendering? last = null;
        foreach (ComposedMisrendering one in composed)
        {
            Misrendering row = one.Misrendering;
            if (!ReferenceEquals(last?.Term, row.Term) || last.Language != row.Language)
            {
                wordings[0].Add((uint)entities.Find(row.Term.Id));
                wordings[1].Add(strings.Place(row.Language.Value));
                wordings[2].Add((uint)one.FirstCut);
                last = row;
            }

            columns[0].Add((uint)wordings[0].Count - 1);
            columns[1].Add(((uint)one.Part << PartShift) | (uint)row.Kind | (row.IsSecondHalf ? IsSecondHalf : 0u)
                | (row.IsRomanized ? IsRomanized : 0u) | (row.IsPlain ? IsPlain : 0u));
            columns[2].Add((uint)row.Cut);
            columns[3].Add(strings.Place(row.ReadAs));
        }

        file.Add(SectionKind.Wordings, part, [.. wordings.SelectMany(column => column)]);
        file.Add(SectionKind.Misrenderings, part, [.. columns.SelectMany(column => column)]);
    }

    private Misrendering Make(int number)
    {
        FlatNumbers rows = Rows;
        FlatNumbers wordings = file.Numbers(SectionKind.Wordings, part);
        int wording = (int)At(rows, Columns, 0, number);
        uint traits = At(rows, Columns, 1, number);
        int cut = (int)At(rows, Columns, 2, number);
        bool isSecond = (traits & IsSecondHalf) != 0;
        Entity term = entities[(int)At(wordings, WordingColumns, 0, wording)];
        LanguageTag language = LanguageTag.Parse(_strings.Text(At(wordings, WordingColumns, 1, wording)));
        int inPart = (int)(traits >> PartShift);
        int at = cut - (int)At(wordings, WordingColumns, 2, wording);
        string[] texts = new string[term.Parts.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = MisrenderingComposer.TextIn(term.Parts[i], language);
            at -= i < inPart ? texts[i].Length : 0;
        }

        string text = texts[inPart];
        string piece = cut == 0 ? text : isSecond ? text[at..] : text[..at].TrimEnd();
        return new Misrendering(
            term, (MisrenderingKind)(traits & KindMask), piece, text, language, string.Concat(texts),
            _strings.Text(At(rows, Columns, 3, number)), cut, term.Names.InFirst(nameLanguages)[0].Text, isSecond,
            (traits & IsRomanized) != 0, (traits & IsPlain) != 0);
    }

    private static uint At(FlatNumbers rows, int columns, int column, int number) =>
        rows[(rows.Length / columns * column) + number];
}

/// <summary>A misrendering as it was composed.</summary>
/// <param name="Misrendering">The misrendering.</param>
/// <param name="Part">The part of the term that was misread.</param>
/// <param name="FirstCut">The number of the cut before the first character of the term.</param>
internal readonly record struct ComposedMisrendering(Misrendering Misrendering, int Part, int FirstCut);
