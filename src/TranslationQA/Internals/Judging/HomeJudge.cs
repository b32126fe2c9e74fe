using TranslationQA.Internals.Analysis;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds a country in place of one of nearly the same name, where who and what is named beside it belongs to the other one.</summary>
/// <remarks>“Nigeria's junta” beside General Tchiani and Niamey: Niger. Two witnesses at least, none for what is written, and
/// the country that is meant is named nowhere near.</remarks>
internal static class HomeJudge
{
    private const string Country = "country";
    private const string Capital = "capital";
    private const double Probability = 0.8;
    private const float NearNames = 0.28f;

    public static void Judge(DocumentAnalysis analysis, int segment, List<MisplacedMention> misplaced)
    {
        TextAnalysis text = analysis.Target(segment);
        for (int i = 0; i < text.Mentions.Length; i++)
        {
            EntityMention mention = text.Mentions[i];
            Entity written = EntityFacts.Foremost(text, mention);
            if (written.Class == Country && !IsMisplaced(misplaced, segment, mention)
                && Meant(analysis, segment, written, out Entity? witness, out Entity? second) is { } meant
                && !(analysis.Document.Segments[segment].Source is not null && analysis.SourceNames(segment, written, unlessAlso: meant)))
            {
                string who = ReferenceEquals(witness, second)
                    ? $"{text.Index.PreferredName(witness!)} belongs"
                    : $"{text.Index.PreferredName(witness!)} and {text.Index.PreferredName(second!)} belong";
                string[] reasons = [$"{who} to {text.Index.PreferredName(meant)}"];
                misplaced.Add(new MisplacedMention(segment, mention, new Substitution(text.Name(mention, 0), meant, Probability, reasons)));
            }
        }
    }

    private static bool IsMisplaced(List<MisplacedMention> misplaced, int segment, EntityMention mention)
    {
        foreach (MisplacedMention other in misplaced)
        {
            if (other.Segment == segment && other.Mention == mention)
            {
                return true;
            }
        }

        return false;
    }

    private static Entity? Meant(DocumentAnalysis analysis, int segment, Entity written, out Entity? witness, out Entity? second)
    {
        witness = null;
        second = null;
        Entity? meant = null;
        bool hasStrong = false;
        int last = Math.Min(segment + 1, analysis.Document.Segments.Count - 1);
        for (int i = Math.Max(0, segment - 1); i <= last; i++)
        {
            TextAnalysis text = analysis.Target(i);
            for (int m = 0; m < text.Mentions.Length; m++)
            {
                Entity entity = EntityFacts.Foremost(text, text.Mentions[m]);
                string? home = HomeOf(analysis, text, text.Mentions[m], entity);
                if (home is null || ReferenceEquals(entity, written))
                {
                    continue;
                }

                if (home == written.Id)
                {
                    return null;
                }

                if (meant is null && text.Index.Lexicon.TryGet(home, out Entity? country)
                    && EntityFacts.AreConfusablePlaces(written, country, text.Index, NearNames))
                {
                    meant = country;
                }

                if (meant is null || home != meant.Id)
                {
                    continue;
                }

                if (ReferenceEquals(entity, meant))
                {
                    return null;
                }

                hasStrong |= entity.Kind == EntityKind.Person || entity.Class == Capital;
                second = IsCalledCapital(text, text.Mentions[m], entity) ? entity
                    : witness is null || ReferenceEquals(entity, witness) ? second : entity;
                witness ??= entity;
            }
        }

        return second is not null && hasStrong && !analysis.IsTargetNear(segment, meant!) ? meant : null;
    }

    // "In the capital, Malabo": the text itself says what it is, which is worth two.
    private static bool IsCalledCapital(TextAnalysis text, EntityMention mention, Entity entity) =>
        entity.Class == Capital && text.HasClassBefore(mention.FirstToken, Capital);

    // A person by the office that he may hold on the day; a name of several people or places says nothing.
    private static string? HomeOf(DocumentAnalysis analysis, TextAnalysis text, EntityMention mention, Entity entity)
    {
        if (entity.Kind == EntityKind.Person)
        {
            return OfficeStatementFinder.PersonOf(text, mention) is not null
                && !(analysis.Document.Date is { } date && EntityFacts.HadEnded(entity, date))
                ? EntityFacts.CountryOf(entity, text.Index.Lexicon)
                : null;
        }

        return entity.Kind == EntityKind.Place ? EntityFacts.CountryOf(entity, text.Index.Lexicon) : null;
    }
}
