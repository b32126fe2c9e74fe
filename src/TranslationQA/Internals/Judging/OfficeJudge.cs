using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds a title before a person's name that this person never held, where the source has the right one.</summary>
internal static class OfficeJudge
{
    /// <summary>Looks for such a title before a mention, where the source gives the person's own.</summary>
    /// <param name="analysis">The document.</param>
    /// <param name="segment">The index of the segment.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="title">The stretch of the title.</param>
    /// <returns>The title of the office that the source gives, or null.</returns>
    public static string? Find(DocumentAnalysis analysis, int segment, EntityMention mention, out TextSpan title)
    {
        title = default;
        TextAnalysis text = analysis.Target(segment);
        IndexedName name = text.Name(mention, 0);
        if (mention.HitCount > 1 || name.Entity.Kind != EntityKind.Person
            || analysis.Document.Segments[segment].Source is null
            || TitleBefore(text, mention) is not { } hit || text.Index.HoldsTitle(name.Entity, hit.Reference)
            || TitleInSource(analysis.Source(segment), name.Entity, hit, text.Index) is not { } right
            || IsOwn(text, name.Entity, hit))
        {
            return null;
        }

        title = text.SpanOf(hit.FirstToken, hit.TokenCount);
        return right;
    }

    // Only the source can tell: a lexicon never knows all the offices of anybody.
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

    // 外相 is a foreign minister here and a foreign secretary there: what is right of several people's offices is no error.
    // Of one alone it is the exception: the Vatican's 国務長官 is no foreign minister.
    private static bool IsRendering(TextIndex source, int sourceTitle, TextIndex target, int targetTitle)
    {
        int bearers = 0;
        foreach (Entity entity in target.Lexicon.Entities)
        {
            foreach (Role role in entity.Roles)
            {
                if (source.IsTitleOf(role, sourceTitle) && target.IsTitleOf(role, targetTitle)
                    && ++bearers > 1)
                {
                    return true;
                }
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
