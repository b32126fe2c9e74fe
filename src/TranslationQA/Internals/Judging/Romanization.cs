using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Tells whether what is written is a name of an entity in another system of romanisation.</summary>
internal static class Romanization
{
    private const int MaxMore = 2;
    private const string Country = "country";

    /// <summary>Gets the stretch that is a name of an entity in another system, or null.</summary>
    /// <remarks>Blanks differ from system to system as well, so that a few tokens more may belong to it: Xi Jin-ping.</remarks>
    public static NearMatch? Find(TextAnalysis text, NearMatch match, Entity entity)
    {
        for (int before = MaxMore; before >= 0; before--)
        {
            for (int after = MaxMore; after >= 0; after--)
            {
                int first = match.FirstToken - before;
                int end = match.EndToken + after;
                if (IsOneRun(text, first, end) && text.SpanOf(first, end - first) is var span
                    && IsVariant(text.Text.AsSpan(span.Start, span.Length), entity, text.Index))
                {
                    return match with { FirstToken = first, TokenCount = end - first };
                }
            }
        }

        return null;
    }

    private static bool IsOneRun(TextAnalysis text, int first, int end)
    {
        bool isRun = first >= 0 && end <= text.Tokens.Length;
        for (int i = first + 1; i < end && isRun; i++)
        {
            isRun = text.Tokens[i].Has(TokenTraits.Adjacent);
        }

        return isRun;
    }

    /// <summary>Tells whether a stretch differs from a right name by nothing but the system of romanisation.</summary>
    public static bool IsVariant(ReadOnlySpan<char> written, Entity entity, TextIndex index)
    {
        foreach (IndexedName name in index.NamesOf(entity))
        {
            if (!name.Has(NameTraits.Improper | NameTraits.AllCapitals)
                && Explains(written, name.Name.Text, entity, index.Lexicon))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a system writes for this entity what is written, where the right name has something else.</summary>
    public static bool Explains(ReadOnlySpan<char> written, ReadOnlySpan<char> right, Entity entity, Lexicon lexicon)
    {
        if (entity.Class == Country)
        {
            return false; // "Irak" is no system's Iraq but another language's.
        }

        Span<char> one = stackalloc char[NameDistance.MaxLength];
        Span<char> other = stackalloc char[NameDistance.MaxLength];
        one = one[..RomanizationSystem.Fold(written, one)];
        other = other[..RomanizationSystem.Fold(right, other)];
        string? country = CountryOf(entity, lexicon);
        string? language = country is null ? OnlyNativeLanguage(entity) : null;
        foreach (RomanizationSystem system in RomanizationSystem.All)
        {
            if ((country is not null && system.IsOfCountry(country)) || (language is not null && system.IsOfLanguage(language)))
            {
                if (system.Explains(one, other, entity))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A person without an office belongs where a relative, predecessor or successor does.
    private static string? CountryOf(Entity entity, Lexicon lexicon)
    {
        string? country = EntityFacts.CountryOf(entity, lexicon);
        for (int i = 0; i < entity.Relations.Count && country is null; i++)
        {
            country = lexicon.TryGet(entity.Relations[i].Of, out Entity? relative)
                ? EntityFacts.CountryOf(relative, lexicon)
                : null;
        }

        return country;
    }

    // A name in one foreign script says where it comes from; one in five says nothing.
    private static string? OnlyNativeLanguage(Entity entity)
    {
        string? found = null;
        for (int i = 0; i < entity.Names.Count; i++)
        {
            string language = entity.Names[i].Language.Value;
            if (!IsNative(language) || language == found)
            {
                continue;
            }

            if (found is not null && !ShareSystem(found, language))
            {
                return null;
            }

            found = language;
        }

        return found;
    }

    private static bool IsNative(string language)
    {
        foreach (RomanizationSystem system in RomanizationSystem.All)
        {
            if (system.IsOfLanguage(language))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ShareSystem(string one, string other)
    {
        foreach (RomanizationSystem system in RomanizationSystem.All)
        {
            if (system.IsOfLanguage(one) && system.IsOfLanguage(other))
            {
                return true;
            }
        }

        return false;
    }
}
