using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace TranslationQA.Formats;

/// <summary>Decodes a stream block by block: UTF-8, or UTF-16 where a byte order mark says so.</summary>
internal sealed class CharReader(Stream stream) : IDisposable
{
    /// <summary>The most characters that one call decodes; the caller has room for as many.</summary>
    public const int BlockSize = 64 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(BlockSize);
    private int _count;
    private bool _hasEnded;
    private Form _form;

    private enum Form
    {
        Unknown,
        Utf8,
        Utf16LittleEndian,
        Utf16BigEndian,
    }

    /// <summary>Gets what is wrong with the bytes behind the last character, or null.</summary>
    public string? Defect { get; private set; }

    /// <summary>Gets whether the characters are still to be searched for surrogates without their other half.</summary>
    public bool MayHaveLoneSurrogates => _form is Form.Utf16LittleEndian or Form.Utf16BigEndian;

    /// <summary>Decodes the next characters.</summary>
    /// <returns>How many; 0 at the end of the stream, or at a <see cref="Defect"/>.</returns>
    public async ValueTask<int> ReadAsync(Memory<char> characters, CancellationToken cancellationToken)
    {
        while (Defect is null && !(_hasEnded && _count == 0))
        {
            int read = await stream.ReadAsync(_bytes.AsMemory(_count, BlockSize - _count), cancellationToken)
                .ConfigureAwait(false);
            _hasEnded = read == 0;
            _count += read;
            int written = TryDetectForm() ? Decode(characters.Span) : 0;
            if (written > 0)
            {
                return written;
            }
        }

        return 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    // Three bytes tell; a shorter stream has none to wait for.
    private bool TryDetectForm()
    {
        if (_form != Form.Unknown)
        {
            return true;
        }

        if (_count < 3 && !_hasEnded)
        {
            return false;
        }

        (_form, int markLength) = _bytes.AsSpan(0, _count) switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Form.Utf8, 3),
            [0xFF, 0xFE, ..] => (Form.Utf16LittleEndian, 2),
            [0xFE, 0xFF, ..] => (Form.Utf16BigEndian, 2),
            _ => (Form.Utf8, 0),
        };
        Consume(markLength);
        return true;
    }

    private int Decode(Span<char> characters) =>
        _form == Form.Utf8 ? DecodeUtf8(characters) : DecodeUtf16(characters);

    private int DecodeUtf8(Span<char> characters)
    {
        ReadOnlySpan<byte> bytes = _bytes.AsSpan(0, _count);
        OperationStatus status = Utf8.ToUtf16(
            bytes, characters, out int read, out int written, replaceInvalidSequences: false, _hasEnded);
        if (status == OperationStatus.InvalidData)
        {
            Defect = $"byte 0x{bytes[read]:X2} is not UTF-8";
        }

        Consume(read);
        return written;
    }

    private int DecodeUtf16(Span<char> characters)
    {
        int written = _count / sizeof(char);
        Span<ushort> units = MemoryMarshal.Cast<char, ushort>(characters[..written]);
        ReadOnlySpan<ushort> bytes = MemoryMarshal.Cast<byte, ushort>(_bytes.AsSpan(0, written * sizeof(char)));
        if (BitConverter.IsLittleEndian == (_form == Form.Utf16LittleEndian))
        {
            bytes.CopyTo(units);
        }
        else
        {
            BinaryPrimitives.ReverseEndianness(bytes, units);
        }

        Consume(written * sizeof(char));
        if (_hasEnded && _count > 0)
        {
            Defect = "half a UTF-16 code unit at the end";
        }

        return written;
    }

    private void Consume(int length)
    {
        _bytes.AsSpan(length, _count - length).CopyTo(_bytes);
        _count -= length;
    }
}
