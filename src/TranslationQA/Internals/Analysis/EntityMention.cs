namespace TranslationQA.Internals.Analysis;

/// <summary>An exact name in a text; several entities may share it.</summary>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="TokenCount">How many tokens it has.</param>
/// <param name="FirstHit">The index of the first of its names among the segment's mention names.</param>
/// <param name="HitCount">How many entities bear it.</param>
internal readonly record struct EntityMention(int FirstToken, int TokenCount, int FirstHit, int HitCount)
{
    public int EndToken => FirstToken + TokenCount;
}
