using System.Text;
using TranslationQA.Internals.Compiled;

namespace TranslationQA.Internals.Text;

/// <summary>The known folded tokens, numbered from 0.</summary>
/// <remarks>Found by a 64-bit hash alone, so that no substring is ever made. Thread-safe.</remarks>
internal sealed class Vocabulary
{
    public const ulong Seed = 14695981039346656037UL;

    private readonly LexiconFile _file;
    private readonly RankedBits _spelled;
    private TokenTable? _tokens;
    private string?[]? _made;

    public Vocabulary(LexiconFile file)
    {
        _file = file;
        _spelled = new RankedBits(file.Numbers(SectionKind.SpelledTokens));
    }

    public int Count => Tokens.Count;

    // At the first question: until then the other thread, which makes the table, has time.
    private TokenTable Tokens => _tokens ??= _file.Tokens;

    /// <summary>Gets the text of a token of a name; empty for tokens that no name holds that could be garbled.</summary>
    public string this[int id]
    {
        get
        {
            if (!_spelled.Contains(id))
            {
                return string.Empty;
            }

            string?[] made = _made ?? Interlocked.CompareExchange(ref _made, new string?[_spelled.Count], null) ?? _made;
            return made[_spelled.Rank(id)] ??= Encoding.UTF8.GetString(Tokens.Utf8(id));
        }
    }

    /// <summary>Copies the text of a token, where it fits.</summary>
    public bool TryRead(int id, Span<char> text, out int length)
    {
        length = 0;
        return _spelled.Contains(id) && Encoding.UTF8.TryGetChars(Tokens.Utf8(id), text, out length);
    }

    public static ulong Extend(ulong hash, char c) => (hash ^ c) * 0x9E3779B97F4A7C15UL + (hash >> 29);

    public static ulong Hash(ReadOnlySpan<char> folded)
    {
        ulong hash = Seed;
        foreach (char c in folded)
        {
            hash = Extend(hash, CharTable.Fold(c));
        }

        return hash;
    }

    public int Find(ReadOnlySpan<char> folded) => Find(Hash(folded));

    public int Find(ulong hash) => Tokens.Find(hash);
}
