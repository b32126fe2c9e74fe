using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Weighs whether a stretch that is near a name is that name garbled.</summary>
/// <remarks>A logistic model over evidence that can be said in words; the weights are set by hand and stand together
/// in <see cref="Weights"/> so that a trained ranker can take their place.</remarks>
internal static class MisspellingJudge
{
    // Below this the check is not sure, and silent.
    private const double Floor = 0.5;
    private const double FloorLogit = 0;
    private const int MaxSyllable = 5;
    private const float FreeShare = 0.1f;
    private const float NamedShare = 0.18f;
    private const int MinPlace = 7;
    private const float KindShare = 0.27f;
    private const float SoundShare = 0.2f;
    private const float ExactShare = 0.06f;
    private const int LongSound = 8;
    private const int VeryLongSound = 10;

    public static void Judge(DocumentAnalysis analysis, int segment, List<Misspelling> misspellings)
    {
        TextAnalysis text = analysis.Target(segment);
        int first = misspellings.Count;
        while (first > 0 && misspellings[first - 1].Segment == segment)
        {
            first--; // What the text says of offices and capitals has been judged before.
        }

        foreach (NearMatch match in text.NearMatches)
        {
            IndexedName name = text.Index.Names[match.Name];
            Misspelling? misspelling = text.Index.Profile.IsCased
                ? Weigh(analysis, segment, text, match, name)
                : UnspacedMisspellingJudge.Weigh(analysis, segment, text, match, name);
            if (misspelling is not null && (IsReadExactly(match) || !IsDerived(text, match, name)))
            {
                Keep(misspellings, first, misspelling);
            }
        }
    }

    // Overlapping suspicions: the surer one stays; of equal ones the one that marks what really differs.
    public static void Keep(List<Misspelling> misspellings, int first, Misspelling candidate)
    {
        for (int i = misspellings.Count - 1; i >= first; i--)
        {
            NearMatch other = misspellings[i].Match;
            if (other.EndToken <= candidate.Match.FirstToken || candidate.Match.EndToken <= other.FirstToken)
            {
                continue;
            }

            if (!IsBetter(candidate, misspellings[i]))
            {
                return;
            }

            misspellings.RemoveAt(i);
        }

        misspellings.Add(candidate);
    }

    private static bool IsBetter(Misspelling candidate, Misspelling other)
    {
        if (!ReferenceEquals(candidate.Name.Entity, other.Name.Entity))
        {
            return candidate.Probability > other.Probability;
        }

        // A person is proposed by as much of the name as stands there, a place without its kind word.
        bool isLonger = candidate.Match.TokenCount > other.Match.TokenCount;
        bool isShorter = candidate.Match.TokenCount < other.Match.TokenCount;
        return candidate.Name.Entity.Kind == EntityKind.Person
            ? isLonger || (!isShorter && candidate.Match.Cost < other.Match.Cost)
            : isShorter || (!isLonger && candidate.Match.Cost < other.Match.Cost);
    }

    private static Misspelling? Weigh(
        DocumentAnalysis analysis, int segment, TextAnalysis text, NearMatch match, IndexedName name)
    {
        Surroundings surroundings = new(text, match.FirstToken, match.TokenCount);
        MisspellingEvidence evidence = GatherBeside(analysis, segment, name.Entity, surroundings);
        double salience = analysis.TargetIndex.Lexicon.SalienceOf(name.Entity);
        if (IsHopeless(evidence, match, salience))
        {
            return null;
        }

        GatherAround(analysis, segment, text, name.Entity, ref evidence);
        bool isNamed = evidence.Source == SourceVerdict.Named;
        double context = Context(evidence);
        double source = Source(evidence.Source);
        double score = Weights.Near - (Weights.Share * match.Share) + salience + context + source
            + Doubt(analysis, text, match, name, surroundings, hasContext: context > 0 || source > 0, evidence.HasTitle);
        bool isAnchored = IsAnchored(evidence, context);
        if (!evidence.HasTitle)
        {
            bool isPlaceAmongItsOwn = name.Entity.Kind == EntityKind.Place
                && evidence.Neighbour?.Entity.Kind == EntityKind.Place && name.Folded.Length >= MinPlace
                && !surroundings.StandsBesideName() && !DocumentAnalysis.Names(text, name.Entity);
            float free = match.Sound is not null ? SoundShare : isAnchored ? (evidence.HasBoundClass || evidence.IsElsewhere ? KindShare : NamedShare) : isNamed || isPlaceAmongItsOwn ? NamedShare : FreeShare;
            score += Weights.Unanchored * Math.Max(0, match.Share - free);
            score += isNamed || isAnchored || isPlaceAmongItsOwn ? 0 : UnanchoredKind(name.Entity, evidence);
        }

        double probability = 1 / (1 + Math.Exp(-score));
        return probability < Floor
            ? null
            : new Misspelling(
                segment, match, name, probability, evidence.Describe(match, name, analysis.SourceIndex));
    }

