using TranslationQA.Internals.Matching;

namespace TranslationQA.Internals.Analysis;

/// <summary>A phrase found in a text.</summary>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="TokenCount">How many tokens it has.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Reference">Which one.</param>
internal readonly record struct PhraseHit(int FirstToken, int TokenCount, PhraseKind Kind, int Reference)
{
    public bool IsMisrendering => Kind is PhraseKind.Misrendering or PhraseKind.OddMisrendering;

    public int EndToken => FirstToken + TokenCount;
}
