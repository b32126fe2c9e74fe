using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Internals.Channel;

/// <summary>Tells how near a stretch of Latin letters is to what a name of the source language sounds like.</summary>
internal static class SoundMatcher
{
    // How far off, for each letter, a stretch may be and still be read from the name. A character has so many readings that
    // one of them is near anything.
    private const float MaxShareOfKana = 0.17f;
    private const float MaxShareOfSyllables = 0.12f;
    private const float MaxShareOfReadings = 0.08f;

    // What is short is near much else: only half as far.
    private const int MinLong = 8;
    private const int MaxLetters = 2;

    /// <summary>Gets the distance of folded letters without blanks to the nearest form of a name.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="name">The name in the source language.</param>
    /// <param name="language">That language.</param>
    /// <param name="form">That form.</param>
    /// <returns>The distance, or <see cref="float.PositiveInfinity"/> when it is too far.</returns>
    public static float Distance(ReadOnlySpan<char> letters, string name, LanguageTag language, out string form)
    {
        form = string.Empty;
        float best = float.PositiveInfinity;
        if (!SoundWriter.MayBegin(name, language, letters[0]))
        {
            return best; // Most names of the same key, at the cost of one character.
        }

        if (language.Value == "ja" && CharTable.ClassOf(name[0]) == CharClass.Han)
        {
            return DistanceOfReadings(letters, name, out form);
        }

        IReadOnlyList<string> forms = SoundWriter.Write(name, language);
        float share = CharTable.ClassOf(name[0]) switch
        {
            CharClass.Katakana => MaxShareOfKana,
            _ => MaxShareOfSyllables,
        };
        for (int i = 0; i < forms.Count; i++)
        {
            float limit = Math.Min(best, share * forms[i].Length * (forms[i].Length < MinLong ? 0.5f : 1));
            float distance = NameDistance.Compute(letters, forms[i], limit);
            if (distance < best)
            {
                best = distance;
                form = forms[i];
            }
        }

        return best;
    }

    // So near that a form with other than nearly as many letters need not be looked at.
    private static float DistanceOfReadings(ReadOnlySpan<char> letters, string name, out string form)
    {
        form = string.Empty;
        float best = float.PositiveInfinity;
        JapaneseForms forms = new(SoundWriter.Close(name), stackalloc char[64]);
        while (forms.MoveNext(letters.Length - MaxLetters, letters.Length + MaxLetters))
        {
            int length = forms.Current.Length;
            float limit = Math.Min(best, MaxShareOfReadings * length * (length < MinLong ? 0.5f : 1));
            float distance = NameDistance.BeginAlike(forms.Current[0], letters[0])
                ? NameDistance.Compute(letters, forms.Current, limit)
                : float.PositiveInfinity;
            if (distance < best)
            {
                best = distance;
                form = forms.Current.ToString();
            }
        }

        return best;
    }
}