    // Most candidates are so far off that nothing the document can say would help: they must cost next to nothing.
    private static bool IsHopeless(MisspellingEvidence evidence, NearMatch match, double salience)
    {
        if (evidence.HasTitle || evidence.HasClass || evidence.Source == SourceVerdict.Named)
        {
            return false;
        }

        double best = salience + Weights.Near - (Weights.Share * match.Share)
            + (Weights.Unanchored * Math.Max(0, match.Share - FreeShare)) + Context(evidence) + Source(evidence.Source)
            + Weights.Elsewhere + Weights.Neighbour + (match.Sound is null ? 0 : Weights.Sound);
        return best < FloorLogit;
    }

    private static MisspellingEvidence GatherBeside(
        DocumentAnalysis analysis, int segment, Entity entity, Surroundings surroundings)
    {
        MisspellingEvidence evidence = new()
        {
            HasTitle = surroundings.TitleOf(entity, out bool hasOtherTitle) >= 0,
            HasClass = surroundings.HasClassOf(entity),
            HasBoundClass = surroundings.HasBoundClassOf(entity),
            HasPlaceNoun = entity.Kind == EntityKind.Place && surroundings.IsTouchedBy(WordList.PlaceNouns),
            Source = AskSource(analysis, segment, entity),
        };
        evidence.HasOtherTitle = hasOtherTitle && entity.Kind == EntityKind.Person;
        return evidence;
    }

    private static void GatherAround(
        DocumentAnalysis analysis, int segment, TextAnalysis text, Entity entity, ref MisspellingEvidence evidence)
    {
        evidence.IsElsewhere = analysis.IsTargetNear(segment, entity);
        evidence.Neighbour = FindRelative(text, entity, analysis.TargetIndex.Lexicon);
        evidence.HasOtherTitle &= evidence.Neighbour is null || !EntityFacts.HoldsOfficeOf(entity, evidence.Neighbour.Entity);
        evidence.NeighbourNear = evidence.Neighbour is null ? FindNear(analysis, segment, entity) : null;
    }

    // Given names and towns that nobody lists are many: their neighbours and namesakes are no evidence.
    private static double UnanchoredKind(Entity entity, MisspellingEvidence evidence) => entity.Kind switch
    {
        EntityKind.Person => Weights.UnanchoredPerson,
        EntityKind.Place when !evidence.IsElsewhere => Weights.UnanchoredPlace,
        _ => 0,
    };

    // A title points at this stretch, or a kind word where the text is about the place's surroundings; neighbours alone
    // only say what the text is about.
    private static bool IsAnchored(MisspellingEvidence evidence, double context) =>
        evidence.HasTitle || (evidence.HasClass && context >= Weights.Class + Weights.NeighbourNear);

    private static double Context(MisspellingEvidence evidence)
    {
        double score = evidence.HasTitle ? Weights.Title : evidence.HasOtherTitle ? Weights.OtherTitle : 0;
        score += evidence.HasClass ? Weights.Class : evidence.HasPlaceNoun ? Weights.PlaceNoun : 0;
        score += evidence.IsElsewhere ? Weights.Elsewhere : 0;
        score += evidence.Neighbour is not null ? Weights.Neighbour : 0;
        return score + (evidence.NeighbourNear is not null ? Weights.NeighbourNear : 0);
    }

    private static double Source(SourceVerdict verdict) => verdict switch
    {
        SourceVerdict.Named => Weights.InSource,
        SourceVerdict.Nearby => Weights.InSourceNearby,
        SourceVerdict.Unnamed => Weights.NotInSource,
        _ => 0,
    };

    public static IndexedName? FindNear(DocumentAnalysis analysis, int segment, Entity entity)
    {
        int last = Math.Min(segment + 2, analysis.Document.Segments.Count - 1);
        for (int i = Math.Max(0, segment - 2); i <= last; i++)
        {
            if (i != segment && FindRelative(analysis.Target(i), entity, analysis.TargetIndex.Lexicon) is { } near)
            {
                return near;
            }
        }

        return null;
    }

