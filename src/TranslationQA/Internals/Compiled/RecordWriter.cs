using System.Text;

namespace TranslationQA.Internals.Compiled;

/// <summary>Writes numbers in as few bytes as they need (seven bits each, the low ones first), and texts.</summary>
internal sealed class RecordWriter
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public byte[] ToArray() => [.. _bytes];

    public void Clear() => _bytes.Clear();

    public void Number(uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            _bytes.Add((byte)(value | 0x80));
        }

        _bytes.Add((byte)value);
    }

    public void Flag(bool value) => Number(value ? 1u : 0);

    public void Text(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Number((uint)bytes.Length);
        _bytes.AddRange(bytes);
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);
}
