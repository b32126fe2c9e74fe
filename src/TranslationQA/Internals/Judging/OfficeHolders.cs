using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Who holds which office when, by what the lexicon says.</summary>
internal static class OfficeHolders
{
    // Around the day of a change of office the papers name both, and no lexicon has the hour.
    private const int SlackDays = 3;
    private const int LongSlackDays = 10;

    // Who was elected is called by the office before it is taken.
    private const int ElectDays = 150;

    /// <summary>Gets who surely holds an office on a day, or null where nobody or several may.</summary>
    public static Entity? HolderOn(int title, Entity of, DateOnly date, TextIndex index)
    {
        Entity? holder = null;
        foreach ((Entity person, Role role) in new TitleHoldings(title, index))
        {
            if (role.Of != of.Id || role.From is null || !role.MayBeHeldOn(date))
            {
                continue;
            }

            if ((holder is not null && !ReferenceEquals(holder, person)) || !IsSurelyHeld(role, date))
            {
                return null;
            }

            holder = person;
        }

        return holder;
    }

    /// <summary>Tells whether the lexicon can be trusted of an office on a day: somebody took one of its title, or another one of the same
    /// country or body, on that day or later.</summary>
    public static bool AreKnown(int title, Entity? of, DateOnly date, TextIndex index)
    {
        foreach ((_, Role role) in new TitleHoldings(title, index))
        {
            if (role.From?.Earliest >= date)
            {
                return true;
            }
        }

        IReadOnlyList<Entity> officials = of is null ? [] : index.Lexicon.OfficialsOf(of.Id);
        for (int i = 0; i < officials.Count; i++)
        {
            for (int j = 0; j < officials[i].Roles.Count; j++)
            {
                if (officials[i].Roles[j].Of == of!.Id && officials[i].Roles[j].From?.Earliest >= date)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Gets the one office of this title that a person ever held, or null where there are none or several.</summary>
    public static Role? OnlyOfficeOf(Entity person, int title, TextIndex index)
    {
        Role? only = null;
        for (int i = 0; i < person.Roles.Count; i++)
        {
            Role role = person.Roles[i];
            if (!index.IsTitleOf(role, title))
            {
                continue;
            }

            if (only is not null && only.Of != role.Of)
            {
                return null;
            }

            only = role;
        }

        return only;
    }

    /// <summary>Gets who surely holds an office on a day, or held it until shortly before.</summary>
    public static Entity? HolderOnOrBefore(int title, Entity of, DateOnly date, TextIndex index) =>
        HolderOn(title, of, date, index) ?? HolderOn(title, of, date.AddDays(-LongSlackDays), index);

    /// <summary>Tells whether a person holds some office of a country on a day: then the title is wrong, not the name.</summary>
    public static bool HoldsAnother(Entity person, Entity of, DateOnly date)
    {
        for (int i = 0; i < person.Roles.Count; i++)
        {
            Role role = person.Roles[i];
            if (role.Of == of.Id && role.From is not null && role.MayBeHeldOn(date))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the one office that a person surely holds on a day, or null where there are none or several.</summary>
    /// <param name="person">The person.</param>
    /// <param name="of">Whose office it must be; any where null.</param>
    /// <param name="date">The day.</param>
    public static Role? OnlyOfficeOn(Entity person, Entity? of, DateOnly date)
    {
        Role? only = null;
        for (int i = 0; i < person.Roles.Count; i++)
        {
            Role role = person.Roles[i];
            if (!role.MayBeHeldOn(date))
            {
                continue;
            }

            if (only is not null || role.From is null || !IsSurelyHeld(role, date) || (of is not null && role.Of != of.Id))
            {
                return null;
            }

            only = role;
        }

        return only;
    }

    /// <summary>Tells whether anybody ever held an office of a country or body, by the lexicon.</summary>
    public static bool HasOffice(Entity of, int title, TextIndex index)
    {
        foreach ((_, Role role) in new TitleHoldings(title, index))
        {
            if (role.Of == of.Id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a person ever held an office, by the lexicon.</summary>
    public static bool EverHeld(Entity person, int title, Entity of, TextIndex index) => LastTerm(person, title, of, index) is not null;

    /// <summary>Gets the last time that a person held an office, or null.</summary>
    public static Role? LastTerm(Entity person, int title, Entity of, TextIndex index)
    {
        Role? last = null;
        for (int i = 0; i < person.Roles.Count; i++)
        {
            Role role = person.Roles[i];
            if (role.Of == of.Id && index.IsTitleOf(role, title) && (last is null || role.From?.Earliest > last.From?.Earliest))
            {
                last = role;
            }
        }

        return last;
    }

    /// <summary>Tells whether a person held an office of this title before a day.</summary>
    public static bool HeldBefore(Entity person, int title, Entity of, DateOnly date, TextIndex index)
    {
        for (int i = 0; i < person.Roles.Count; i++)
        {
            Role role = person.Roles[i];
            if (role.Of == of.Id && role.From?.Latest < date && index.IsTitleOf(role, title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a person may have held an office of this title at a day or near it.</summary>
    /// <param name="person">The person.</param>
    /// <param name="title">The number of the title.</param>
    /// <param name="of">Whose office it is; anybody's where null.</param>
    /// <param name="date">The day.</param>
    /// <param name="index">The index of the title.</param>
    public static bool MayHoldAround(Entity person, int title, Entity? of, DateOnly date, TextIndex index)
    {
        for (int i = 0; i < person.Roles.Count; i++)
        {
            Role role = person.Roles[i];
            if ((of is null || role.Of == of.Id) && index.IsTitleOf(role, title)
                && (role.MayBeHeldOn(date) || role.MayBeHeldOn(date.AddDays(-LongSlackDays))
                    || role.MayBeHeldOn(date.AddDays(ElectDays))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets whose office of this title a person surely holds on a day who bears a family name, or null where nobody or several may.</summary>
    /// <remarks>Of names that Chinese characters spell alone: their given names are misread, those of others have short forms.</remarks>
    public static string? OfficeOfFamily(int title, int family, DateOnly date, TextIndex index)
    {
        string? of = null;
        foreach ((Entity person, Role role) in new TitleHoldings(title, index))
        {
            if (role.From is null || !role.MayBeHeldOn(date) || !HasFamilyName(person, family, index))
            {
                continue;
            }

            if (of is not null || !IsSurelyHeld(role, date))
            {
                return null;
            }

            of = role.Of;
        }

        return of;
    }

    private static bool HasFamilyName(Entity person, int family, TextIndex index)
    {
        foreach (IndexedName name in index.NamesOf(person))
        {
            if (!name.Has(NameTraits.Improper) && name.Tokens.Length > 1 && name.Tokens[^1] == family)
            {
                return EntityFacts.IsWrittenInHan(person);
            }
        }

        return false;
    }

    /// <summary>Tells whether the holder is named in the same text, or another one of that office is.</summary>
    public static bool SomebodyElseIsRight(TextAnalysis text, OfficeStatement statement, Entity holder)
    {
        foreach (EntityMention mention in text.Mentions)
        {
            bool isOwn = mention.FirstToken >= statement.NameFirst && mention.EndToken <= statement.NameEnd;
            for (int i = 0; i < mention.HitCount && !isOwn; i++)
            {
                Entity named = text.Name(mention, i).Entity;
                if (ReferenceEquals(named, holder) || EverHeld(named, statement.Title, statement.Of!, text.Index))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsSurelyHeld(Role role, DateOnly date) =>
        role.From!.Value.Latest.AddDays(SlackDays) <= date && !(role.To?.Earliest.AddDays(-SlackDays) < date);
}
