using System.Numerics;
using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Matching;

/// <summary>Finds the tokens of names that are near a given token, and the names that hold them.</summary>
/// <remarks>Two routes, by the letters and by the consonants: both tokens with one or two letters left out are the same
/// (the deletion neighbourhood of W. Garbe's SymSpell; Bocek, Hunt and Stiller, "Fast Similarity Search in Large
/// Dictionaries", 2007). In place of a table of the neighbourhoods, which takes a third of a second to build and twenty
/// megabytes, all tokens of a fitting length are run through: a few letters in common by their bits, then the letters
/// themselves. Immutable, thread-safe.</remarks>
internal sealed class NearIndex
{
    private const int MinLength = 3;
    private const int MinLengthForTwo = 6;
    private const int MaxTokenLength = 20;
    private const int MinSkeleton = 3;
    private const int MinLengthForSkeleton = 6;

    private readonly NearPostings _postings;
    private readonly NearWords _letters = new(MinLengthForTwo);
    private readonly NearWords _skeletons = new(int.MaxValue);

    public NearIndex(TextIndex index)
    {
        _postings = new NearPostings(index);
        Span<char> buffer = stackalloc char[MaxTokenLength];
        Span<char> skeleton = stackalloc char[MaxTokenLength];
        for (int i = 0; i < _postings.Tokens.Count; i++)
        {
            if (!index.Vocabulary.TryRead(_postings.Tokens[i], buffer, out int letters) || letters < MinLength)
            {
                continue;
            }

            ReadOnlySpan<char> text = buffer[..letters];
            _letters.Add(i, text);
            if (text.Length >= MinLengthForSkeleton && NameDistance.Skeleton(text, skeleton) is >= MinSkeleton and int length)
            {
                _skeletons.Add(i, skeleton[..length]);
            }
        }

        _letters.Finish();
        _skeletons.Finish();
    }

    /// <summary>Gets the names that hold a token, with its place in each.</summary>
    public ReadOnlySpan<Posting> Postings(int token) => _postings.Of(token);

    /// <summary>Adds the tokens of names that are near a folded token, each once, to <paramref name="found"/>.</summary>
    public void FindTokens(ReadOnlySpan<char> token, List<int> found)
    {
        found.Clear();
        if (token.Length is < MinLength or > MaxTokenLength)
        {
            return;
        }

        _letters.Find(token, Deletions(token.Length), found);
        Span<char> skeleton = stackalloc char[MaxTokenLength];
        int length = NameDistance.Skeleton(token, skeleton);
        if (token.Length >= MinLengthForSkeleton && length >= MinSkeleton)
        {
            _skeletons.Find(skeleton[..length], 1, found);
        }

        for (int i = 0; i < found.Count; i++)
        {
            found[i] = _postings.Tokens[found[i]];
        }
    }

    private static int Deletions(int length) => length >= MinLengthForTwo ? 2 : 1;
}
