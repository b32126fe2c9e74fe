namespace TranslationQA.Internals.Matching;

/// <summary>A trie over token numbers that finds every phrase beginning at a token.</summary>
/// <remarks>Mutable while it is built, thread-safe once it only answers.</remarks>
internal sealed class PhraseTrie
{
    public const int Root = 0;
    public const int None = -1;

    private readonly Dictionary<long, int> _edges = [];
    private readonly List<int> _firstEntry = [None];
    private readonly List<PhraseEntry> _entries = [];

    /// <summary>Adds a phrase; the same phrase may stand for several things.</summary>
    public void Add(ReadOnlySpan<int> tokens, PhraseKind kind, int reference)
    {
        int node = Root;
        foreach (int token in tokens)
        {
            long key = Key(node, token);
            if (!_edges.TryGetValue(key, out int next))
            {
                next = _firstEntry.Count;
                _firstEntry.Add(None);
                _edges.Add(key, next);
            }

            node = next;
        }

        for (int i = _firstEntry[node]; i != None; i = _entries[i].Next)
        {
            if (_entries[i].Kind == kind && _entries[i].Reference == reference)
            {
                return;
            }
        }

        _entries.Add(new PhraseEntry(kind, reference, _firstEntry[node]));
        _firstEntry[node] = _entries.Count - 1;
    }

    /// <summary>Gets the node one token further, or <see cref="None"/>.</summary>
    public int Step(int node, int token) => _edges.GetValueOrDefault(Key(node, token), None);

    /// <summary>Gets the first thing that ends at a node, or <see cref="None"/>.</summary>
    public int FirstEntry(int node) => _firstEntry[node];

    public PhraseEntry Entry(int index) => _entries[index];

    private static long Key(int node, int token) => ((long)node << 32) | (uint)token;
}

/// <summary>One thing that a phrase stands for.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Reference">Which one: an index whose meaning the kind gives.</param>
/// <param name="Next">The index of the phrase's next thing, or -1.</param>
internal readonly record struct PhraseEntry(PhraseKind Kind, int Reference, int Next);

/// <summary>What a phrase found in a text stands for.</summary>
internal enum PhraseKind : byte
{
    /// <summary>A name that may be written; the reference is its number in the index.</summary>
    Name,

    /// <summary>A title of an office; the reference is the title's number.</summary>
    Title,

    /// <summary>A kind word of a class; the reference is the class's number.</summary>
    Class,

    /// <summary>A wrong rendering composed from a term's parts; the reference is its number.</summary>
    Misrendering,

    /// <summary>A word list of the language profile; the reference is a <see cref="WordList"/>.</summary>
    List,
}
