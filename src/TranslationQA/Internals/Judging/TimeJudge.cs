using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Weighs, on the day of the text, whether somebody dead or out of office can be meant.</summary>
internal static class TimeJudge
{
    private const int SpeechDistance = 3;

    // For some days after a change of office the papers still name both.
    private const int SlackDays = 10;

    public static Substitution? Judge(
        DocumentAnalysis analysis, int segment, EntityMention mention, IndexedName written, DateOnly date)
    {
        TextAnalysis text = analysis.Target(segment);
        if (IsPutIntoPast(text, mention, written.Entity, date))
        {
            return null;
        }

        Surroundings surroundings = new(text, mention.FirstToken, mention.TokenCount);
        if (surroundings.IsPartOfLongerName() || surroundings.IsTouchedBy(WordList.PlaceNouns)
            || surroundings.IsTouchedBy(WordList.OrganizationNouns))
        {
            return null; // Kim Il Sung Square, Universitas Gadjah Mada.
        }

        Substitution? best = null;
        foreach (Entity candidate in text.Index.ConfusableWith(written.Entity).AsSpan())
        {
            Substitution? substitution = Weigh(analysis, segment, mention, written, candidate, date);
            if (substitution is not null && !(best?.Probability >= substitution.Probability))
            {
                best = substitution;
            }
        }

        return best;
    }

    private static Substitution? Weigh(
        DocumentAnalysis analysis, int segment, EntityMention mention, IndexedName written, Entity candidate, DateOnly date)
    {
        TextAnalysis text = analysis.Target(segment);
        if (!EntityFacts.CanActOn(candidate, date) || IsSupportedBySource(analysis, segment, written.Entity, candidate)
            || IsInSentence(text, mention, candidate))
        {
            return null;
        }

        Surroundings surroundings = new(text, mention.FirstToken, mention.TokenCount);
        TimeEvidence evidence = new()
        {
            IsDead = EntityFacts.HadEnded(written.Entity, date),
            IsKin = EntityFacts.AreKin(written.Entity, candidate),
        };
        AskOffice(surroundings, written.Entity, candidate, date, text.Index, ref evidence);
        evidence.IsInDocument = (evidence.IsDead || evidence.Points) && IsInDocument(analysis, candidate);
        evidence.IsAtHome = evidence.IsDead && evidence.IsKin && IsInOfficeHere(text, candidate, date);
        if (evidence.IsRight || !(evidence.IsInDocument || evidence.Points || evidence.IsAtHome))
        {
            return null; // That the dead are quoted is no evidence: something must point at the other one.
        }

        evidence.Acts = surroundings.IsFollowedBy(WordList.Speech, SpeechDistance);
        evidence.IsActedOn = !evidence.Acts && surroundings.IsPrecededBy(WordList.Speech, SpeechDistance);
        evidence.IsPresent = surroundings.SentenceHas(WordList.Present);
        evidence.StandsBesideTheLiving = evidence.IsDead && StandsBesideTheLiving(text, mention, date);
        return evidence.Score < TimeEvidence.Enough
            ? null
            : new Substitution(
                written, candidate, evidence.Probability, evidence.Describe(written.Entity, candidate, date, text.Index));
    }

    // The title beside the name: whose is it, and when?
    private static void AskOffice(
        Surroundings surroundings, Entity written, Entity candidate, DateOnly date, TextIndex index,
        ref TimeEvidence evidence)
    {
        int title = surroundings.TitleOf(candidate, out _);
        if (title < 0 || (surroundings.PlaceBesideTitle() is { } of && !OfficeHolders.EverHeld(candidate, title, of, index)))
        {
            return;
        }

        bool isFormer = surroundings.SentenceHas(WordList.Former);
        int own = surroundings.TitleOf(written, out _); // "Sekretaris" may be another's, "Sekretaris Jenderal" is his.
        evidence.HadTitle = own == title;
        evidence.IsRight = !evidence.IsDead && own >= 0
            && (isFormer || HoldsTitle(written, own, date, index) || HoldsTitle(written, own, date.AddDays(-SlackDays), index));

        // "Former President" is as right of the dead father: only what he does now speaks against him.
        evidence.IsFormerToo = isFormer && evidence.HadTitle && evidence.IsKin;
        if (!(isFormer && evidence.HadTitle))
        {
            evidence.HoldsOffice = HoldsTitle(candidate, title, date, index);
            evidence.HeldOffice = !evidence.HoldsOffice && isFormer && HeldTitleBefore(candidate, title, date, index);
        }
    }

