namespace TranslationQA.Internals.Matching;

/// <summary>Two spellings of one sound: what a system writes where the right name has something else.</summary>
/// <param name="Written">What is written.</param>
/// <param name="Right">What the right name has.</param>
/// <param name="Native">What the native name must have one of; empty where it does not matter.</param>
internal sealed record RomanizationRow(LetterPattern Written, LetterPattern Right, string[] Native)
{
    /// <summary>Tells whether the spellings stand at these places of a written and of a right name.</summary>
    public bool Fits(ReadOnlySpan<char> written, int i, ReadOnlySpan<char> right, int j) =>
        Written.IsAt(written, i) && Right.IsAt(right, j);
}
