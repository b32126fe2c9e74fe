using System.Buffers;

namespace TranslationQA.Formats;

/// <summary>Cuts a stream into lines, strictly: whatever is no text is an error with its line and column.</summary>
/// <remarks>A line ends with LF or CRLF; a CR by itself is text, and the last line needs no end. The buffer is one
/// line long, so that memory does not grow with the stream.</remarks>
internal sealed class LineReader(Stream stream, string name) : IDisposable
{
    /// <summary>The most UTF-16 code units of a line.</summary>
    public const int MaxLength = 1_048_576;

    private readonly CharReader _reader = new(stream);
    private char[] _buffer = ArrayPool<char>.Shared.Rent(4 * CharReader.BlockSize);
    private int _currentStart;
    private int _currentLength;
    private int _start;
    private int _scanned;
    private int _end;
    private bool _hasEnded;

    /// <summary>Gets the number of the current line, from 1; at the end, how many lines there were.</summary>
    public int Line { get; private set; }

    /// <summary>Gets the current line without its end; valid until the next move.</summary>
    public ReadOnlySpan<char> Current => _buffer.AsSpan(_currentStart, _currentLength);

    /// <summary>Goes to the next line.</summary>
    /// <exception cref="DocumentFormatException">The line is no text, or too long.</exception>
    public ValueTask<bool> MoveAsync(CancellationToken cancellationToken) =>
        TryTakeLine() ? new ValueTask<bool>(true) : FillAndMoveAsync(cancellationToken);

    public void Dispose()
    {
        _reader.Dispose();
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
    }

    private async ValueTask<bool> FillAndMoveAsync(CancellationToken cancellationToken)
    {
        while (!_hasEnded)
        {
            MakeRoom();
            int count = await _reader.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += count;
            _hasEnded = count == 0;
            if (TryTakeLine())
            {
                return true;
            }

            RefuseLength(_end - _start - 1); // The last one may be a CR whose LF is still to come.
        }

        return TryTakeLastLine();
    }

    private bool TryTakeLine()
    {
        int stop = _buffer.AsSpan(_scanned, _end - _scanned).IndexOfAny('\n', '\0');
        if (stop < 0)
        {
            _scanned = _end;
            return false;
        }

        stop += _scanned;
        if (_buffer[stop] == '\0')
        {
            throw Defect(stop, "a NUL character: no text, or UTF-16 without its byte order mark");
        }

        bool hasReturn = stop > _start && _buffer[stop - 1] == '\r';
        Take(hasReturn ? stop - 1 : stop, stop + 1);
        return true;
    }

    private bool TryTakeLastLine()
    {
        if (_reader.Defect is { } defect)
        {
            throw Defect(_end, defect);
        }

        if (_start == _end)
        {
            return false;
        }

        Take(_end, _end);
        return true;
    }

    private void Take(int end, int next)
    {
        RefuseLength(end - _start);
        ReadOnlySpan<char> line = _buffer.AsSpan(_start, end - _start);
        int surrogate = _reader.MayHaveLoneSurrogates ? Surrogates.IndexOfLone(line) : -1;
        if (surrogate >= 0)
        {
            throw Defect(_start + surrogate, "a lone surrogate is no character");
        }

        _currentStart = _start;
        _currentLength = end - _start;
        _start = _scanned = next;
        Line++;
    }

    private void MakeRoom()
    {
        int length = _end - _start;
        char[] target = _buffer.Length - length >= CharReader.BlockSize
            ? _buffer
            : ArrayPool<char>.Shared.Rent(2 * _buffer.Length);
        _buffer.AsSpan(_start, length).CopyTo(target);
        if (target != _buffer)
        {
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = target;
        }

        _scanned -= _start;
        (_start, _end) = (0, length);
    }

    private void RefuseLength(int length)
    {
        if (length > MaxLength)
        {
            throw new DocumentFormatException(name, Line + 1, "the line is longer than 1,048,576 characters");
        }
    }

    private DocumentFormatException Defect(int position, string reason) =>
        new(name, Line + 1, $"{reason} (column {position - _start + 1})");
}
