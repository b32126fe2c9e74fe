using TranslationQA.Internals.Compiled;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>The misrenderings of the terms in one language, made when they are asked for.</summary>
internal sealed class MisrenderingTable(EntityStore entities, LexiconFile file, int part)
{
    private const int Columns = 9;
    private const int IsSecondHalf = 8;
    private const int IsRomanized = 16;
    private const int IsPlain = 32;
    private const int KindMask = IsSecondHalf - 1;

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

    public static uint Pack(Misrendering misrendering) => (uint)misrendering.Kind
        | (misrendering.IsSecondHalf ? IsSecondHalf : 0u) | (misrendering.IsRomanized ? IsRomanized : 0u)
        | (misrendering.IsPlain ? IsPlain : 0u);

    private Misrendering Make(int number)
    {
        FlatNumbers rows = Rows;
        uint traits = At(rows, 1, number);
        return new Misrendering(
            entities[(int)At(rows, 0, number)], (MisrenderingKind)(traits & KindMask), Text(rows, 2, number),
            Text(rows, 3, number), LanguageTag.Parse(Text(rows, 4, number)), Text(rows, 5, number),
            Text(rows, 6, number), (int)At(rows, 7, number), Text(rows, 8, number), (traits & IsSecondHalf) != 0,
            (traits & IsRomanized) != 0, (traits & IsPlain) != 0);
    }

    private static uint At(FlatNumbers rows, int column, int number) => rows[(rows.Length / Columns * column) + number];

    private string Text(FlatNumbers rows, int column, int number) => _strings.Text(At(rows, column, number));
}
