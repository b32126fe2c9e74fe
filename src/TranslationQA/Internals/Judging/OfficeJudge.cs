using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds a title before a person's name that this person never held, where the source, or the country named with it, gives the right one.</summary>
internal static class OfficeJudge
{
    /// <summary>Looks for such a title before a mention.</summary>
    /// <param name="analysis">The document.</param>
    /// <param name="segment">The index of the segment.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="title">The stretch of the title.</param>
    /// <returns>The title to write, or null.</returns>
    public static string? Find(DocumentAnalysis analysis, int segment, EntityMention mention, out TextSpan title)
    {
        title = default;
        TextAnalysis text = analysis.Target(segment);
        IndexedName name = text.Name(mention, 0);
        if (mention.HitCount > 1 || name.Entity.Kind != EntityKind.Person
            || TitleBefore(text, mention) is not { } hit || text.Index.HoldsTitle(name.Entity, hit.Reference)
            || RightTitle(analysis, segment, mention, hit) is not { } right || IsOwn(text, name.Entity, hit))
        {
            return null;
        }

        title = text.SpanOf(hit.FirstToken, hit.TokenCount);
        return right;
    }

    private static string? RightTitle(DocumentAnalysis analysis, int segment, EntityMention mention, PhraseHit written)
    {
        TextAnalysis text = analysis.Target(segment);
        Entity person = text.Name(mention, 0).Entity;
        if (analysis.Document.Segments[segment].Source is not null)
        {
            return TitleInSource(analysis.Source(segment), person, written, text.Index);
        }

        // "Sekretaris Negara AS Blinken": without a source the country must say whose office it is.
        return analysis.Document.Date is { } date && mention.FirstToken > written.EndToken
            ? OfficeOf(text, person, text.Name(text.Mentions[text.MentionAt(written.EndToken)], 0).Entity, date)
            : null;
    }

    private static string? OfficeOf(TextAnalysis text, Entity person, Entity country, DateOnly date)
    {
        string? title = null;
        foreach (Role role in person.Roles)
        {
            if (!role.MayBeHeldOn(date))
            {
                continue;
            }

            if (title is not null || role.Of != country.Id || role.From is null)
            {
                return null;
            }

            title = role.Titles.InFirst(text.Index.Profile.NameLanguages) is [{ } first, ..] ? first.Text : null;
        }

        return title;
    }

    // A lexicon never knows all the offices of anybody: the source tells.
    private static string? TitleInSource(TextAnalysis source, Entity person, PhraseHit written, TextIndex target)
    {
        foreach (EntityMention mention in source.Mentions)
        {
            int title = source.IsNameOf(mention, person)
                ? new Surroundings(source, mention.FirstToken, mention.TokenCount).TitleOf(person, out _)
                : -1;
            if (title < 0 || IsRendering(source.Index, title, target, written.Reference))
            {
                continue;
            }

            foreach (Role role in person.Roles)
            {
                if (source.Index.IsTitleOf(role, title)
                    && role.Titles.InFirst(target.Profile.NameLanguages) is [{ } right, ..])
                {
                    return right.Text;
                }
            }
        }

        return null;
    }

    // 外相 is a foreign minister here and a foreign secretary there: what is right in several countries is no error.
    // Of one alone it is the exception: the Vatican's 国務長官 is no foreign minister.
    private static bool IsRendering(TextIndex source, int sourceTitle, TextIndex target, int targetTitle)
    {
        string? first = null;
        for (int bearer = 0; bearer < source.CountBearers(sourceTitle); bearer++)
        {
            Entity person = source.Bearer(sourceTitle, bearer);
            for (int i = 0; i < person.Roles.Count; i++)
            {
                Role role = person.Roles[i];
                if (role.Of is null || !source.IsTitleOf(role, sourceTitle) || !target.IsTitleOf(role, targetTitle))
                {
                    continue;
                }

                if (first is not null && first != role.Of)
                {
                    return true;
                }

                first = role.Of;
            }
        }

        return false;
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
