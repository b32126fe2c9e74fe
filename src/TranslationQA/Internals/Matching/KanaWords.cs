using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Matching;

/// <summary>Runs through the words of a name in katakana, which dots or other marks part.</summary>
internal ref struct KanaWords(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public bool MoveNext()
    {
        int start = 0;
        while (start < _rest.Length && CharTable.ClassOf(_rest[start]) == CharClass.Other)
        {
            start++;
        }

        int end = start;
        while (end < _rest.Length && CharTable.ClassOf(_rest[end]) != CharClass.Other)
        {
            end++;
        }

        Current = _rest[start..end];
        _rest = _rest[end..];
        return end > start;
    }
}
