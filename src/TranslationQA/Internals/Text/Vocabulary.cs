namespace TranslationQA.Internals.Text;

/// <summary>The known folded tokens, numbered from 0.</summary>
/// <remarks>Found by a 64-bit hash alone, so that no substring is ever made; whoever needs certainty compares the text.
/// Mutable while it is built, thread-safe once it only answers.</remarks>
internal sealed class Vocabulary
{
    public const ulong Seed = 14695981039346656037UL;

    private readonly List<string> _tokens = [];
    private ulong[] _keys = new ulong[1 << 10];
    private int[] _ids = new int[1 << 10];

    public int Count => _tokens.Count;

    public string this[int id] => _tokens[id];

    public static ulong Extend(ulong hash, char c) => (hash ^ c) * 0x9E3779B97F4A7C15UL + (hash >> 29);

    public int Add(ReadOnlySpan<char> folded)
    {
        ulong hash = Hash(folded);
        int id = Find(hash);
        if (id >= 0)
        {
            return id;
        }

        if (_tokens.Count * 2 >= _keys.Length)
        {
            Grow();
        }

        id = _tokens.Count;
        _tokens.Add(folded.ToString());
        Insert(hash, id);
        return id;
    }

    public int Find(ReadOnlySpan<char> folded) => Find(Hash(folded));

    public int Find(ulong hash)
    {
        int mask = _keys.Length - 1;
        for (int slot = Slot(hash, mask); ; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == hash)
            {
                return _ids[slot];
            }

            if (_keys[slot] == 0)
            {
                return Token.None;
            }
        }
    }

    private static int Slot(ulong hash, int mask) => (int)(hash >> 32) & mask;

    private static ulong Hash(ReadOnlySpan<char> folded)
    {
        ulong hash = Seed;
        foreach (char c in folded)
        {
            hash = Extend(hash, CharTable.Fold(c));
        }

        return hash == 0 ? 1 : hash;
    }

    private void Insert(ulong hash, int id)
    {
        int mask = _keys.Length - 1;
        int slot = Slot(hash, mask);
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _keys[slot] = hash;
        _ids[slot] = id;
    }

    private void Grow()
    {
        ulong[] keys = _keys;
        int[] ids = _ids;
        _keys = new ulong[keys.Length * 2];
        _ids = new int[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Insert(keys[i], ids[i]);
            }
        }
    }
}
