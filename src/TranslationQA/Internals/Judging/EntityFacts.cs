using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>What the lexicon says of entities and of how they belong together.</summary>
internal static class EntityFacts
{
    /// <summary>How far apart two names are at most that can be taken for each other as a whole.</summary>
    public const float NearNames = 2.2f;
    private const float NearShare = 0.25f;
    private const float NearSyllables = 0.4f;
    private const float NearPlaces = 0.36f;
    private const float NearTokens = 0.2f;
    private const int MinToken = 4;

    /// <summary>Tells whether a person or organization had ended well before a day.</summary>
    public static bool HadEnded(Entity entity, DateOnly day) => entity.To is { } end && end.Latest.AddMonths(2) < day;

    /// <summary>Tells whether an entity can act on a day: it has begun and not ended.</summary>
    public static bool CanActOn(Entity entity, DateOnly day) =>
        !(entity.From?.Earliest > day) && !(entity.To?.Latest < day);

    /// <summary>Tells whether two entities belong to one place, one is in the other, or they are related.</summary>
    public static bool BelongTogether(Entity left, Entity right, Lexicon lexicon)
    {
        if (ReferenceEquals(left, right))
        {
            return false;
        }

        return IsHomeOf(left, right, lexicon) || IsHomeOf(right, left, lexicon) || ShareHome(left, right, lexicon)
            || AreRelated(left, right);
    }

    /// <summary>Tells whether one entity is a relative, predecessor or successor of the other.</summary>
    public static bool AreRelated(Entity left, Entity right) => IsRelated(left, right) || IsRelated(right, left);

    /// <summary>Tells whether two people are of one family.</summary>
    public static bool AreKin(Entity left, Entity right) => IsKin(left, right) || IsKin(right, left);

    /// <summary>Tells whether a reader or a machine can take one for the other.</summary>
    public static bool AreConfusable(Entity left, Entity right, TextIndex index)
    {
        if (ReferenceEquals(left, right) || left.Kind != right.Kind)
        {
            return false;
        }

        return AreRelated(left, right) || ShareName(left, right, index);
    }

    /// <summary>Gets the entity that a mention most likely means: of several of one name the country.</summary>
    public static Entity Foremost(TextAnalysis text, EntityMention mention)
    {
        for (int i = 1; i < mention.HitCount; i++)
        {
            if (text.Name(mention, i).Entity.Class == "country")
            {
                return text.Name(mention, i).Entity;
            }
        }

        return text.Name(mention, 0).Entity;
    }

