using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds a title before a person's name that this person never held, while holding another office.</summary>
internal static class OfficeJudge
{
    /// <summary>Tells whether a mention has such a title before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="date">The day of the text.</param>
    /// <param name="title">The stretch of the title.</param>
    /// <returns>The title of the office that the person holds, or null.</returns>
    public static string? Find(TextAnalysis text, EntityMention mention, DateOnly date, out TextSpan title)
    {
        title = default;
        IndexedName name = text.Name(mention, 0);
        if (mention.HitCount > 1 || name.Entity.Kind != EntityKind.Person
            || TitleBefore(text, mention) is not { } hit || IsOwn(text, name.Entity, hit))
        {
            return null;
        }

        title = text.SpanOf(hit.FirstToken, hit.TokenCount);
        return HeldTitle(text, name.Entity, date);
    }

    // The one office on that day; a person of several offices may be called by any of them, and others.
    private static string? HeldTitle(TextAnalysis text, Entity person, DateOnly date)
    {
        string? held = null;
        foreach (Role role in person.Roles)
        {
            if (!role.MayBeHeldOn(date))
            {
                continue;
            }

            IReadOnlyList<Name> titles = role.Titles.InFirst(text.Index.Profile.NameLanguages);
            if (held is not null || titles.Count == 0)
            {
                return null;
            }

            held = titles[0].Text;
        }

        return held;
    }

    private static PhraseHit? TitleBefore(TextAnalysis text, EntityMention mention)
    {
        PhraseHit? longest = null;
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.Kind == PhraseKind.Title && hit.TokenCount > 1 && hit.EndToken <= mention.FirstToken
                && IsJoined(text, hit.EndToken, mention.FirstToken)
                && !(longest?.TokenCount >= hit.TokenCount))
            {
                longest = hit;
            }
        }

        return longest;
    }

    // Directly before the name, or with nothing but a country between: "Sekretaris Negara AS Blinken".
    private static bool IsJoined(TextAnalysis text, int from, int to)
    {
        for (int i = from; i <= to; i++)
        {
            bool isCountry = i == to
                || (text.MentionAt(i) >= 0 && text.Name(text.Mentions[text.MentionAt(i)], 0).Entity.Class == "country");
            if (!text.Tokens[i].Has(TokenTraits.Adjacent) || !isCountry)
            {
                return false;
            }
        }

        return true;
    }

    // Its own, or a shorter or longer form of one: "Menteri" of "Menteri Luar Negeri".
    private static bool IsOwn(TextAnalysis text, Entity person, PhraseHit title)
    {
        TextSpan span = text.SpanOf(title.FirstToken, title.TokenCount);
        string written = CharTable.FoldText(text.Text.Substring(span.Start, span.Length));
        foreach (Role role in person.Roles)
        {
            foreach (Name name in role.Titles.InFirst(text.Index.Profile.NameLanguages))
            {
                string own = CharTable.FoldText(name.Text);
                if (own.Contains(written, StringComparison.Ordinal) || written.Contains(own, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