    public static IndexedName? FindRelative(TextAnalysis text, Entity entity, Lexicon lexicon)
    {
        foreach (EntityMention mention in text.Mentions)
        {
            for (int i = 0; i < mention.HitCount; i++)
            {
                IndexedName name = text.Name(mention, i);
                if (EntityFacts.BelongTogether(entity, name.Entity, lexicon))
                {
                    return name;
                }
            }
        }

        return null;
    }

    public static SourceVerdict AskSource(DocumentAnalysis analysis, int segment, Entity entity)
    {
        if (analysis.Document.Segments[segment].Source is null || analysis.SourceIndex.NamesOf(entity).Length == 0)
        {
            return SourceVerdict.Silent;
        }

        if (!analysis.SourceNames(segment, entity))
        {
            return SourceVerdict.Unnamed;
        }

        // A neighbouring line may hold the name, but only this one's is evidence for this stretch.
        return DocumentAnalysis.Names(analysis.Target(segment), entity)
            || !DocumentAnalysis.Names(analysis.Source(segment), entity)
            ? SourceVerdict.Nearby
            : SourceVerdict.Named;
    }

    private static double Doubt(
        DocumentAnalysis analysis, TextAnalysis text, NearMatch match, IndexedName name, Surroundings surroundings,
        bool hasContext, bool hasTitle)
    {
        double score = 0;
        Token first = text.Tokens[match.FirstToken];
        bool isOneToken = name.Tokens.Length == 1;
        score += isOneToken && match.TokenCount == 1 && first.Has(TokenTraits.StartsSentence) ? Weights.SentenceStart : 0;
        score += isOneToken && name.Folded.Length <= 6 ? Weights.ShortName : 0;
        score += match.Sound is null ? 0 : Weights.Sound
            + ((surroundings.StandsBesideName() && !surroundings.StandsBesideHomeOf(name.Entity))
                || (!hasContext && surroundings.StandsBesideCapital()) ? Weights.LongerName : 0);
        score += name.Entity.Kind == EntityKind.Place && match.Sound is null && match.Share > FreeShare
            && surroundings.StandsBeforeCapital() ? Weights.LongerPlace : 0;
        score += IsReadExactly(match) ? Exactness(match, name, surroundings.StandsBesideCapital() || surroundings.StandsBeforeCapital()) : 0;
        score += surroundings.HasOtherClass(name.Entity) ? Weights.OtherClass : 0;
        score += surroundings.IsPartOfLongerName() ? Weights.LongerName : 0;
        score += hasContext ? 0 : Weights.NoContext;
        score += match.Sound is null && (name.Entity.Kind != EntityKind.Place || hasContext) ? Likeness(text, match, name) : 0;
        score += name.Entity.Kind == EntityKind.Person && isOneToken && !(match.Sound is not null && hasContext) ? Weights.Surname : 0;
        score += first.Has(TokenTraits.AllCapitals) && !name.Has(NameTraits.AllCapitals) ? Weights.Capitals : 0;
        double known = KnownWords(text, match, name, hasTitle);
        score += match.Sound is null || match.TokenCount == 1 || match.Share > ExactShare ? known : match.Cost > 0 ? known / 2 : 0;
        if (analysis.TargetCount(name.Entity) == 0 && IsRepeated(analysis, text, match))
        {
            score += Weights.Repeated;
        }

        return score;
    }

    // Letter by letter what the source's form sounds like; the longer, the less by chance.
    private static bool IsReadExactly(NearMatch match) => match.Sound is not null && match.Share <= ExactShare;

    private static double Exactness(NearMatch match, IndexedName name, bool isBesideCapital)
    {
        if (match.Sound!.Length < LongSound || match.SoundOf!.Count(c => CharTable.ClassOf(c) == CharClass.Other) + 1 < name.Tokens.Length)
        {
            return 0; // Anderson is another name than Magdalena Andersson.
        }

        double score = match.Cost == 0 ? Weights.ReadExactly : match.Sound.Length > LongSound ? Weights.ReadNearlyExactly : 0;
        return match.Sound.Length >= VeryLongSound && !isBesideCapital ? score + Weights.VeryLong : score;
    }

    // A long name with one letter off is hardly another name; still less so beside the right given name.
    private static double Likeness(TextAnalysis text, NearMatch match, IndexedName name)
    {
        TextSpan span = text.SpanOf(match.FirstToken, match.TokenCount);
        double letters = Math.Min(span.Length, match.Cost / Math.Max(match.Share, 0.001f));
        double score = letters >= 8 && match.Cost <= 0.6f ? Weights.LongAndNear
            : letters >= 7 && match.Cost <= 0.5f ? Weights.Near7
            : letters >= 6 && match.Cost <= 0.4f ? Weights.Near6 : 0;
        if (match.TokenCount != name.Tokens.Length || match.TokenCount == 1)
        {
            return score;
        }

        for (int i = 0; i < match.TokenCount; i++)
        {
            Token token = text.Tokens[match.FirstToken + i];
            if (token.Id == name.Tokens[i] && token.Length >= 3 && !text.Index.IsWord(token.Id))
            {
                return score + (text.Index.Near.Postings(token.Id).Length <= 3 ? Weights.RareShared : Weights.Shared);
            }
        }

        return score;
    }

