namespace TranslationQA.Model;

/// <summary>A stretch of one text, in UTF-16 code units.</summary>
/// <param name="Start">The offset of the first code unit, from 0.</param>
/// <param name="Length">The number of code units, 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets the offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes the span from <paramref name="start"/> up to, but not including, <paramref name="end"/>.</summary>
    /// <param name="start">The offset of the first code unit.</param>
    /// <param name="end">The offset behind the last code unit.</param>
    /// <returns>The span.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Tells whether both spans share at least one code unit.</summary>
    /// <param name="other">The other span of the same text.</param>
    /// <returns><see langword="true"/> when they share one.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Tells whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The other span of the same text.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
