using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Weighs whether a stretch that is near a name is that name garbled, where there are no capitals.</summary>
/// <remarks>Nothing about how it is written tells such a stretch from a word or from somebody else's name, so that something
/// must point at the entity before anything is weighed; see docs/design/008.</remarks>
internal static class UnspacedMisspellingJudge
{
    private const double Floor = 0.5;

    // Up to this it is the same sound in another habit of spelling; see kana-confusions.tsv.
    private const float Habit = 0.29f;
    private const float HabitOfFullName = 0.35f;
    private const float NearShare = 0.25f;
    private const float NearCost = 0.65f;
    private const int MinFreeKana = 4;
    private const int MinLongKana = 7;
    private const int FewBearers = 12;
    private const int FewBearersOfWord = 3;

    public static Misspelling? Weigh(
        DocumentAnalysis analysis, int segment, TextAnalysis text, NearMatch match, IndexedName name)
    {
        bool isKana = text.Tokens[match.FirstToken].Class == CharClass.Katakana;
        if (isKana && match.Cost <= Habit)
        {
            return null;
        }

        Entity entity = name.Entity;
        UnspacedSurroundings around = new(text, match.FirstToken, match.EndToken, entity);
        MisspellingEvidence evidence = new()
        {
            HasTitle = around.Title == TitleVerdict.Own,
            HasOtherTitle = around.Title == TitleVerdict.Other,
            HasClass = around.HasClass,
            HasPlaceNoun = around.HasPlaceNoun,
            Source = MisspellingJudge.AskSource(analysis, segment, entity),
        };
        if (evidence.Source == SourceVerdict.Unnamed || around.IsOfOtherCountry)
        {
            return null;
        }

        evidence.IsElsewhere = DocumentAnalysis.Names(text, entity) || analysis.IsTargetNear(segment, entity);
        evidence.Neighbour = MisspellingJudge.FindRelative(text, entity, analysis.TargetIndex.Lexicon);
        evidence.NeighbourNear = evidence.Neighbour is null ? MisspellingJudge.FindNear(analysis, segment, entity) : null;
        evidence.HasTitleNear = entity.Kind == EntityKind.Person && around.HasTitleInSentence();
        evidence.IsHomophone = !isKana && IsHomophone(match, name);
        KanaShape shape = isKana ? KanaShape.Of(text, match, name) : default;
        double score = isKana
            ? WeighKana(match, entity, around, evidence, shape)
            : WeighHan(match, entity, around, evidence);
        if (double.IsNegativeInfinity(score))
        {
            return null;
        }

        score += analysis.TargetIndex.Lexicon.SalienceOf(entity) + Context(evidence, around);
        score += !evidence.IsElsewhere && MisspellingJudge.IsRepeated(analysis, text, match)
            ? MisspellingJudge.Weights.Repeated : 0;
        double probability = 1 / (1 + Math.Exp(-score));
        return probability < Floor
            ? null
            : new Misspelling(segment, match, name, probability, evidence.Describe(match, name, analysis.SourceIndex));
    }

    private static double WeighKana(
        NearMatch match, Entity entity, UnspacedSurroundings around, MisspellingEvidence evidence, KanaShape shape)
    {
        bool isAnchored = evidence.Source == SourceVerdict.Named
            || IsElsewhere(match, around, evidence, shape)
            || (entity.Kind == EntityKind.Person
                ? IsPersonAnchored(around, evidence, shape) || IsFullName(match, around, evidence, shape)
                : IsPlaceAnchored(match, around, evidence, shape));
        if (!isAnchored)
        {
            return double.NegativeInfinity;
        }

        return Weights.Near - (Weights.Share * match.Share)
            + (shape.IsOfKnownWords ? MisspellingJudge.Weights.KnownWords : 0)
            + (shape.SharesWord ? shape.Bearers <= FewBearersOfWord ? Weights.RareShared : Weights.Shared : 0)
            + (match.Cost <= NearCost && shape.Kana >= MinLongKana ? Weights.LongAndNear : 0);
    }

    // A title says little by itself, for there are many presidents: what it is of must be in sight, or few ever bore it.
    private static bool IsPersonAnchored(UnspacedSurroundings around, MisspellingEvidence evidence, KanaShape shape)
    {
        bool isAtHome = evidence.Neighbour is not null || evidence.NeighbourNear is not null || evidence.IsElsewhere;
        bool isOfWords = shape.Words > 1;
        return (evidence.HasTitle && (isAtHome || around.Bearers <= FewBearers) && shape.Kana >= UnspacedNearIndex.MinKana)
            || (around.IsOfHome && shape.Kana >= MinFreeKana && !evidence.HasOtherTitle
                && (evidence.HasTitleNear || around.Title == TitleVerdict.Honorific) && (isOfWords || evidence.HasTitleNear))
            || (evidence.HasTitleNear && isOfWords && evidence.Neighbour is not null && !evidence.HasOtherTitle);
    }

