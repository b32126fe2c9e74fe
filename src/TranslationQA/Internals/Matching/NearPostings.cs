using TranslationQA.Internals.Compiled;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>The tokens of the names that can be garbled, and for each the names that hold it.</summary>
internal sealed class NearPostings
{
    private const int MaxPostings = 160;

    private readonly int[] _ranks;
    private readonly int[] _first;
    private readonly Posting[] _postings;

    public NearPostings(TextIndex index)
    {
        EntityStore entities = index.Lexicon.Store;
        Collector collector = new(index, new int[entities.NameCount]);
        index.Trie.VisitNames(ref collector);
        LeaveOutTerms(entities, collector.Starts);
        _ranks = new int[index.Vocabulary.Count];
        List<int> counts = Count(collector);
        _first = new int[counts.Count + 1];
        for (int i = 0; i < counts.Count; i++)
        {
            _first[i + 1] = _first[i] + Math.Min(counts[i], MaxPostings);
        }

        _postings = new Posting[_first[^1]];
        Fill(collector);
    }

    /// <summary>Gets the tokens, in the order in which the names bring them.</summary>
    public List<int> Tokens { get; } = [];

    /// <summary>Gets the names that hold a token, with its place in each; of common ones the first alone.</summary>
    public ReadOnlySpan<Posting> Of(int token)
    {
        int rank = _ranks[token] - 1;
        return rank < 0 ? default : new ReadOnlySpan<Posting>(_postings, _first[rank], _first[rank + 1] - _first[rank]);
    }

    private static void LeaveOutTerms(EntityStore entities, int[] starts)
    {
        for (int entity = 0; entity < entities.Count; entity++)
        {
            if (entities.KindOf(entity) == EntityKind.Term)
            {
                starts.AsSpan(entities.FirstName(entity)..entities.FirstName(entity + 1)).Clear();
            }
        }
    }

    private List<int> Count(Collector collector)
    {
        List<int> counts = [];
        for (int name = 0; name < collector.Starts.Length; name++)
        {
            foreach (int token in collector.TokensOf(name))
            {
                if (_ranks[token] == 0)
                {
                    Tokens.Add(token);
                    counts.Add(0);
                    _ranks[token] = Tokens.Count;
                }

                counts[_ranks[token] - 1]++;
            }
        }

        return counts;
    }

    private void Fill(Collector collector)
    {
        int[] next = _first.AsSpan().ToArray();
        for (int name = 0; name < collector.Starts.Length; name++)
        {
            ReadOnlySpan<int> tokens = collector.TokensOf(name);
            for (int position = 0; position < tokens.Length; position++)
            {
                int rank = _ranks[tokens[position]] - 1;
                if (next[rank] < _first[rank + 1])
                {
                    _postings[next[rank]++] = new Posting(name, position);
                }
            }
        }
    }

    /// <summary>Takes the names that can be garbled, each with its tokens.</summary>
    private struct Collector(TextIndex index, int[] starts) : PhraseTrie.INameVisitor
    {
        // For each name where its tokens begin, behind their number; 0 for none.
        private int[] _tokens = new int[1 << 12];
        private int _length = 1;

        public readonly int[] Starts { get; } = starts;

        public void Visit(int name, ReadOnlySpan<int> tokens)
        {
            if ((index.Names.TraitsOf(name) & NameTraits.Improper) != 0)
            {
                return;
            }

            if (_length + tokens.Length >= _tokens.Length)
            {
                Array.Resize(ref _tokens, (_length + tokens.Length) * 2);
            }

            Starts[name] = _length;
            _tokens[_length++] = tokens.Length;
            tokens.CopyTo(_tokens.AsSpan(_length));
            _length += tokens.Length;
        }

        public readonly ReadOnlySpan<int> TokensOf(int name)
        {
            int start = Starts[name];
            return start == 0 ? default : new ReadOnlySpan<int>(_tokens, start + 1, _tokens[start]);
        }
    }
}

/// <summary>A place of a token in a name.</summary>
/// <param name="Name">The number of the name in the index.</param>
/// <param name="Position">The token's place in the name, from 0.</param>
internal readonly record struct Posting(int Name, int Position);
