using TranslationQA.Internals.Compiled;

namespace TranslationQA.Internals.Matching;

/// <summary>Lays the tries of several languages into one, as <see cref="PhraseTrie"/> reads it.</summary>
internal sealed class PhraseTrieWriter(LexiconFileWriter file)
{
    /// <summary>Writes the tries.</summary>
    /// <param name="tries">Of each language its own.</param>
    /// <param name="tokens">For each language, the common number of each of its tokens.</param>
    /// <param name="tokenCount">How many tokens they have in common.</param>
    public void Write(IReadOnlyList<PhraseTrieBuilder> tries, int[][] tokens, int tokenCount)
    {
        PhraseTrieBuilder all = new();
        int[][] nodes = [.. tries.Select((trie, part) => Merge(trie, tokens[part], all))];
        int[] numbers = WriteNodes(all, tokenCount);
        SortedSet<int>?[] names = new SortedSet<int>[numbers.Length];
        for (int part = 0; part < tries.Count; part++)
        {
            int[] places = [.. nodes[part].Select(node => numbers[node])];
            WriteLanguage(part, tries[part], places, names);
        }

        WriteNames(names);
    }

    private static int[] Merge(PhraseTrieBuilder trie, int[] tokens, PhraseTrieBuilder all)
    {
        int[] nodes = new int[trie.NodeCount];
        for (int node = 1; node < nodes.Length; node++)
        {
            (int parent, int token) = trie.Edge(node);
            nodes[node] = all.Extend(nodes[parent], tokens[token]);
        }

        return nodes;
    }

    /// <summary>Numbers the nodes level by level, the children of one in the order of their tokens.</summary>
    private int[] WriteNodes(PhraseTrieBuilder all, int tokenCount)
    {
        ILookup<int, int> children = Enumerable.Range(1, all.NodeCount - 1).ToLookup(node => all.Edge(node).Parent);
        int[] numbers = new int[all.NodeCount];
        bool[] parents = new bool[all.NodeCount];
        List<uint> nodeTokens = [];
        List<uint> firstChildren = [];
        Queue<int> queue = new([PhraseTrie.Root]);
        int next = 1;
        while (queue.TryDequeue(out int parent))
        {
            if (parent != PhraseTrie.Root && children.Contains(parent))
            {
                parents[numbers[parent]] = true;
                firstChildren.Add((uint)next);
            }

            foreach (int child in children[parent].OrderBy(node => all.Edge(node).Token))
            {
                numbers[child] = next++;
                queue.Enqueue(child);
                if (parent != PhraseTrie.Root)
                {
                    nodeTokens.Add((uint)all.Edge(child).Token);
                }
            }
        }

        firstChildren.Add((uint)next);
        bool[] roots = new bool[tokenCount];
        foreach (int child in children[PhraseTrie.Root])
        {
            roots[all.Edge(child).Token] = true;
        }

        file.Add(SectionKind.RootTokens, 0, RankedBits.Write(roots));
        file.Add(SectionKind.NodeTokens, 0, nodeTokens.ToArray());
        file.Add(SectionKind.Parents, 0, RankedBits.Write(parents));
        file.Add(SectionKind.FirstChildren, 0, firstChildren.ToArray());
        return numbers;
    }

    private void WriteLanguage(int part, PhraseTrieBuilder trie, int[] numbers, SortedSet<int>?[] names)
    {
        List<uint>?[] phrases = new List<uint>[names.Length];
        for (int node = 1; node < trie.NodeCount; node++)
        {
            int number = numbers[node];
            foreach (PhraseEntry entry in trie.Entries(node))
            {
                if (entry.Kind == PhraseKind.Name)
                {
                    (names[number] ??= []).Add(entry.Reference);
                }
                else
                {
                    (phrases[number] ??= []).Add(PhraseTrie.Pack(entry));
                }
            }
        }

        WriteLists(phrases, (SectionKind.PhraseNodes, SectionKind.FirstPhrases, SectionKind.Phrases), part);
    }

    // The last comes first, as in the tries that are merged.
    private void WriteNames(SortedSet<int>?[] names) => WriteLists(
        [.. names.Select(set => set?.Reverse().Select(name => (uint)name).ToList())],
        (SectionKind.NameNodes, SectionKind.FirstNodeNames, SectionKind.NodeNames), part: 0);

    private void WriteLists(
        List<uint>?[] lists, (SectionKind Nodes, SectionKind First, SectionKind Items) kinds, int part)
    {
        List<uint> first = [];
        List<uint> items = [];
        foreach (List<uint>? list in lists)
        {
            if (list is not null)
            {
                first.Add((uint)items.Count);
                items.AddRange(list);
            }
        }

        first.Add((uint)items.Count);
        file.Add(kinds.Nodes, part, RankedBits.Write([.. lists.Select(list => list is not null)]));
        file.Add(kinds.First, part, first.ToArray());
        file.Add(kinds.Items, part, items.ToArray());
    }
}
