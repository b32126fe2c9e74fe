using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Reads the words beside a stretch of tokens: titles, kind words, neighbours.</summary>
internal readonly ref struct Surroundings(TextAnalysis text, int firstToken, int tokenCount)
{
    private const int MaxTokensBetween = 4;

    private int EndToken => firstToken + tokenCount;

    /// <summary>Gets the number of the title that stands beside the stretch and that an entity holds or held.</summary>
    public int TitleOf(Entity entity, out bool hasOtherTitle)
    {
        hasOtherTitle = false;
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.Kind is not (PhraseKind.Title or PhraseKind.List) || !IsBeside(hit) || IsOfDeputy(hit))
            {
                continue;
            }

            if (hit.Kind == PhraseKind.Title && text.Index.HoldsTitle(entity, hit.Reference))
            {
                hasOtherTitle = false;
                return hit.Reference;
            }

            hasOtherTitle |= hit.Kind == PhraseKind.Title || hit.Reference == (int)WordList.Titles;
        }

        return -1;
    }

    /// <summary>Gets the country or body that stands between a title and the stretch: “Presiden Hongaria Orban”.</summary>
    public Entity? PlaceBesideTitle()
    {
        int mention = firstToken > 0 && text.Tokens[firstToken].Has(TokenTraits.Adjacent) ? text.MentionAt(firstToken - 1) : -1;
        return mention >= 0 && EntityFacts.Foremost(text, text.Mentions[mention]) is { Kind: EntityKind.Place or EntityKind.Organization } place
            ? place : null;
    }

    // "Wakil Perdana Menteri": another office, unless the title has the word itself.
    private bool IsOfDeputy(PhraseHit hit) => hit.FirstToken > 0 && text.Tokens[hit.FirstToken].Has(TokenTraits.Adjacent)
        && text.Begins(hit.FirstToken - 1, WordList.Deputies, out _);

    /// <summary>Tells whether a kind word of the entity's own class touches the stretch.</summary>
    public bool HasClassOf(Entity entity) => HasClassOf(entity, isBound: false);

    /// <summary>Tells whether a kind word of the entity's own class touches the stretch that never stands alone.</summary>
    public bool HasBoundClassOf(Entity entity) => HasClassOf(entity, isBound: true);

    /// <summary>Tells whether a kind word touches the stretch, and none is of the entity's own kind: Sungai Liujiang, Gwangsan-gu.</summary>
    public bool HasOtherClass(Entity entity)
    {
        bool hasOther = false;
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.Kind != PhraseKind.Class || !Touches(hit))
            {
                continue;
            }

            Entity kind = text.Index.Classes[hit.Reference];
            if (kind.Id == entity.Class || !AreApart(kind, entity.Class))
            {
                return false;
            }

            hasOther = true;
        }

        return hasOther;
    }

    // Of a river, a town and a quarter of a town none is the other; a region may bear the name of any.
    private bool AreApart(Entity kind, string? other)
    {
        string wider = kind.Class ?? kind.Id;
        return IsWidest(wider) && text.Index.Lexicon.TryGet(other, out Entity? own) && IsWidest(own.Class ?? own.Id) && wider != (own.Class ?? own.Id);
    }

    private bool IsWidest(string id)
    {
        for (int i = 0; i < text.Index.Classes.Count; i++)
        {
            if (text.Index.Classes[i].Class == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a country or body stands before the stretch of which the entity holds or held an office.</summary>
    public bool StandsBesideHomeOf(Entity entity) => PlaceBesideTitle() is { } place
        && EntityFacts.BelongTogether(entity, place, text.Index.Lexicon);

    /// <summary>Tells whether a capitalised word that is no name follows: Lancaster House.</summary>
    public bool StandsBeforeCapital() => EndToken < text.Tokens.Length && text.Tokens[EndToken].Has(TokenTraits.Adjacent)
        && text.Tokens[EndToken].IsCapitalized && !text.IsCovered(EndToken) && !IsHit(EndToken);

    private bool HasClassOf(Entity entity, bool isBound)
    {
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.Kind == PhraseKind.Class && Touches(hit) && text.Index.Classes[hit.Reference].Id == entity.Class
                && (!isBound || text.Index.BoundWords.Contains(text.Tokens[hit.FirstToken].Id)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a word of a list touches the stretch.</summary>
    public bool IsTouchedBy(WordList list)
    {
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.Kind == PhraseKind.List && hit.Reference == (int)list && Touches(hit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a word of a list stands in the same sentence.</summary>
    public bool SentenceHas(WordList list)
    {
        (int first, int end) = text.SentenceAround(firstToken);
        return text.Holds(first, end, list);
    }

    /// <summary>Tells whether a word of a list stands within so many tokens behind the stretch, in its sentence.</summary>
    public bool IsFollowedBy(WordList list, int within)
    {
        (_, int end) = text.SentenceAround(EndToken - 1);
        return text.Holds(EndToken, Math.Min(end, EndToken + within + 1), list);
    }

    /// <summary>Tells whether a word of a list stands within so many tokens before the stretch, in its sentence.</summary>
    public bool IsPrecededBy(WordList list, int within)
    {
        (int first, _) = text.SentenceAround(firstToken);
        return text.Holds(Math.Max(first, firstToken - within - 1), firstToken, list);
    }

    /// <summary>Tells whether the word before or behind begins with a capital, is no known name and no sentence start.</summary>
    public bool IsPartOfLongerName()
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        bool before = firstToken > 0 && tokens[firstToken].Has(TokenTraits.Adjacent)
            && IsOtherName(firstToken - 1) && !tokens[firstToken - 1].Has(TokenTraits.StartsSentence);
        bool behind = EndToken < tokens.Length && tokens[EndToken].Has(TokenTraits.Adjacent) && IsOtherName(EndToken);
        return before || behind;
    }

    /// <summary>Tells whether a capitalised word touches the stretch that is no title, kind word or place: Kazuhiko Oigawa.</summary>
    public bool StandsBesideName()
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        return (firstToken > 0 && tokens[firstToken].Has(TokenTraits.Adjacent)
                && (tokens[firstToken].Has(TokenTraits.Attached) || IsNameOfElse(firstToken - 1)))
            || (EndToken < tokens.Length && tokens[EndToken].Has(TokenTraits.Adjacent) && IsNameOfElse(EndToken));
    }

    /// <summary>Tells whether any capitalised word touches the stretch: Yaroslabri Brothers.</summary>
    public bool StandsBesideCapital()
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        return (firstToken > 0 && tokens[firstToken].Has(TokenTraits.Adjacent) && tokens[firstToken - 1].IsCapitalized
                && !tokens[firstToken - 1].Has(TokenTraits.StartsSentence))
            || (EndToken < tokens.Length && tokens[EndToken].Has(TokenTraits.Adjacent) && tokens[EndToken].IsCapitalized);
    }

    // Known or not: "Shinkansen Tokaido", "Kazuhiko Oigawa"; but "Provinsi X", "Presiden X", "X Jepang" say where and who.
    private bool IsNameOfElse(int token)
    {
        int mention = text.MentionAt(token);
        return mention < 0
            ? IsOtherName(token)
            : text.Tokens[token].IsCapitalized && text.Name(text.Mentions[mention], 0).Entity.Kind != EntityKind.Place
                && !IsHit(token);
    }

    private bool IsOtherName(int token)
    {
        if (!text.Tokens[token].IsCapitalized || text.IsCovered(token))
        {
            return false;
        }

        return !IsHit(token) && !text.Index.IsWord(text.Tokens[token].Id);
    }

    private bool IsHit(int token)
    {
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.FirstToken <= token && token < hit.EndToken
                && (hit.Kind is PhraseKind.Title or PhraseKind.Class
                    || (hit.Kind == PhraseKind.List && (WordList)hit.Reference is WordList.Titles or WordList.PlaceNouns
                        or WordList.OrganizationNouns or WordList.Prepositions or WordList.Speech or WordList.Present)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Touches(PhraseHit hit) =>
        (hit.EndToken == firstToken && text.Tokens[firstToken].Has(TokenTraits.Adjacent))
        || (hit.FirstToken == EndToken && text.Tokens[EndToken].Has(TokenTraits.Adjacent)
            && !text.Index.Profile.IsHeadFirst);

    // Before the name, with at most names of places and organizations between ("Presiden Rusia Putin"); or behind it,
    // after a comma ("Kim Yong-hyun, Menteri Pertahanan").
    private bool IsBeside(PhraseHit hit)
    {
        if (hit.EndToken <= firstToken && firstToken - hit.EndToken <= MaxTokensBetween)
        {
            return IsUnbroken(hit.EndToken, firstToken) && IsOnlyNames(hit.EndToken, firstToken);
        }

        // ブリンケン国務長官: without spaces the title follows at once.
        if (!text.Index.Profile.IsSpaced && hit.FirstToken == EndToken)
        {
            return text.Tokens[EndToken].Has(TokenTraits.Attached);
        }

        return hit.FirstToken >= EndToken && hit.FirstToken - EndToken <= 1
            && text.Text.AsSpan(text.Tokens[EndToken - 1].End..text.Tokens[EndToken].Start).StartsWith(",");
    }

    private bool IsUnbroken(int from, int to)
    {
        for (int i = from; i <= to; i++)
        {
            if (!text.Tokens[i].Has(TokenTraits.Adjacent))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsOnlyNames(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!text.Tokens[i].IsCapitalized)
            {
                return false;
            }
        }

        return true;
    }
}