    // Kim Jong Un, where the text is about Pyongyang.
    private static bool IsInOfficeHere(TextAnalysis text, Entity candidate, DateOnly date)
    {
        bool isInOffice = false;
        for (int i = 0; i < candidate.Roles.Count; i++)
        {
            isInOffice |= candidate.Roles[i].From is not null && candidate.Roles[i].MayBeHeldOn(date);
        }

        if (!isInOffice)
        {
            return false;
        }

        foreach (EntityMention other in text.Mentions)
        {
            Entity entity = EntityFacts.Foremost(text, other);
            if (entity.Kind != EntityKind.Person && EntityFacts.BelongTogether(candidate, entity, text.Index.Lexicon))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsTitle(Entity person, int title, DateOnly date, TextIndex index)
    {
        for (int i = 0; i < person.Roles.Count; i++)
        {
            if (person.Roles[i].MayBeHeldOn(date) && index.IsTitleOf(person.Roles[i], title))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HeldTitleBefore(Entity person, int title, DateOnly date, TextIndex index)
    {
        for (int i = 0; i < person.Roles.Count; i++)
        {
            if (index.IsTitleOf(person.Roles[i], title) && !(person.Roles[i].From?.Earliest > date))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPutIntoPast(TextAnalysis text, EntityMention mention, Entity written, DateOnly date)
    {
        Surroundings surroundings = new(text, mention.FirstToken, mention.TokenCount);
        if (surroundings.SentenceHas(WordList.Kinship) || surroundings.SentenceHas(WordList.Historical))
        {
            return true;
        }

        (int first, int end) = text.SentenceAround(mention.FirstToken);
        int lastYear = written.To?.Latest.Year ?? date.Year - 1;
        for (int i = first; i < end; i++)
        {
            Token token = text.Tokens[i];
            if (token.Class == CharClass.Digit && token.Length == 4
                && int.TryParse(text.TextOf(token), out int year) && year >= 1800 && year <= lastYear)
            {
                return true;
            }
        }

        return false;
    }

    // "президент Алиев" names father and son alike and supports neither.
    private static bool IsSupportedBySource(DocumentAnalysis analysis, int segment, Entity written, Entity candidate) =>
        analysis.Document.Segments[segment].Source is not null
        && analysis.SourceNames(segment, written, unlessAlso: candidate);

    private static bool StandsBesideTheLiving(TextAnalysis text, EntityMention mention, DateOnly date)
    {
        (int first, int end) = text.SentenceAround(mention.FirstToken);
        foreach (EntityMention other in text.Mentions)
        {
            if (other.FirstToken < first || other.FirstToken >= end || other == mention)
            {
                continue;
            }

            Entity entity = text.Name(other, 0).Entity;
            if (entity.Kind == EntityKind.Person && EntityFacts.CanActOn(entity, date))
            {
                return true;
            }
        }

        return false;
    }

    // Where both are named side by side, both are meant.
    private static bool IsInSentence(TextAnalysis text, EntityMention mention, Entity candidate)
    {
        (int first, int end) = text.SentenceAround(mention.FirstToken);
        foreach (EntityMention other in text.Mentions)
        {
            if (other.FirstToken >= first && other.FirstToken < end && text.IsNameOf(other, candidate))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInDocument(DocumentAnalysis analysis, Entity candidate)
    {
        return IsAmong(analysis.Misspellings, candidate) || IsAmong(analysis.Romanizations, candidate)
            || analysis.TargetCount(candidate) > 0;
    }

    private static bool IsAmong(List<Misspelling> misspellings, Entity candidate)
    {
        foreach (Misspelling misspelling in misspellings)
        {
            if (ReferenceEquals(misspelling.Name.Entity, candidate) && misspelling.Probability >= 0.5)
            {
                return true;
            }
        }

        return false;
    }
}
