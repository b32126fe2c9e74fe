using System.Numerics;
using TranslationQA.Internals.Compiled;

namespace TranslationQA.Internals.Matching;

/// <summary>A trie over token numbers that finds every phrase beginning at a token.</summary>
/// <remarks>All languages of a compiled lexicon share its nodes; each sees its own alone. The nodes are numbered level by
/// level, so that the children of one stand side by side, in the order of their tokens. Thread-safe.</remarks>
internal sealed class PhraseTrie
{
    public const int Root = 0;
    public const int None = -1;

    private const int KindShift = 28;
    private const uint ReferenceMask = (1u << KindShift) - 1;

    private readonly FlatNumbers _tokens;
    private readonly RankedBits _roots;
    private readonly int _rootsEnd;
    private readonly RankedBits _parents;
    private readonly FlatNumbers _firstChildren;
    private readonly uint[] _nodes;
    private readonly RankedBits _nameNodes;
    private readonly FlatNumbers _firstNames;
    private readonly FlatNumbers _nodeNames;
    private readonly RankedBits _names;
    private readonly RankedBits _phraseNodes;
    private readonly FlatNumbers _firstPhrases;
    private readonly FlatNumbers _phrases;

    public PhraseTrie(LexiconFile file, int part)
    {
        _tokens = file.Numbers(SectionKind.NodeTokens);
        _roots = new RankedBits(file.Numbers(SectionKind.RootTokens));
        _rootsEnd = _roots.Count + 1;
        _parents = new RankedBits(file.Numbers(SectionKind.Parents));
        _firstChildren = file.Numbers(SectionKind.FirstChildren);
        _nameNodes = new RankedBits(file.Numbers(SectionKind.NameNodes));
        _firstNames = file.Numbers(SectionKind.FirstNodeNames);
        _nodeNames = file.Numbers(SectionKind.NodeNames);
        _names = file.Names(part);
        _phraseNodes = new RankedBits(file.Numbers(SectionKind.PhraseNodes, part));
        _firstPhrases = file.Numbers(SectionKind.FirstPhrases, part);
        _phrases = file.Numbers(SectionKind.Phrases, part);
        _nodes = FindNodes();
    }

    public static uint Pack(PhraseEntry entry) => ((uint)entry.Kind << KindShift) | (uint)entry.Reference;

    /// <summary>Gets the node one token further, or <see cref="None"/>.</summary>
    public int Step(int node, int token)
    {
        int next = node == Root ? StepFromRoot(token) : StepFrom(node, token);
        return next != None && IsOwn(next) ? next : None;
    }

    /// <summary>Gets what ends at a node.</summary>
    public Enumerator Entries(int node) => new(this, node);

    /// <summary>Visits each name of the language with its tokens.</summary>
    public void VisitNames<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, INameVisitor
    {
        int[] path = new int[16];
        ReadOnlySpan<uint> roots = _roots.Words;
        int node = 1;
        for (int word = 0; word < roots.Length; word++)
        {
            for (uint rest = roots[word]; rest != 0; rest &= rest - 1)
            {
                Visit(node++, (word * 32) + BitOperations.TrailingZeroCount(rest), 0, ref path, ref visitor);
            }
        }
    }

    private void Visit<TVisitor>(int node, int token, int depth, ref int[] path, ref TVisitor visitor)
        where TVisitor : struct, INameVisitor
    {
        if (!IsOwn(node))
        {
            return;
        }

        if (depth == path.Length)
        {
            Array.Resize(ref path, depth * 2);
        }

        path[depth] = token;
        if (_nameNodes.Contains(node))
        {
            int rank = _nameNodes.Rank(node);
            for (int i = (int)_firstNames[rank]; i < _firstNames[rank + 1]; i++)
            {
                if (_names.Contains((int)_nodeNames[i]))
                {
                    visitor.Visit((int)_nodeNames[i], path.AsSpan(0, depth + 1));
                }
            }
        }

        if (_parents.Contains(node))
        {
            int rank = _parents.Rank(node);
            for (int child = (int)_firstChildren[rank]; child < _firstChildren[rank + 1]; child++)
            {
                Visit(child, (int)_tokens[child - _rootsEnd], depth + 1, ref path, ref visitor);
            }
        }
    }

    private bool IsOwn(int node) => (_nodes[node >> 5] >> (node & 31) & 1) != 0;

