namespace TranslationQA.Internals.Matching;

/// <summary>Collects phrases of token numbers for the trie of one language.</summary>
internal sealed class PhraseTrieBuilder
{
    private const int None = -1;

    private readonly Dictionary<long, int> _edges = [];
    private readonly List<(int Parent, int Token)> _nodes = [(None, None)];
    private readonly List<int> _lastEntry = [None];
    private readonly List<(PhraseEntry Entry, int Before)> _entries = [];

    public int NodeCount => _nodes.Count;

    /// <summary>Adds a phrase; the same phrase may stand for several things.</summary>
    public void Add(ReadOnlySpan<int> tokens, PhraseKind kind, int reference)
    {
        int node = PhraseTrie.Root;
        foreach (int token in tokens)
        {
            node = Extend(node, token);
        }

        PhraseEntry entry = new(kind, reference);
        for (int i = _lastEntry[node]; i != None; i = _entries[i].Before)
        {
            if (_entries[i].Entry == entry)
            {
                return;
            }
        }

        _entries.Add((entry, _lastEntry[node]));
        _lastEntry[node] = _entries.Count - 1;
    }

    /// <summary>Gets the node one token further, made if there was none.</summary>
    public int Extend(int node, int token)
    {
        long key = ((long)node << 32) | (uint)token;
        if (!_edges.TryGetValue(key, out int next))
        {
            next = _nodes.Count;
            _nodes.Add((node, token));
            _lastEntry.Add(None);
            _edges.Add(key, next);
        }

        return next;
    }

    /// <summary>Gets the node before a node, whose number is smaller, and the token between.</summary>
    public (int Parent, int Token) Edge(int node) => _nodes[node];

    /// <summary>Gets what ends at a node, the last added first.</summary>
    public IEnumerable<PhraseEntry> Entries(int node)
    {
        for (int i = _lastEntry[node]; i != None; i = _entries[i].Before)
        {
            yield return _entries[i].Entry;
        }
    }
}
