using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds a title before a person's name that this person never held, where the source, or what else the text says of the office,
/// gives the right one.</summary>
internal static class OfficeJudge
{
    private const int ManyCountries = 30;

    /// <summary>Looks for such a title before a mention, where there is a source.</summary>
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
        if (analysis.Document.Segments[segment].Source is null || mention.HitCount > 1 || name.Entity.Kind != EntityKind.Person
            || TitleBefore(text, mention) is not { } hit || text.Index.HoldsTitle(name.Entity, hit.Reference)
            || TitleInSource(analysis.Source(segment), name.Entity, hit, text.Index) is not { } right || IsOwn(text, name.Entity.Roles, hit))
        {
            return null;
        }

        title = text.SpanOf(hit.FirstToken, hit.TokenCount);
        return right;
    }

    /// <summary>Looks for a title in a statement of office that the person does not hold on the day of the text.</summary>
    /// <remarks>"Sekretaris Negara AS Blinken": without a source the country must say whose office it is, or the title whose it is not.</remarks>
    public static MisplacedTitle? Find(DocumentAnalysis analysis, int segment, OfficeStatement statement)
    {
        TextAnalysis text = analysis.Target(segment);
        return statement.NameMention >= 0 && OfficeStatementFinder.PersonOf(text, statement) is { } written
            ? Find(analysis, segment, statement, written)
            : null;
    }

    /// <summary>Looks for such a title where it is known who is meant.</summary>
    public static MisplacedTitle? Find(DocumentAnalysis analysis, int segment, OfficeStatement statement, IndexedName written)
    {
        TextAnalysis text = analysis.Target(segment);
        TextIndex index = text.Index;
        if (analysis.Document.Date is not { } date || analysis.Document.Segments[segment].Source is not null
            || statement.Title == OfficeStatement.Head || written.Has(NameTraits.Derived | NameTraits.Deprecated)
            || OfficeHolders.MayHoldAround(written.Entity, statement.Title, of: null, date, index)
            || StatementJudge.IsInPast(text, statement, date))
        {
            return null;
        }

        PhraseHit title = new(statement.TitleFirst, statement.TitleCount, PhraseKind.Title, statement.Title);
        Role? own = OfficeHolders.OnlyOfficeOn(written.Entity, statement.Of, date);
        return own is not null && index.Lexicon.TryGet(own.Of, out Entity? of) && !IsOwn(text, [own], title)
            && ((statement.Of is not null && statement.TitleCount > 1)
                || (OfficeHolders.AreKnown(statement.Title, of, date, index)
                    && ((statement.Of is not null && IsNoneOf(statement.Title, of, index)) || IsOfElse(text, statement.Title, of, date))))
            && !IsOfKin(written.Entity, statement.Title, of, date, index)
            && own.Titles.InFirst(index.Profile.NameLanguages) is [{ } right, ..]
            ? new MisplacedTitle(segment, text.SpanOf(title.FirstToken, title.TokenCount), right.Text, written.Entity)
            : null;
    }

    // "Luxembourg President Luc Frieden": many countries have a president, this one has none.
    private static bool IsNoneOf(int title, Entity of, TextIndex index)
    {
        HashSet<string> countries = new(StringComparer.Ordinal);
        foreach ((_, Role role) in new TitleHoldings(title, index))
        {
            if (role.Of is not null)
            {
                countries.Add(role.Of);
            }
        }

        return countries.Count >= ManyCountries && !countries.Contains(of.Id);
    }

    // Hun Sen for Hun Manet: then the name is wrong, see TimeJudge.
    private static bool IsOfKin(Entity person, int title, Entity of, DateOnly date, TextIndex index) =>
        OfficeHolders.HolderOnOrBefore(title, of, date, index) is { } holder && EntityFacts.AreKin(person, holder);

    private static bool IsOfElse(TextAnalysis text, int title, Entity of, DateOnly date) =>
        OfficeHolders.HolderOnOrBefore(title, of, date, text.Index) is { } holder && !DocumentAnalysis.Names(text, holder);

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
    private static bool IsOwn(TextAnalysis text, IReadOnlyList<Role> roles, PhraseHit title)
    {
        TextSpan span = text.SpanOf(title.FirstToken, title.TokenCount);
        string written = CharTable.FoldText(text.Text.Substring(span.Start, span.Length));
        foreach (Role role in roles)
        {
            foreach (Name name in role.Titles.InFirst(text.Index.Profile.NameLanguages))
            {
                string own = CharTable.FoldText(name.Text);
                if ((own.Contains(written, StringComparison.Ordinal) && !IsOfDeputy(own, text.Index))
                    || (written.Contains(own, StringComparison.Ordinal) && !IsOfDeputy(written, text.Index)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The chancellor is not the vice chancellor.
    private static bool IsOfDeputy(string title, TextIndex index) =>
        index.Profile.List("deputies").Any(word => title.StartsWith(CharTable.FoldText(word), StringComparison.Ordinal));
}
