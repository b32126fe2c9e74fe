namespace TranslationQA.Internals.Matching;

/// <summary>A stretch of tokens that is near a name without being one.</summary>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="TokenCount">How many tokens it has.</param>
/// <param name="Name">The number of the name in the index.</param>
/// <param name="Cost">The weighted distance; see <see cref="NameDistance"/>.</param>
/// <param name="Share">The cost for each letter of those tokens of the name that differ.</param>
internal readonly record struct NearMatch(int FirstToken, int TokenCount, int Name, float Cost, float Share)
{
    /// <summary>Gets what the name sounds like from the source language, where the stretch is written so; or null.</summary>
    public string? Sound { get; init; }

    /// <summary>Gets the name in the source language that sounds so.</summary>
    public string? SoundOf { get; init; }

    public int EndToken => FirstToken + TokenCount;
}
