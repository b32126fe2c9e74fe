using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
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
    private const double LikelyEnough = 0.7;
    private const int MinBefore = 3;

    public static void Judge(
        DocumentAnalysis analysis, int segment, List<Misspelling> misspellings, List<MisplacedMention> misplaced)
    {
        TextAnalysis text = analysis.Target(segment);
        for (int i = 0; i < text.Mentions.Length; i++)
        {
            EntityMention mention = text.Mentions[i];
            Entity written = EntityFacts.Foremost(text, mention);
            if (written.Class == Country && !IsMisplaced(misplaced, segment, mention)
                && Meant(analysis, segment, misspellings, written, mention, out Entity? witness, out Entity? second) is { } meant
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

    // The names are compared last: that a country has two witnesses and is not named is rare.
    private static Entity? Meant(
        DocumentAnalysis analysis, int segment, List<Misspelling> misspellings, Entity written, EntityMention place, out Entity? witness,
        out Entity? second)
    {
        witness = null;
        second = null;
        if (FindWitnesses(analysis, segment, misspellings, written.Id, place, out _, out _))
        {
            return null;
        }

        TextAnalysis own = analysis.Target(segment);
        for (int i = Math.Max(0, segment - 1); i <= Math.Min(segment + 1, analysis.Document.Segments.Count - 1); i++)
        {
            TextAnalysis text = analysis.Target(i);
            foreach (EntityMention mention in text.Mentions)
            {
                Entity entity = EntityFacts.Foremost(text, mention);
                if (entity.Class != Country && HomeOf(analysis, text, mention, entity) is { } home
                    && FindWitnesses(analysis, segment, misspellings, home, place, out witness, out second) && second is not null
                    && own.Index.Lexicon.TryGet(home, out Entity? meant) && meant.Class == Country
                    && !DocumentAnalysis.Names(own, meant) && !analysis.IsTargetNear(segment, meant)
                    && EntityFacts.AreConfusablePlaces(written, meant, own.Index, NearNames))
                {
                    return meant;
                }
            }
        }

        return null;
    }

    // Who and what near a segment belongs to a country; the second of them only where one is a person or the capital.
    private static bool FindWitnesses(
        DocumentAnalysis analysis, int segment, List<Misspelling> misspellings, string country, EntityMention place, out Entity? witness,
        out Entity? second)
    {
        witness = null;
        second = null;
        bool hasStrong = false;
        for (int i = Math.Max(0, segment - 1); i <= Math.Min(segment + 1, analysis.Document.Segments.Count - 1); i++)
        {
            TextAnalysis text = analysis.Target(i);
            foreach (EntityMention mention in text.Mentions)
            {
                Entity entity = EntityFacts.Foremost(text, mention);
                if (entity.Class == Country || HomeOf(analysis, text, mention, entity) != country)
                {
                    continue;
                }

                bool isSaid = IsCalledCapital(text, mention, entity) || (i == segment && IsSaidToBeIn(text, mention, entity, place));
                hasStrong |= entity.Kind == EntityKind.Person || entity.Class == Capital || isSaid;
                second = isSaid ? entity
                    : witness is null || ReferenceEquals(entity, witness) ? second : entity;
                witness ??= entity;
            }
        }

        foreach (Misspelling misspelling in Misspelling.Within(misspellings, segment - 1, segment + 1))
        {
            Entity entity = misspelling.Name.Entity;
            if (misspelling.Probability >= LikelyEnough && entity.Kind == EntityKind.Person
                && EntityFacts.CountryOf(entity, analysis.TargetIndex.Lexicon) == country)
            {
                hasStrong = true;
                second = witness is null || ReferenceEquals(entity, witness) ? second : entity;
                witness ??= entity;
            }
        }

        second = hasStrong ? second : null;
        return witness is not null;
    }

    // "In the capital, Malabo": the text itself says what it is, which is worth two.
    private static bool IsCalledCapital(TextAnalysis text, EntityMention mention, Entity entity) =>
        entity.Class == Capital && text.HasClassBefore(mention.FirstToken, Capital);

    // "A festival opened in Vienna, Australia, on Sunday": so is this. But "In Baghdad, Iran agreed" and "in Baghdad, Iran's minister"
    // go on with who acts there, and of a list both are meant.
    private static bool IsSaidToBeIn(TextAnalysis text, EntityMention mention, Entity entity, EntityMention place)
    {
        if (entity.Kind != EntityKind.Place || !text.Index.Profile.IsSpaced || mention.EndToken != place.FirstToken
            || text.Text.AsSpan(text.Tokens[mention.EndToken - 1].End..text.Tokens[place.FirstToken].Start) is not ", ")
        {
            return false;
        }

        (int first, int end) = text.SentenceAround(mention.FirstToken);
        return mention.FirstToken - first >= MinBefore
            && (place.EndToken == end
                || (text.Text.AsSpan(text.Tokens[place.EndToken - 1].End..text.Tokens[place.EndToken].Start) is ", "
                    && text.Begins(place.EndToken, WordList.Prepositions, out _)));
    }

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
