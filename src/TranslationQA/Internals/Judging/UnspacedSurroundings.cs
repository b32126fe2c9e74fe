using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Reads what touches a stretch in a script without spaces: タイのセター首相, 財務相の加藤氏, 横須加港.</summary>
internal ref struct UnspacedSurroundings
{
    private const string Country = "country";
    private const char Belonging = 'の';

    private readonly TextAnalysis _text;
    private readonly int _first;
    private readonly int _end;
    private readonly Entity _entity;

    public UnspacedSurroundings(TextAnalysis text, int first, int end, Entity entity)
    {
        _text = text;
        _first = first;
        _end = end;
        _entity = entity;
        int before = IsAttached(first) ? IsBelonging(first - 1) && IsAttached(first - 1) ? first - 1 : first : -1;
        ReadHits(before);
        ReadMention(before);
    }

    /// <summary>Gets whose title touches the stretch.</summary>
    public TitleVerdict Title { get; private set; }

    /// <summary>Gets how many bear or bore the entity's own title that touches it.</summary>
    public int Bearers { get; private set; } = int.MaxValue;

    /// <summary>Gets whether a kind word of the entity's class follows it.</summary>
    public bool HasClass { get; private set; }

    /// <summary>Gets whether a word for places follows it or stands right before it.</summary>
    public bool HasPlaceNoun { get; private set; }

    /// <summary>Gets whether what the entity belongs to stands right before it.</summary>
    public bool IsOfHome { get; private set; }

    /// <summary>Gets whether the organization of which the entity holds or held an office stands right before it.</summary>
    public bool IsOfOffice { get; private set; }

    /// <summary>Gets whether a country stands right before it that the entity does not belong to.</summary>
    public bool IsOfOtherCountry { get; private set; }

    /// <summary>Tells whether a title that the entity holds or held stands in the same sentence.</summary>
    public readonly bool HasTitleInSentence()
    {
        (int first, int end) = _text.SentenceAround(_first);
        foreach (PhraseHit hit in _text.Hits)
        {
            if (hit.FirstToken >= end)
            {
                break;
            }

            if (hit.Kind == PhraseKind.Title && hit.FirstToken >= first && hit.EndToken <= end
                && _text.Index.HoldsTitle(_entity, hit.Reference) && !IsPartOfLonger(hit))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadHits(int before)
    {
        int behind = _end < _text.Tokens.Length && IsAttached(_end) ? _end : -1;
        if (behind >= 0 && _text.Begins(behind, WordList.Former, out int former) && IsAttached(behind + former))
        {
            behind = IsTitleAt(behind + former) ? behind + former : behind; // 前首相
        }

        foreach (PhraseHit hit in _text.Hits)
        {
            bool isBehind = hit.FirstToken == behind;
            if (!isBehind && hit.EndToken != before)
            {
                continue;
            }

            if (IsTitle(hit))
            {
                ReadTitle(hit, isBehind);
            }
            else
            {
                HasClass |= isBehind && hit.Kind == PhraseKind.Class && _text.Index.Classes[hit.Reference].Id == _entity.Class;
                HasPlaceNoun |= hit.Kind == PhraseKind.List && hit.Reference == (int)WordList.PlaceNouns;
            }
        }
    }

    private void ReadTitle(PhraseHit hit, bool isBehind)
    {
        TitleVerdict verdict = hit.Kind == PhraseKind.Title && _text.Index.HoldsTitle(_entity, hit.Reference) && !IsPartOfLonger(hit)
            ? TitleVerdict.Own
            : isBehind && IsHonorific(hit) ? TitleVerdict.Honorific : TitleVerdict.Other;
        Bearers = verdict == TitleVerdict.Own ? Math.Min(Bearers, _text.Index.CountBearers(hit.Reference)) : Bearers;
        Title = verdict > Title ? verdict : Title;
    }

    private void ReadMention(int before)
    {
        int number = before > 0 ? _text.MentionAt(before - 1) : -1;
        if (number < 0 || _text.Mentions[number].EndToken != before)
        {
            return;
        }

        EntityMention mention = _text.Mentions[number];
        bool isCountry = false;
        for (int i = 0; i < mention.HitCount; i++)
        {
            Entity other = _text.Name(mention, i).Entity;
            isCountry |= other.Class == Country;
            IsOfHome |= EntityFacts.BelongTogether(_entity, other, _text.Index.Lexicon);
            for (int role = 0; role < _entity.Roles.Count && other.Kind == EntityKind.Organization; role++)
            {
                IsOfOffice |= _entity.Roles[role].Of == other.Id;
            }
        }

        IsOfOtherCountry = isCountry && !IsOfHome;
    }

    private readonly bool IsTitleAt(int token)
    {
        foreach (PhraseHit hit in _text.Hits)
        {
            if (hit.FirstToken == token && IsTitle(hit))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitle(PhraseHit hit) => hit.Kind == PhraseKind.Title
        || (hit.Kind == PhraseKind.List && hit.Reference == (int)WordList.Titles);

    // 首相補佐官, 副首相: another office.
    private readonly bool IsPartOfLonger(PhraseHit hit)
    {
        foreach (PhraseHit other in _text.Hits)
        {
            if (other.FirstToken <= hit.FirstToken && other.EndToken >= hit.EndToken && other.TokenCount > hit.TokenCount
                && IsTitle(other))
            {
                return true;
            }
        }

        return (hit.EndToken < _text.Tokens.Length && IsAttached(hit.EndToken)
                && _text.Begins(hit.EndToken, WordList.Deputies, out _))
            || (hit.FirstToken > 0 && IsAttached(hit.FirstToken)
                && _text.Begins(hit.FirstToken - 1, WordList.Deputies, out _));
    }

    // What may follow any name: 氏, さん, 先生.
    private readonly bool IsHonorific(PhraseHit hit)
    {
        TextSpan span = _text.SpanOf(hit.FirstToken, hit.TokenCount);
        ReadOnlySpan<char> written = _text.Text.AsSpan(span.Start, span.Length);
        IReadOnlyList<string> suffixes = _text.Index.Profile.List("suffixes");
        for (int i = 0; i < suffixes.Count; i++)
        {
            if (written.SequenceEqual(suffixes[i]))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsAttached(int token) =>
        token > 0 && token < _text.Tokens.Length && _text.Tokens[token].Has(TokenTraits.Attached);

    private readonly bool IsBelonging(int token) => _text.Text[_text.Tokens[token].Start] is Belonging or '的';
}

/// <summary>Whose title touches a stretch; the stronger ones have the higher numbers.</summary>
internal enum TitleVerdict
{
    None,

    /// <summary>One that may follow any name.</summary>
    Honorific,

    /// <summary>One that the entity never bore.</summary>
    Other,

    /// <summary>One that the entity bears or bore.</summary>
    Own,
}
