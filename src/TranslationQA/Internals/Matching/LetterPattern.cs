namespace TranslationQA.Internals.Matching;

/// <summary>Some letters of a folded name, perhaps only at the beginning or at the end of a word.</summary>
internal readonly record struct LetterPattern
{
    private const char Beginning = '^';
    private const char Ending = '$';
    private const char SpaceSign = '␣';

    private readonly bool _isFirst;
    private readonly bool _isLast;

    private LetterPattern(string letters, bool isFirst, bool isLast)
    {
        Letters = letters;
        _isFirst = isFirst;
        _isLast = isLast;
    }

    public string Letters { get; }

    public static LetterPattern Parse(string text) => new(
        text.TrimStart(Beginning).TrimEnd(Ending).Replace(SpaceSign, ' '),
        text.StartsWith(Beginning),
        text.EndsWith(Ending));

    public bool IsAt(ReadOnlySpan<char> name, int at)
    {
        int end = at + Letters.Length;
        return name[at..].StartsWith(Letters, StringComparison.Ordinal)
            && (!_isFirst || at == 0 || name[at - 1] == ' ')
            && (!_isLast || end == name.Length || name[end] == ' ');
    }

    public bool IsIn(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (IsAt(name, i))
            {
                return true;
            }
        }

        return false;
    }
}