    /// <summary>Finds the nodes of the language: those where a name or phrase of its own ends, and all on the way there.</summary>
    private uint[] FindNodes()
    {
        uint[] nodes = new uint[(_rootsEnd + _tokens.Length + 31) / 32];
        _phraseNodes.Words.CopyTo(nodes);
        AddNodesOfNames(nodes);
        AddAncestors(nodes);
        return nodes;
    }

    private void AddNodesOfNames(uint[] nodes)
    {
        ReadOnlySpan<uint> firstNames = _firstNames.Span;
        ReadOnlySpan<uint> names = _nodeNames.Span;
        ReadOnlySpan<uint> own = _names.Words;
        ReadOnlySpan<uint> nameNodes = _nameNodes.Words;
        int rank = 0;
        for (int word = 0; word < nameNodes.Length; word++)
        {
            for (uint rest = nameNodes[word]; rest != 0; rest &= rest - 1, rank++)
            {
                uint isOwn = 0;
                for (int i = (int)firstNames[rank]; i < (int)firstNames[rank + 1]; i++)
                {
                    isOwn |= own[(int)names[i] / 32] >> ((int)names[i] % 32) & 1;
                }

                nodes[word] |= isOwn == 0 ? 0 : rest & (0u - rest);
            }
        }
    }

    // Children have higher numbers than their parent.
    private void AddAncestors(uint[] nodes)
    {
        ReadOnlySpan<uint> firstChildren = _firstChildren.Span;
        ReadOnlySpan<uint> parents = _parents.Words;
        int rank = _parents.Count;
        for (int word = parents.Length - 1; word >= 0; word--)
        {
            for (uint rest = parents[word]; rest != 0; rank--)
            {
                uint bit = 0x8000_0000 >> BitOperations.LeadingZeroCount(rest);
                uint isOwn = 0;
                for (int child = (int)firstChildren[rank - 1]; child < (int)firstChildren[rank] && isOwn == 0; child++)
                {
                    isOwn = nodes[child / 32] >> (child % 32) & 1;
                }

                nodes[word] |= isOwn == 0 ? 0 : bit;
                rest &= ~bit;
            }
        }
    }

    private int StepFromRoot(int token) => _roots.Contains(token) ? _roots.Rank(token) + 1 : None;

    private int StepFrom(int node, int token)
    {
        if (token < 0 || !_parents.Contains(node))
        {
            return None;
        }

        int rank = _parents.Rank(node);
        int low = (int)_firstChildren[rank];
        int high = (int)_firstChildren[rank + 1] - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            uint found = _tokens[middle - _rootsEnd];
            if (found == (uint)token)
            {
                return middle;
            }

            (low, high) = found < (uint)token ? (middle + 1, high) : (low, middle - 1);
        }

        return None;
    }

    /// <summary>Is told the names of a trie.</summary>
    internal interface INameVisitor
    {
        void Visit(int name, ReadOnlySpan<int> tokens);
    }

    /// <summary>Runs through what ends at a node: the names, then the rest.</summary>
    internal ref struct Enumerator
    {
        private readonly PhraseTrie _trie;
        private int _name;
        private readonly int _endName;
        private int _phrase;
        private readonly int _endPhrase;

        public Enumerator(PhraseTrie trie, int node)
        {
            _trie = trie;
            if (trie._nameNodes.Contains(node))
            {
                int rank = trie._nameNodes.Rank(node);
                _name = (int)trie._firstNames[rank];
                _endName = (int)trie._firstNames[rank + 1];
            }

            if (trie._phraseNodes.Contains(node))
            {
                int rank = trie._phraseNodes.Rank(node);
                _phrase = (int)trie._firstPhrases[rank];
                _endPhrase = (int)trie._firstPhrases[rank + 1];
            }
        }

        public PhraseEntry Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_name < _endName)
            {
                int name = (int)_trie._nodeNames[_name++];
                if (_trie._names.Contains(name))
                {
                    Current = new PhraseEntry(PhraseKind.Name, name);
                    return true;
                }
            }

            if (_phrase == _endPhrase)
            {
                return false;
            }

            uint packed = _trie._phrases[_phrase++];
            Current = new PhraseEntry((PhraseKind)(packed >> KindShift), (int)(packed & ReferenceMask));
            return true;
        }
    }
}
