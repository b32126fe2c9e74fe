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
    private const float NearShare = 0.25f;
    private const float HomeShare = 0.32f;
    private const float NearCost = 0.65f;
    private const double ListSalience = 3;
    private const int MinFreeKana = 4;
    private const int MinListedKana = 6;
    private const int MinLongKana = 7;
    private const float SpelledShare = 0.15f;
    private const float ExactShare = 0.06f;
    private const int MinSpelled = 8;
    private const int FewBearers = 12;
    private const int FewBearersOfWord = 3;

    public static Misspelling? Weigh(
        DocumentAnalysis analysis, int segment, TextAnalysis text, NearMatch match, IndexedName name)
    {
        bool isKana = text.Tokens[match.FirstToken].Class == CharClass.Katakana;
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
        double salience = analysis.TargetIndex.Lexicon.SalienceOf(entity);
        bool isMeant = match.Sound is not null ? IsSpelled(match, entity, around, evidence)
            : isKana ? IsKanaMeant(match, entity, around, evidence, shape, salience)
            : IsHanMeant(match, entity, around, evidence, salience);
        if (!isMeant)
        {
            return null;
        }

        double score = Weights.Near - (Weights.Share * match.Share) + salience + Context(evidence, around)
            + (match.Sound is not null ? Weights.Spelled : isKana ? Likeness(match, shape) : 0);
        score += !evidence.IsElsewhere && MisspellingJudge.IsRepeated(analysis, text, match)
            ? MisspellingJudge.Weights.Repeated : 0;
        double probability = 1 / (1 + Math.Exp(-score));
        return probability < Floor
            ? null
            : new Misspelling(segment, match, name, probability, evidence.Describe(match, name, analysis.SourceIndex));
    }

    private static bool IsKanaMeant(
        NearMatch match, Entity entity, UnspacedSurroundings around, MisspellingEvidence evidence, KanaShape shape,
        double salience)
    {
        if (IsListed(match, around, evidence, shape, salience) || IsElsewhere(match, around, evidence, shape))
        {
            return true;
        }

        return match.Cost > UnspacedNearFinder.Habit
            && (evidence.Source == SourceVerdict.Named
                || (entity.Kind == EntityKind.Person
                    ? IsPersonAnchored(match, around, evidence, shape) || IsFullName(match, around, evidence, shape)
                    : IsPlaceAnchored(match, around, evidence, shape)));
    }

    // ライセスター, the letters of Leicester: whoever knows the name writes レスター. What is short spells many names.
    private static bool IsSpelled(
        NearMatch match, Entity entity, UnspacedSurroundings around, MisspellingEvidence evidence)
    {
        bool isPerson = entity.Kind == EntityKind.Person;
        bool isInSight = !isPerson && (evidence.Neighbour is not null || evidence.NeighbourNear is not null);
        bool isPointedAt = evidence.IsElsewhere || evidence.Source == SourceVerdict.Named
            || (isPerson ? evidence.HasTitle : evidence.HasClass || around.IsOfHome || (isInSight && entity.Kind == EntityKind.Place && evidence.HasPlaceNoun));
        return isPointedAt
            ? match.Share <= NearShare
            : match.Share <= (isInSight ? SpelledShare : ExactShare) && match.Sound!.Length >= MinSpelled;
    }

    // A short list of the user's own says who is meant; of loan words that no list has (ブランド, ヒーロー) most are short.
    private static bool IsListed(
        NearMatch match, UnspacedSurroundings around, MisspellingEvidence evidence, KanaShape shape, double salience) =>
        salience >= ListSalience && match.Share <= NearShare && shape.Kana >= MinFreeKana
        && (shape.Words > 1 || shape.Kana >= MinListedKana || evidence.HasClass
            || around.Title is TitleVerdict.Own or TitleVerdict.Honorific);

    private static double Likeness(NearMatch match, KanaShape shape) =>
        (shape.IsOfKnownWords ? MisspellingJudge.Weights.KnownWords : 0)
        + (shape.SharesWord ? shape.Bearers <= FewBearersOfWord ? Weights.RareShared : Weights.Shared : 0)
        + (match.Cost <= NearCost && shape.Kana >= MinLongKana ? Weights.LongAndNear : 0);

    // A title says little by itself, for there are many presidents: what it is of must be in sight, or few ever bore it.
    private static bool IsPersonAnchored(
        NearMatch match, UnspacedSurroundings around, MisspellingEvidence evidence, KanaShape shape)
    {
        bool isAtHome = evidence.Neighbour is not null || evidence.NeighbourNear is not null || evidence.IsElsewhere;
        if (evidence.HasTitle)
        {
            return isAtHome || around.Bearers <= FewBearers;
        }

        // タイのスレッタ・サヴィシン氏は首相に選ばれた.
        bool isLong = shape.Words > 1 && shape.Kana > MinLongKana;
        return evidence.HasTitleNear && isLong && !evidence.HasOtherTitle
            && ((around.IsOfHome && match.Share <= HomeShare) || (evidence.Neighbour is not null && match.Share <= NearShare));
    }

    // "マーリック・ガーランド": the family name is right and hardly anybody bears it, the other is no word of any name.
    private static bool IsFullName(
        NearMatch match, UnspacedSurroundings around, MisspellingEvidence evidence, KanaShape shape)
    {
        bool isInSight = evidence.Neighbour is not null || evidence.NeighbourNear is not null || evidence.HasTitleNear;
        return shape.Words > 1 && !shape.IsOfKnownWords && around.Title != TitleVerdict.Other
            && (shape.SharesLast && shape.Bearers <= FewBearersOfWord
                ? match.Share <= NearShare && (isInSight || match.Cost <= NearCost)
                : match.Cost <= NearCost && shape.Kana >= MinLongKana && isInSight);
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

    private static bool IsHanMeant(
        NearMatch match, Entity entity, UnspacedSurroundings around, MisspellingEvidence evidence, double salience)
    {
        bool isOneOther = match.Cost <= 1;
        if (evidence.Source == SourceVerdict.Named)
        {
            // Of two characters that differ one at least is read like the right one.
            return isOneOther || (match.Cost < 2 && around.Title != TitleVerdict.None);
        }

        if (salience >= ListSalience && evidence.IsHomophone && isOneOther)
        {
            return true;
        }

        return entity.Kind == EntityKind.Person
            ? IsPersonMeant(match, around, evidence, isOneOther)
            : evidence.IsHomophone && isOneOther && (evidence.HasClass || evidence.HasPlaceNoun)
                && (around.IsOfHome || evidence.IsElsewhere);
    }

    private static bool IsPersonMeant(
        NearMatch match, UnspacedSurroundings around, MisspellingEvidence evidence, bool isOneOther)
    {
        bool isInSight = evidence.Neighbour is not null || evidence.NeighbourNear is not null;
        if (evidence.HasTitle)
        {
            return isOneOther
                ? isInSight || around.Bearers <= FewBearers || evidence.IsHomophone
                : isInSight && (evidence.IsHomophone || (match.Cost < 2 && (around.IsOfOffice || around.IsOfHome)));
        }

        bool isNamed = around.Title is TitleVerdict.Honorific or TitleVerdict.Other;
        return (evidence.IsHomophone && around.IsOfOffice && isNamed)
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
        public const double Spelled = 1.0;
        public const double Shared = 1.0;
        public const double RareShared = 2.0;
    }
}
