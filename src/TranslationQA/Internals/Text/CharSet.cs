namespace TranslationQA.Internals.Text;

/// <summary>A set of characters, one bit each.</summary>
/// <remarks>In place of <see cref="System.Buffers.SearchValues{T}"/>, which for two dozen characters of several scripts takes ten
/// milliseconds to make, most of them for code that is compiled on the spot.</remarks>
internal sealed class CharSet
{
    private readonly uint[] _bits = new uint[(char.MaxValue + 1) / 32];

    public CharSet(string characters)
    {
        foreach (char c in characters)
        {
            _bits[c >> 5] |= 1u << (c & 31);
        }
    }

    public bool Contains(char c) => (_bits[c >> 5] >> (c & 31) & 1) != 0;

    /// <summary>Gets the index of the first character that is in the set, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gets the index of the first character that is not in the set, or -1.</summary>
    public int FirstOutside(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length && Contains(text[i]))
        {
            i++;
        }

        return i < text.Length ? i : -1;
    }

    /// <summary>Gets the index of the last character that is not in the set, or -1.</summary>
    public int LastOutside(ReadOnlySpan<char> text)
    {
        int i = text.Length - 1;
        while (i >= 0 && Contains(text[i]))
        {
            i--;
        }

        return i;
    }
}