    // "ヘンリケ・カプリレス": one word right that hardly anybody bears, the other one no word of any name.
    private static bool IsFullName(
        NearMatch match, UnspacedSurroundings around, MisspellingEvidence evidence, KanaShape shape)
    {
        bool isInSight = evidence.Neighbour is not null || evidence.NeighbourNear is not null
            || evidence.HasTitle || evidence.HasTitleNear;
        return shape.Words > 1 && !shape.IsOfKnownWords && !evidence.HasOtherTitle && match.Cost > HabitOfFullName - 0.06f
            && ((shape.SharesWord && shape.Bearers <= FewBearersOfWord && match.Share <= NearShare
                    && (isInSight || (match.Cost <= NearCost && around.Title != TitleVerdict.Other)))
                || (match.Cost <= NearCost && shape.Kana >= MinLongKana));
    }

    private static bool IsElsewhere(
        NearMatch match, UnspacedSurroundings around, MisspellingEvidence evidence, KanaShape shape) =>
        evidence.IsElsewhere && match.Share <= NearShare && shape.Kana >= MinFreeKana && !evidence.HasOtherTitle
        && (around.Title == TitleVerdict.Honorific || evidence.HasClass || (shape.Kana >= MinLongKana && match.Cost <= NearCost));

    private static bool IsPlaceAnchored(
        NearMatch match, UnspacedSurroundings around, MisspellingEvidence evidence, KanaShape shape)
    {
        bool isInSight = evidence.Neighbour is not null || evidence.NeighbourNear is not null;
        return shape.Kana >= MinFreeKana && around.Title == TitleVerdict.None
            && ((evidence.HasClass && isInSight && match.Share <= NearShare)
                || (around.IsOfHome && match.Share <= NearShare && shape.Kana > MinFreeKana)
                || (isInSight && shape.Kana >= MinLongKana && match.Cost <= NearCost));
    }

    private static double WeighHan(
        NearMatch match, Entity entity, UnspacedSurroundings around, MisspellingEvidence evidence)
    {
        // Of two characters that differ one at least is read like the right one.
        bool isOneOther = match.Cost <= 1;
        bool isHalfAlike = match.Cost < 2;
        bool isInSight = evidence.Neighbour is not null || evidence.NeighbourNear is not null;
        bool isMeant = evidence.Source == SourceVerdict.Named
            ? isOneOther || (isHalfAlike && around.Title != TitleVerdict.None)
            : entity.Kind == EntityKind.Person
                ? IsPersonMeant(around, evidence, isOneOther, isHalfAlike, isInSight)
                : evidence.IsHomophone && isOneOther && (evidence.HasClass || evidence.HasPlaceNoun)
                    && (around.IsOfHome || evidence.IsElsewhere);
        return isMeant ? Weights.Near - (Weights.Share * match.Share) : double.NegativeInfinity;
    }

    private static bool IsPersonMeant(
        UnspacedSurroundings around, MisspellingEvidence evidence, bool isOneOther, bool isHalfAlike, bool isInSight)
    {
        if (evidence.HasTitle)
        {
            return isOneOther ? isInSight || around.Bearers <= FewBearers || evidence.IsHomophone : isHalfAlike && isInSight;
        }

        bool isNamed = around.Title is TitleVerdict.Honorific or TitleVerdict.Other;
        return (isHalfAlike && around.IsOfOffice && isNamed)
            || (evidence.IsHomophone && isOneOther && !evidence.HasOtherTitle
                && (evidence.HasTitleNear || (evidence.IsElsewhere && around.Title == TitleVerdict.Honorific)));
    }

    private static bool IsHomophone(NearMatch match, IndexedName name)
    {
        int others = (int)MathF.Round(match.Cost / UnspacedNearFinder.SameReading);
        return others >= 1 && MathF.Abs(match.Cost - (others * UnspacedNearFinder.SameReading)) < 0.01f && others < name.Tokens.Length;
    }

    private static double Context(MisspellingEvidence evidence, UnspacedSurroundings around)
    {
        double score = evidence.HasTitle ? MisspellingJudge.Weights.Title
            : evidence.HasOtherTitle ? MisspellingJudge.Weights.OtherTitle : 0;
        score += evidence.HasTitleNear && !evidence.HasTitle ? Weights.TitleNear : 0;
        score += around.IsOfHome ? Weights.OfHome : 0;
        score += around.IsOfOffice ? Weights.OfOffice : 0;
        score += evidence.HasClass ? MisspellingJudge.Weights.Class
            : evidence.HasPlaceNoun ? MisspellingJudge.Weights.PlaceNoun : 0;
        score += evidence.IsElsewhere ? MisspellingJudge.Weights.Elsewhere : 0;
        score += evidence.Source == SourceVerdict.Named ? MisspellingJudge.Weights.InSource : 0;
        return score + (evidence.Neighbour is not null ? MisspellingJudge.Weights.Neighbour
            : evidence.NeighbourNear is not null ? MisspellingJudge.Weights.NeighbourNear : 0);
    }

    /// <summary>What weighs otherwise than with letters, or is evidence here alone; in logits.</summary>
    private static class Weights
    {
        public const double Near = 1.0;
        public const double Share = 8;
        public const double TitleNear = 1.2;
        public const double OfHome = 1.0;
        public const double OfOffice = 1.6;
        public const double LongAndNear = 1.6;
        public const double Shared = 1.0;
        public const double RareShared = 2.0;
    }
}
