using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Channel;

/// <summary>Tells how near a stretch of Latin letters is to what a name of the source language sounds like.</summary>
internal static class SoundMatcher
{
    /// <summary>How far off, for each letter, a stretch may be and still be read from the name.</summary>
    public const float MaxShare = 0.16f;

    /// <summary>Gets the distance of folded letters without blanks to the nearest form of a name.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="name">The name in the source language.</param>
    /// <param name="form">That form.</param>
    /// <returns>The distance, or <see cref="float.PositiveInfinity"/> when it is over <see cref="MaxShare"/>.</returns>
    public static float Distance(ReadOnlySpan<char> letters, Name name, out string form)
    {
        form = string.Empty;
        float best = float.PositiveInfinity;
        IReadOnlyList<string> forms = SoundWriter.Write(name.Text, name.Language);
        for (int i = 0; i < forms.Count; i++)
        {
            float limit = Math.Min(best, MaxShare * forms[i].Length);
            float distance = NameDistance.Compute(letters, forms[i], limit);
            if (distance < best)
            {
                best = distance;
                form = forms[i];
            }
        }

        return best;
    }
}
