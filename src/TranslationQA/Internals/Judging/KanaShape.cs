using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>How a run of katakana differs from a name, word by word.</summary>
/// <param name="Words">How many words the run has.</param>
/// <param name="Kana">How many kana it has.</param>
/// <param name="SharesWord">Some word is right.</param>
/// <param name="SharesLast">The last word is right: the family name.</param>
/// <param name="Bearers">How many names have that word.</param>
/// <param name="IsOfKnownWords">Every word that differs is a word of some name: Boris and Doris.</param>
internal readonly record struct KanaShape(int Words, int Kana, bool SharesWord, bool SharesLast, int Bearers, bool IsOfKnownWords)
{
    public static KanaShape Of(TextAnalysis text, NearMatch match, IndexedName name)
    {
        TextSpan span = text.SpanOf(match.FirstToken, match.TokenCount);
        KanaWords words = new(text.Text.AsSpan(span.Start, span.Length));
        int count = 0;
        int bearers = int.MaxValue;
        bool isOfKnownWords = true;
        bool sharesLast = false;
        UnspacedNearIndex index = text.Index.NearUnspaced;
        while (words.MoveNext())
        {
            count++;
            sharesLast = HasWord(name.Folded, words.Current);
            if (sharesLast)
            {
                bearers = Math.Min(bearers, index.CountBearers(words.Current));
            }
            else
            {
                isOfKnownWords &= index.IsWord(words.Current);
            }
        }

        return new KanaShape(count, match.TokenCount, bearers != int.MaxValue, sharesLast, bearers, isOfKnownWords);
    }

    private static bool HasWord(ReadOnlySpan<char> name, ReadOnlySpan<char> word)
    {
        KanaWords words = new(name);
        while (words.MoveNext())
        {
            if (words.Current.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