    /// <summary>Tells whether the names of two places are so much alike that one stands for the other.</summary>
    /// <remarks>Wider than for people: the text itself already says that one of them is wrong.</remarks>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <param name="index">The index of the language.</param>
    /// <param name="near">How far apart the names may be, for each letter.</param>
    public static bool AreConfusablePlaces(Entity left, Entity right, TextIndex index, float near = NearPlaces)
    {
        foreach (IndexedName one in index.NamesOf(left))
        {
            foreach (IndexedName other in index.NamesOf(right))
            {
                if (!IsOwnOrEnglish(one) || !IsOwnOrEnglish(other)
                    || (one.Has(NameTraits.Foreign) != other.Has(NameTraits.Foreign) && one.Name.Language != other.Name.Language))
                {
                    continue;
                }

                // A katakana is a syllable: スロバキア and スロベニア differ in two of five.
                float share = one.Has(NameTraits.Katakana) ? Math.Max(near, NearSyllables) : near;
                float limit = share * Math.Max(one.Folded.Length, other.Folded.Length);
                if (HaveNearTokens(one, other, index) || NameDistance.Compute(one.Folded, other.Folded, limit) <= limit)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Most systems go by way of English, where Guinea is near to Papua New Guinea.
    private static bool IsOwnOrEnglish(IndexedName name) =>
        !name.Has(NameTraits.Deprecated | NameTraits.Derived) && (!name.Has(NameTraits.Foreign) || name.Name.Language == TermMisreader.Pivot);

    /// <summary>Gets the country that an entity belongs to, itself included, or null.</summary>
    public static string? CountryOf(Entity entity, Lexicon lexicon)
    {
        Entity? current = entity;
        for (int depth = 0; current is not null && depth < 4; depth++)
        {
            if (current.Class == "country")
            {
                return current.Id;
            }

            string? home = current.Within ?? (current.Roles.Count > 0 ? current.Roles[0].Of : null);
            lexicon.TryGet(home, out current);
        }

        return null;
    }

    /// <summary>Tells whether a person holds or held an office of a country or body.</summary>
    public static bool HoldsOfficeOf(Entity person, Entity of)
    {
        for (int i = 0; i < person.Roles.Count; i++)
        {
            if (person.Roles[i].Of == of.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHomeOf(Entity home, Entity entity, Lexicon lexicon)
    {
        if (home.Kind is not (EntityKind.Place or EntityKind.Organization))
        {
            return false;
        }

        return HoldsOfficeOf(entity, home) || entity.Within == home.Id
            || (lexicon.TryGet(entity.Within, out Entity? region) && region.Within == home.Id);
    }

    private static bool ShareHome(Entity left, Entity right, Lexicon lexicon) =>
        CountryOf(left, lexicon) is { } country && country == CountryOf(right, lexicon);

    private static bool IsKin(Entity left, Entity right)
    {
        for (int i = 0; i < left.Relations.Count; i++)
        {
            if (left.Relations[i].Of == right.Id
                && left.Relations[i].Type is ("child" or "parent" or "spouse" or "sibling" or "grandchild" or "grandparent"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRelated(Entity left, Entity right)
    {
        for (int i = 0; i < left.Relations.Count; i++)
        {
            if (left.Relations[i].Of == right.Id)
            {
                return true;
            }
        }

        return false;
    }

    // A family name in common, or names that differ by little as a whole: Shanxi and Shaanxi.
    private static bool ShareName(Entity left, Entity right, TextIndex index)
    {
        foreach (IndexedName one in index.NamesOf(left))
        {
            foreach (IndexedName other in index.NamesOf(right))
            {
                if (one.Has(NameTraits.Foreign | NameTraits.Derived) || other.Has(NameTraits.Foreign | NameTraits.Derived))
                {
                    continue;
                }

                if ((left.Kind == EntityKind.Person && ShareToken(one, other, index))
                    || (left.Class == "country" && right.Class == "country" && ShareAnyToken(one, other, index))
                    || AreNear(one.Folded, other.Folded))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AreNear(string one, string other)
    {
        float limit = Math.Min(NearNames, NearShare * Math.Max(one.Length, other.Length));
        return NameDistance.Compute(one, other, limit) <= limit;
    }

    private static bool ShareToken(IndexedName one, IndexedName other, TextIndex index) =>
        SharesAt(one.Tokens[^1], other.Tokens[^1], index)
        || (IsFamilyNameFirst(one.Entity) && IsFamilyNameFirst(other.Entity)
            && SharesAt(one.Tokens[0], other.Tokens[0], index));

    // North and South Korea, the Congos, the Guineas.
    private static bool ShareAnyToken(IndexedName one, IndexedName other, TextIndex index)
    {
        foreach (int token in one.Tokens)
        {
            if (!index.IsWord(token) && index.Vocabulary[token].Length > 2 && Array.IndexOf(other.Tokens, token) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // Dominica and the Dominican Republic, too.
    private static bool HaveNearTokens(IndexedName one, IndexedName other, TextIndex index)
    {
        foreach (int token in one.Tokens)
        {
            string text = index.Vocabulary[token];
            float limit = NearTokens * text.Length;
            foreach (int second in (index.IsWord(token) && one.Tokens.Length > 1) || text.Length < MinToken ? [] : other.Tokens)
            {
                if (NameDistance.Compute(text, index.Vocabulary[second], limit) <= limit)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool SharesAt(int one, int other, TextIndex index) =>
        one == other && index.Vocabulary[one].Length > 2;

    // Whoever is written in Chinese characters or hangul without a dot has the family name first: 金正恩, 김정은.
    private static bool IsFamilyNameFirst(Entity person) => IsWrittenInHan(person);

    /// <summary>Tells whether a person has a name of three or four Chinese characters.</summary>
    public static bool IsWrittenInHan(Entity person)
    {
        for (int i = 0; i < person.Names.Count; i++)
        {
            string text = person.Names[i].Text;
            if (CharTable.ClassOf(text[0]) == CharClass.Han && text.Length is 3 or 4)
            {
                return true;
            }
        }

        return false;
    }
}
