using System.Runtime.InteropServices;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>Finds the tokens of names that are near a given token, and the names that hold them.</summary>
/// <remarks>Two routes: a deletion neighbourhood of the letters (W. Garbe's SymSpell; Bocek, Hunt and Stiller, "Fast
/// Similarity Search in Large Dictionaries", 2007) and one of the consonants. Immutable, thread-safe.</remarks>
internal sealed class NearIndex
{
    private const int MinLength = 3;
    private const int MinLengthForTwo = 6;
    private const int MaxTokenLength = 20;
    private const int MinSkeleton = 3;
    private const int MinLengthForSkeleton = 6;
    private const int MaxPostings = 160;

    private readonly TextIndex _index;
    private readonly Dictionary<ulong, List<int>> _letters = [];
    private readonly Dictionary<ulong, List<int>> _skeletons = [];
    private readonly List<Posting>?[] _postings;

    public NearIndex(TextIndex index)
    {
        _index = index;
        _postings = new List<Posting>?[index.Vocabulary.Count];
        for (int i = 0; i < index.Names.Length; i++)
        {
            if (CanBeGarbled(index.Names[i]))
            {
                AddName(i, index.Names[i]);
            }
        }
    }

    /// <summary>Gets the names that hold a token, with its place in each.</summary>
    public ReadOnlySpan<Posting> Postings(int token) => CollectionsMarshal.AsSpan(_postings[token]);

    /// <summary>Adds the tokens of names that are near a folded token, each once, to <paramref name="found"/>.</summary>
    public void FindTokens(ReadOnlySpan<char> token, List<int> found)
    {
        found.Clear();
        if (token.Length is < MinLength or > MaxTokenLength)
        {
            return;
        }

        Collector collector = new(found);
        VisitDeletions(token, Deletions(token.Length), _letters, ref collector);
        Span<char> skeleton = stackalloc char[MaxTokenLength];
        int length = NameDistance.Skeleton(token, skeleton);
        if (token.Length >= MinLengthForSkeleton && length >= MinSkeleton)
        {
            VisitDeletions(skeleton[..length], 1, _skeletons, ref collector);
        }
    }

    private static bool CanBeGarbled(IndexedName name) =>
        name.Entity.Kind != EntityKind.Term && !name.Has(NameTraits.Improper);

    private static int Deletions(int length) => length >= MinLengthForTwo ? 2 : 1;

    private void AddName(int number, IndexedName name)
    {
        for (int position = 0; position < name.Tokens.Length; position++)
        {
            int token = name.Tokens[position];
            List<Posting>? postings = _postings[token];
            if (postings is null)
            {
                _postings[token] = postings = [];
                AddToken(token);
            }

            if (postings.Count < MaxPostings)
            {
                postings.Add(new Posting(number, position));
            }
        }
    }

    private void AddToken(int token)
    {
        ReadOnlySpan<char> text = _index.Vocabulary[token];
        if (text.Length is < MinLength or > MaxTokenLength)
        {
            return;
        }

        Adder adder = new(token);
        VisitDeletions(text, Deletions(text.Length), _letters, ref adder);
        Span<char> skeleton = stackalloc char[MaxTokenLength];
        int length = NameDistance.Skeleton(text, skeleton);
        if (text.Length >= MinLengthForSkeleton && length >= MinSkeleton)
        {
            VisitDeletions(skeleton[..length], 1, _skeletons, ref adder);
        }
    }

    // The text itself and every text with one or two letters left out, as hashes.
    private static void VisitDeletions<TVisitor>(
        ReadOnlySpan<char> text, int deletions, Dictionary<ulong, List<int>> table, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        visitor.Visit(table, Hash(text, -1, -1));
        for (int i = 0; i < text.Length; i++)
        {
            visitor.Visit(table, Hash(text, i, -1));
            for (int j = i + 1; deletions > 1 && j < text.Length; j++)
            {
                visitor.Visit(table, Hash(text, i, j));
            }
        }
    }

    private static ulong Hash(ReadOnlySpan<char> text, int skipped, int alsoSkipped)
    {
        ulong hash = Vocabulary.Seed;
        for (int i = 0; i < text.Length; i++)
        {
            if (i != skipped && i != alsoSkipped)
            {
                hash = Vocabulary.Extend(hash, text[i]);
            }
        }

        return hash;
    }

    private interface IVisitor
    {
        void Visit(Dictionary<ulong, List<int>> table, ulong hash);
    }

    private readonly struct Adder(int token) : IVisitor
    {
        public void Visit(Dictionary<ulong, List<int>> table, ulong hash)
        {
            if (!table.TryGetValue(hash, out List<int>? tokens))
            {
                table[hash] = tokens = [];
            }

            if (tokens.Count == 0 || tokens[^1] != token)
            {
                tokens.Add(token);
            }
        }
    }

    private readonly struct Collector(List<int> found) : IVisitor
    {
        public void Visit(Dictionary<ulong, List<int>> table, ulong hash)
        {
            if (!table.TryGetValue(hash, out List<int>? tokens))
            {
                return;
            }

            foreach (int token in tokens)
            {
                if (!found.Contains(token))
                {
                    found.Add(token);
                }
            }
        }
    }
}

/// <summary>A place of a token in a name.</summary>
/// <param name="Name">The number of the name in the index.</param>
/// <param name="Position">The token's place in the name, from 0.</param>
internal readonly record struct Posting(int Name, int Position);
