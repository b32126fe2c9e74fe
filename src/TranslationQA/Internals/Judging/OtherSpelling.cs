using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds the one spelling of a name for another one: the lexicon's preferred name, cut to what stands there.</summary>
internal static class OtherSpelling
{
    // An admitted name is near the preferred one where it is another spelling, and far from it where it is another name.
    private const float NearShare = 0.25f;
    private const int MinNear = 4;

    /// <summary>Gets what to write for a mention, or null where it is that already, or is another kind of name.</summary>
    public static string? ForMention(TextAnalysis text, EntityMention mention)
    {
        string? proposal = null;
        for (int i = 0; i < mention.HitCount; i++)
        {
            IndexedName name = text.Name(mention, i);
            TextSpan span = text.SpanOf(mention);
            if (For(text.Text.AsSpan(span.Start, span.Length), name, text.Index) is not { } found)
            {
                return null;
            }

            proposal ??= found;
        }

        return proposal;
    }

    /// <summary>Gets what to write for another romanisation of an entity's name.</summary>
    public static string? ForRomanization(ReadOnlySpan<char> written, Entity entity, TextIndex index)
    {
        string? preferred = index.PreferredName(entity);
        return preferred is null ? null : Choose(written, preferred, entity, index, isAdmitted: false);
    }

    private static string? For(ReadOnlySpan<char> written, IndexedName name, TextIndex index)
    {
        Entity entity = name.Entity;
        bool isForeign = name.Has(NameTraits.Foreign);
        if (entity.Kind is EntityKind.Term || name.Has(NameTraits.Deprecated | NameTraits.Derived | NameTraits.AllCapitals)
            || (isForeign && entity.Kind != EntityKind.Person) || index.PreferredName(entity) is not { } preferred)
        {
            return null;
        }

        Span<char> folded = stackalloc char[NameDistance.MaxLength];
        bool isInflected = written.Length > folded.Length
            || !folded[..CharTable.FoldText(written, folded)].SequenceEqual(name.Folded);
        return isInflected ? null : Choose(written, preferred, entity, index, isAdmitted: !isForeign);
    }

    // Every run of words of the preferred name is held against what stands there: a surname stays a surname.
    private static string? Choose(
        ReadOnlySpan<char> written, string preferred, Entity entity, TextIndex index, bool isAdmitted)
    {
        string? near = null;
        float least = float.MaxValue;
        for (int start = 0; start < preferred.Length; start = NextWord(preferred, start))
        {
            for (int end = EndOfWord(preferred, start); end > 0; end = end < preferred.Length ? EndOfWord(preferred, end + 1) : 0)
            {
                ReadOnlySpan<char> part = preferred.AsSpan(start..end);
                float share = Compare(written, part, entity, index, isAdmitted);
                if (share == 0)
                {
                    return AreWrittenAlike(written, part) ? null : part.ToString();
                }

                if (share < least)
                {
                    least = share;
                    near = part.ToString();
                }
            }
        }

        return near;
    }

    private static int EndOfWord(string name, int start)
    {
        int end = start;
        while (end < name.Length && !IsJoint(name[end]))
        {
            end++;
        }

        return end;
    }

    private static int NextWord(string name, int start) => EndOfWord(name, start) + 1;

    private static bool IsJoint(char c) => CharTable.ClassOf(c) == CharClass.Other && !RomanizationSystem.IsSilent(c);

    // 0 for the same name but for hyphens and marks, infinity for another name.
    private static float Compare(
        ReadOnlySpan<char> written, ReadOnlySpan<char> part, Entity entity, TextIndex index, bool isAdmitted)
    {
        Span<char> one = stackalloc char[NameDistance.MaxLength];
        Span<char> other = stackalloc char[NameDistance.MaxLength];
        one = one[..RomanizationSystem.Fold(written, one)];
        other = other[..RomanizationSystem.Fold(part, other)];
        if (one.IsEmpty || other.IsEmpty)
        {
            return float.PositiveInfinity;
        }

        if (AreSameLetters(one, other))
        {
            return 0;
        }

        float share = NameDistance.Compute(one, other, NameDistance.MaxLength) / Math.Max(one.Length, other.Length);
        return Romanization.Explains(written, part, entity, index.Lexicon)
            || Romanization.Explains(part, written, entity, index.Lexicon)
            || (isAdmitted && share <= NearShare && HaveNearWords(one, other, entity, index))
            ? Math.Max(share, float.Epsilon)
            : float.PositiveInfinity;
    }

    // "KakaoTalk" and "Kakao Talk".
    private static bool AreSameLetters(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            i += i < one.Length && one[i] == ' ' ? 1 : 0;
            j += j < other.Length && other[j] == ' ' ? 1 : 0;
            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length;
            }

            if (one[i++] != other[j++])
            {
                return false;
            }
        }
    }

    // Word for word: "Houthis" is no other spelling of "Houthi", nor "Cape Verde" of "Cabo Verde".
    private static bool HaveNearWords(
        ReadOnlySpan<char> one, ReadOnlySpan<char> other, Entity entity, TextIndex index)
    {
        while (!one.IsEmpty && !other.IsEmpty)
        {
            ReadOnlySpan<char> left = Cut(ref one);
            ReadOnlySpan<char> right = Cut(ref other);
            if (!left.SequenceEqual(right) && !AreNear(left, right, entity, index))
            {
                return false;
            }
        }

        return one.IsEmpty && other.IsEmpty;
    }

    private static bool AreNear(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Entity entity, TextIndex index)
    {
        bool losesLetters = entity.Kind != EntityKind.Person;
        float limit = NearShare * Math.Max(left.Length, right.Length);
        return Math.Min(left.Length, right.Length) >= MinNear && left[0] == right[0]
            && NameDistance.Compute(left, right, limit) <= limit
            && !index.IsWord(index.Vocabulary.Find(left)) && !index.IsWord(index.Vocabulary.Find(right))
            && !IsShortened(left, right) && !IsShortened(right, left)
            && !Inflection.IsDerived(left, right, losesLetters, index.Profile)
            && !Inflection.IsDerived(right, left, losesLetters, index.Profile);
    }

    // "Amazon.com", "Liputan6": with something more than a last letter.
    private static bool IsShortened(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length - right.Length > 1 && left.StartsWith(right, StringComparison.Ordinal);

    private static ReadOnlySpan<char> Cut(ref ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf(' ');
        ReadOnlySpan<char> word = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return word;
    }

    // Capitals, full stops and the shape of apostrophes and blanks are no spelling.
    private static bool AreWrittenAlike(ReadOnlySpan<char> written, ReadOnlySpan<char> part)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            i += i < written.Length && written[i] == '.' ? 1 : 0;
            j += j < part.Length && part[j] == '.' ? 1 : 0;
            if (i == written.Length || j == part.Length)
            {
                return i == written.Length && j == part.Length;
            }

            if (Plain(written[i++]) != Plain(part[j++]))
            {
                return false;
            }
        }
    }

    private static char Plain(char c) => RomanizationSystem.IsSilent(c) ? '\'' : c == '\u00A0' ? ' ' : char.ToLowerInvariant(c);
}
