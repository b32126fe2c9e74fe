using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Weighs whether an exact name is that of the wrong entity.</summary>
/// <remarks>A substitution needs positive evidence for the other entity: the source, the office, the lifetime or the
/// document. Whatever puts the name into the past, or beside its relatives, keeps it silent.</remarks>
internal static class SubstitutionJudge
{
    private const double Enough = 3.0;
    private const int SpeechDistance = 3;
    private const double NeverHeld = 1.0;
    private const double Kin = 1.2;

    public static Substitution? Judge(DocumentAnalysis analysis, int segment, EntityMention mention)
    {
        TextAnalysis text = analysis.Target(segment);
        IndexedName written = text.Name(mention, 0);
        if (mention.HitCount > 1 && !IsOneEntity(text, mention))
        {
            return null; // One of its bearers may well be meant.
        }

        if (written.Has(NameTraits.Deprecated) || written.Entity.Kind is not (EntityKind.Person or EntityKind.Place))
        {
            return null;
        }

        return JudgeBySource(analysis, segment, written)
            ?? (written.Entity.Kind == EntityKind.Person && analysis.Document.Date is { } date
                ? JudgeByTime(analysis, segment, mention, written, date)
                : null);
    }

    private static bool IsOneEntity(TextAnalysis text, EntityMention mention)
    {
        for (int i = 1; i < mention.HitCount; i++)
        {
            if (!ReferenceEquals(text.Name(mention, i).Entity, text.Name(mention, 0).Entity))
            {
                return false;
            }
        }

        return true;
    }

    // The source names another, confusable entity that the target leaves out, and does not name this one.
    private static Substitution? JudgeBySource(DocumentAnalysis analysis, int segment, IndexedName written)
    {
        if (analysis.Document.Segments[segment].Source is null
            || analysis.SourceIndex.NamesOf(written.Entity).Length == 0
            || analysis.SourceNames(segment, written.Entity))
        {
            return null;
        }

        TextAnalysis source = analysis.Source(segment);
        Entity? meant = null;
        foreach (EntityMention mention in source.Mentions)
        {
            for (int i = 0; i < mention.HitCount; i++)
            {
                Entity named = source.Name(mention, i).Entity;
                if (EntityFacts.AreConfusable(written.Entity, named, analysis.TargetIndex)
                    && !DocumentAnalysis.Names(analysis.Target(segment), named))
                {
                    meant ??= named;
                }
            }
        }

        return meant is null
            ? null
            : new Substitution(
                written, meant, 0.96,
                [$"the source names {analysis.SourceIndex.NamesOf(meant)[0].Name.Text}, not this name"]);
    }

    private static Substitution? JudgeByTime(
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
        bool isDead = EntityFacts.HadEnded(written.Entity, date);
        if (!isDead && surroundings.TitleOf(candidate, out _) < 0)
        {
            return null;
        }

        List<string> evidence = [];
        double score = Time(surroundings, written.Entity, candidate, date, text.Index, evidence, out bool points);
        bool isInDocument = IsInDocument(analysis, candidate);
        if (score <= 0 || !(isInDocument || points))
        {
            return null; // That the dead are quoted is no evidence: something must point at the other one.
        }

        if (surroundings.IsFollowedBy(WordList.Speech, SpeechDistance))
        {
            score += 1.2;
            evidence.Add("the text has him or her act now");
        }
        else if (surroundings.IsPrecededBy(WordList.Speech, SpeechDistance))
        {
            score += 0.6;
        }

        if (surroundings.SentenceHas(WordList.Present))
        {
            score += 0.6;
        }

        if (isDead && StandsBesideTheLiving(text, mention, date))
        {
            score += 1.0;
            evidence.Add("stands beside somebody of today");
        }

        if (isInDocument)
        {
            score += 1.5;
            evidence.Add($"the document speaks of {analysis.TargetIndex.PreferredName(candidate)}");
        }

        return score < Enough
            ? null
            : new Substitution(written, candidate, 1 - (0.5 * Math.Exp(-(score - Enough + 0.4))), evidence);
    }

    // Dead, or out of the office that the text gives, while the other one holds it.
    private static double Time(
        Surroundings surroundings, Entity written, Entity candidate, DateOnly date, TextIndex index, List<string> evidence,
        out bool points)
    {
        points = false;
        double score = 0;
        if (EntityFacts.HadEnded(written, date))
        {
            score += 1.4;
            evidence.Add($"{index.PreferredName(written)} died in {written.To?.Latest.Year}");
        }

        int title = surroundings.TitleOf(candidate, out _);
        if (title < 0)
        {
            return score;
        }

        bool isFormer = surroundings.SentenceHas(WordList.Former);
        bool hadTitle = surroundings.TitleOf(written, out _) == title;
        if (score == 0 && hadTitle && (isFormer || HoldsTitle(written, title, date, index)))
        {
            return 0;
        }

        if (isFormer && hadTitle)
        {
            // "Former President" is as right of the dead father: only what he does now speaks against him.
            points = EntityFacts.AreKin(written, candidate);
            return score + (points ? Kin / 2 : 0);
        }

        double office = Office(written, candidate, title, date, index, isFormer, evidence);
        points = office > 0;
        return !points
            ? score
            : score + office + (hadTitle ? 0 : NeverHeld) + (EntityFacts.AreKin(written, candidate) ? Kin : 0);
    }

    private static double Office(
        Entity written, Entity candidate, int title, DateOnly date, TextIndex index, bool isFormer, List<string> evidence)
    {
        if (HoldsTitle(candidate, title, date, index))
        {
            evidence.Add($"{index.PreferredName(candidate)} holds this office on {date:yyyy-MM-dd}");
            return EntityFacts.HadEnded(written, date) ? 2.0 : 1.2;
        }

        if (isFormer)
        {
            evidence.Add($"{index.PreferredName(candidate)} held this office");
            return 1.0;
        }

        return 0;
    }

    private static bool HoldsTitle(Entity person, int title, DateOnly date, TextIndex index)
    {
        foreach (Role role in person.Roles)
        {
            if (role.MayBeHeldOn(date) && index.IsTitleOf(role, title))
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
        foreach (Misspelling misspelling in analysis.Misspellings)
        {
            if (ReferenceEquals(misspelling.Name.Entity, candidate) && misspelling.Probability >= 0.5)
            {
                return true;
            }
        }

        return analysis.TargetCount(candidate) > 0;
    }
}