    // "Persatuan Bangsa-Bangsa", "Tim Kaine" beside "Tim Kane": every word that differs is right as a word or in a name.
    // That a syllable is in some name says little: whatever Korean or Chinese name is garbled, its syllables are.
    private static double KnownWords(TextAnalysis text, NearMatch match, IndexedName name, bool hasTitle)
    {
        bool isOfSyllables = true;
        for (int i = 0; i < match.TokenCount; i++)
        {
            Token token = text.Tokens[match.FirstToken + i];
            if (match.TokenCount == name.Tokens.Length && token.Id == name.Tokens[i])
            {
                continue;
            }

            bool isWord = text.Index.IsWord(token.Id);
            if (!isWord && !text.Index.IsNameToken(token.Id))
            {
                return 0;
            }

            isOfSyllables &= !isWord && token.Length <= MaxSyllable;
        }

        return isOfSyllables && hasTitle ? Weights.KnownSyllables : Weights.KnownWords;
    }

    // Written alike again and again, an unknown name is more likely somebody else's than a slip.
    public static bool IsRepeated(DocumentAnalysis analysis, TextAnalysis text, NearMatch match)
    {
        TextSpan span = text.SpanOf(match.FirstToken, match.TokenCount);
        ReadOnlySpan<char> written = text.Text.AsSpan(span.Start, span.Length);
        int count = 0;
        for (int i = 0; i < analysis.Document.Segments.Count; i++)
        {
            ReadOnlySpan<char> rest = analysis.Document.Segments[i].Target;
            for (int at = rest.IndexOf(written); at >= 0; at = rest.IndexOf(written))
            {
                count++;
                rest = rest[(at + written.Length)..];
            }
        }

        return count > 2;
    }

    // "Ukrainian", "Rusianya", "Koreans": the name with an ending of the language, or without its own last letters.
    private static bool IsDerived(TextAnalysis text, NearMatch match, IndexedName name)
    {
        if (match.TokenCount != name.Tokens.Length)
        {
            return false;
        }

        for (int i = 0; i < match.TokenCount; i++)
        {
            Token token = text.Tokens[match.FirstToken + i];
            ReadOnlySpan<char> written = text.TextOf(token);
            string right = text.Index.Vocabulary[name.Tokens[i]];
            if (token.Id != name.Tokens[i]
                && !Inflection.IsDerived(written, right, name.Entity.Kind == EntityKind.Place, text.Index.Profile)
                && !Inflection.IsDerived(right, CharTable.FoldText(written.ToString()), losesLetters: false, text.Index.Profile))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What each piece of evidence weighs, in logits.</summary>
    public static class Weights
    {
        public const double Near = 1.6;
        public const double Share = 8;
        public const double Title = 2.4;
        public const double OtherTitle = -1.2;
        public const double Class = 1.8;
        public const double PlaceNoun = 0.6;
        public const double Elsewhere = 1.4;
        public const double Neighbour = 1.0;
        public const double NeighbourNear = 0.5;
        public const double InSource = 3.2;
        public const double InSourceNearby = 0.2;
        public const double NotInSource = -3.5;
        public const double SentenceStart = -1.0;
        public const double ShortName = -0.8;
        public const double LongerName = -2.5;
        public const double NoContext = -2.2;
        public const double Surname = -0.8;
        public const double Capitals = -2.0;
        public const double Unanchored = -24;
        public const double UnanchoredPerson = -2.0;
        public const double UnanchoredPlace = -0.8;
        public const double KnownWords = -4.0;
        public const double LongAndNear = 3.2;
        public const double Near7 = 2.2;
        public const double Near6 = 1.0;
        public const double Shared = 1.2;
        public const double RareShared = 2.4;
        public const double KnownSyllables = -1.0;
        public const double Repeated = -1.8;
        public const double Sound = 1.6;
        public const double LongerPlace = -1.5;
        public const double ReadExactly = 2.2;
        public const double ReadNearlyExactly = 1.6;
        public const double VeryLong = 1.5;
        public const double OtherClass = -2.5;
    }
}
