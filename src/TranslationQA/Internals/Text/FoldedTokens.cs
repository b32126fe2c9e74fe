namespace TranslationQA.Internals.Text;

/// <summary>Cuts a phrase into folded tokens, as <see cref="Tokenizer"/> cuts a text.</summary>
internal ref struct FoldedTokens(ReadOnlySpan<char> text, Span<char> buffer)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _buffer = buffer.Length < text.Length ? new char[text.Length] : buffer;
    private int _next;
    private int _length;

    public readonly ReadOnlySpan<char> Current => _buffer[.._length];

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            CharClass type = CharTable.ClassOf(_text[_next]);
            int start = _next++;
            if (type is CharClass.Other or CharClass.Mark)
            {
                continue;
            }

            while (CharTable.IsWordPart(type) && _next < _text.Length
                && CharTable.IsWordPart(CharTable.ClassOf(_text[_next])))
            {
                _next++;
            }

            Fold(_text[start.._next]);
            return true;
        }

        return false;
    }

    private void Fold(ReadOnlySpan<char> token)
    {
        _length = 0;
        foreach (char c in token)
        {
            // A combining mark of a Latin letter folds away like a composed one.
            if (CharTable.ClassOf(c) != CharClass.Mark || c >= '\u0370')
            {
                _buffer[_length++] = CharTable.Fold(c);
            }
        }
    }
}
