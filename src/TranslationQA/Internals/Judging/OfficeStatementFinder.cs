using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds the statements of office in a text: “Presiden Kenya Ruto”, “Niger's President Bazoum”, ケニアのルト大統領.</summary>
internal ref struct OfficeStatementFinder(TextAnalysis text)
{
    private const int MaxName = 5;
    private const int MinUnspacedName = 3;
    private const int MaxHanName = 4;
    private const int MaxShortTitle = 4;

    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;

    /// <summary>Adds the statements of the text, in its order.</summary>
    public readonly void Find(ItemList<OfficeStatement> statements)
    {
        statements.Clear();
        foreach (PhraseHit hit in text.Hits)
        {
            if (IsOffice(hit) && IsLongest(hit) && !IsOfDeputy(hit)
                && (text.Index.Profile.IsSpaced ? Read(hit) : ReadUnspaced(hit)) is { } statement)
            {
                statements.Add(statement);
            }
        }
    }

    /// <summary>Gets the person of a mention who holds or held an office, of several (Pierre and Justin Trudeau) the last, or the only person, or null.</summary>
    public static IndexedName? PersonOf(TextAnalysis text, OfficeStatement statement)
    {
        EntityMention mention = text.Mentions[statement.NameMention];
        IndexedName? holder = null;
        DateOnly last = DateOnly.MinValue;
        for (int i = 0; i < mention.HitCount && statement.Of is not null && statement.Title != OfficeStatement.Head; i++)
        {
            IndexedName name = text.Name(mention, i);
            if (name.Entity.Kind == EntityKind.Person
                && OfficeHolders.LastTerm(name.Entity, statement.Title, statement.Of, text.Index) is { } term
                && (holder is null || term.From?.Earliest > last))
            {
                holder = name;
                last = term.From?.Earliest ?? DateOnly.MinValue;
            }
        }

        return holder ?? PersonOf(text, mention);
    }

    private static bool HasPerson(TextAnalysis text, EntityMention mention)
    {
        for (int i = 0; i < mention.HitCount; i++)
        {
            if (text.Name(mention, i).Entity.Kind == EntityKind.Person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the one person whom a mention may mean, or null.</summary>
    public static IndexedName? PersonOf(TextAnalysis text, EntityMention mention)
    {
        IndexedName? person = null;
        for (int i = 0; i < mention.HitCount; i++)
        {
            IndexedName name = text.Name(mention, i);
            if (name.Entity.Kind != EntityKind.Person)
            {
                continue;
            }

            if (person is not null && !ReferenceEquals(person.Entity, name.Entity))
            {
                return null;
            }

            person ??= name;
        }

        return person;
    }

    // "Kepala WHO": whatever the office is called, its holder is the head.
    private readonly bool IsOffice(PhraseHit hit) => hit.Kind == PhraseKind.Title
        || (hit.Kind == PhraseKind.List && hit.Reference == (int)WordList.Heads && text.Index.Profile.IsSpaced);

    private readonly bool IsLongest(PhraseHit hit)
    {
        foreach (PhraseHit other in text.Hits)
        {
            if (other.Kind == PhraseKind.Title && other.TokenCount > hit.TokenCount
                && other.FirstToken <= hit.FirstToken && other.EndToken >= hit.EndToken)
            {
                return false;
            }
        }

        return true;
    }

    // "Wakil Presiden", "Deputy Foreign Minister": another office, unless the title itself has the word.
    private readonly bool IsOfDeputy(PhraseHit hit) =>
        hit.FirstToken > 0 && _tokens[hit.FirstToken].Has(TokenTraits.Adjacent)
        && text.Begins(hit.FirstToken - 1, WordList.Deputies, out _);

    private readonly OfficeStatement? Read(PhraseHit title)
    {
        int before = MentionOfPlaceEndingAt(SkipBack(title.FirstToken));
        int i = title.EndToken;
        int of = before;
        if (of < 0)
        {
            of = MentionOfPlaceAt(SkipKind(SkipTo(i)));
            i = of < 0 ? i : text.Mentions[of].EndToken;
        }

        if (of < 0)
        {
            return ReadTerm(title) ?? ReadNameAndPlace(title);
        }

        int first = before < 0 ? title.FirstToken : text.Mentions[before].FirstToken;
        return ReadName(title, of, first, i) ?? ReadNameBefore(title, of, first);
    }

    // "Gubernur Bank of Japan", itself a term of the lexicon.
    private readonly OfficeStatement? ReadTerm(PhraseHit title)
    {
        int term = text.MentionAt(title.FirstToken);
        if (term < 0 || text.Mentions[term].FirstToken != title.FirstToken || text.Mentions[term].EndToken <= title.EndToken
            || text.BodyAt(title.EndToken, text.Mentions[term].EndToken) is not { } body)
        {
            return null;
        }

        return ReadName(title, -1, title.FirstToken, text.Mentions[term].EndToken) is { } statement
            ? statement with { Of = body.Entity }
            : null;
    }

    // "President Bola Tinubu of Nigeria".
    private readonly OfficeStatement? ReadNameAndPlace(PhraseHit title)
    {
        if (ReadName(title, -1, title.FirstToken, title.EndToken) is not { } statement)
        {
            return null;
        }

        int i = statement.NameEnd;
        bool hasPreposition = i < _tokens.Length && text.Begins(i, WordList.Prepositions, out _);
        int of = hasPreposition && IsOf(i) ? MentionOfPlaceAt(i + 1) : -1;
        return of < 0
            ? statement
            : statement with { Of = HomeOf(title, of), OfMention = of, End = text.Mentions[of].EndToken };
    }

    // Of all prepositions only that of belonging: "President Biden in Japan" is not of Japan.
    private readonly bool IsOf(int i) => text.Index.Profile.List("belonging").Contains(text.TextOf(_tokens[i]).ToString());

    // "Presiden baru Uruguay", "president of the United States": over one small word or two.
    private readonly int SkipTo(int i)
    {
        for (int skipped = 0; skipped < 2 && IsSmallWord(i); skipped++)
        {
            i++;
        }

        return i;
    }

    // "Gubernur Prefektur Ishikawa": over the kind word.
    private readonly int SkipKind(int i)
    {
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.Kind == PhraseKind.Class && hit.FirstToken == i && _tokens[i].Has(TokenTraits.Adjacent)
                && MentionOfPlaceAt(i) < 0 && MentionOfPlaceAt(hit.EndToken) is >= 0 and var place
                && IsOfClass(text.Mentions[place], text.Index.Classes[hit.Reference].Id))
            {
                return hit.EndToken;
            }
        }

        return i;
    }

    private readonly bool IsOfClass(EntityMention mention, string kind)
    {
        for (int i = 0; i < mention.HitCount; i++)
        {
            if (text.Name(mention, i).Entity.Class == kind)
            {
                return true;
            }
        }

        return false;
    }

    // "Taiwan's new President": over one small word.
    private readonly int SkipBack(int i) => i > 0 && _tokens[i].Has(TokenTraits.Adjacent) && IsSmallWord(i - 1) ? i - 1 : i;

    private readonly bool IsSmallWord(int i) =>
        i < _tokens.Length && !_tokens[i].IsCapitalized && _tokens[i].Has(TokenTraits.Adjacent)
        && !text.Begins(i, WordList.Former, out _) && _tokens[i].Class == CharClass.Letter;

    private readonly OfficeStatement? ReadName(PhraseHit title, int of, int first, int i)
    {
        if (i >= _tokens.Length || !(_tokens[i].Has(TokenTraits.Adjacent) || IsAfterComma(i) || IsAfterShortTitle(i)))
        {
            return null;
        }

        int mention = text.MentionAt(i);
        if (mention >= 0)
        {
            EntityMention person = text.Mentions[mention];
            bool beginsHere = person.FirstToken == i || person.FirstToken == title.FirstToken; // "Paus Fransiskus" is one name.
            if (beginsHere && HasPerson(text, person) && !GoesOn(person.EndToken))
            {
                return Statement(title, of, first, person.FirstToken, person.TokenCount, mention);
            }
        }

        int count = CountName(i);
        return count > 0 ? Statement(title, of, first, i, count, -1) : null;
    }

    // "Bola Tinubu, President of Nigeria".
    private readonly OfficeStatement? ReadNameBefore(PhraseHit title, int of, int first)
    {
        int end = first;
        if (end > 0 && !_tokens[end - 1].IsCapitalized && _tokens[end].Has(TokenTraits.Adjacent) && _tokens[end - 1].Length <= 3)
        {
            end--; // "the"
        }

        if (end == 0 || !IsAfterComma(end) || text.MentionAt(end - 1) is not (>= 0 and var mention))
        {
            return null;
        }

        EntityMention person = text.Mentions[mention];
        return PersonOf(text, person) is not null && !BeginsEarlier(person.FirstToken)
            ? Statement(title, of, first, person.FirstToken, person.TokenCount, mention)
            : null;
    }

    private readonly bool BeginsEarlier(int token) =>
        token > 0 && _tokens[token].Has(TokenTraits.Adjacent) && _tokens[token - 1].IsCapitalized;

    private readonly bool GoesOn(int token) => token < _tokens.Length && _tokens[token].Has(TokenTraits.Adjacent)
        && _tokens[token].IsCapitalized && !text.Index.IsWord(_tokens[token].Id) && !text.IsCovered(token);

    private readonly bool IsAfterComma(int i) =>
        i > 0 && text.Text.AsSpan(_tokens[i - 1].End.._tokens[i].Start) is ", " or "、";

    // "Gov. Hiroshi Hase".
    private readonly bool IsAfterShortTitle(int i) => i > 0 && _tokens[i - 1].IsCapitalized && _tokens[i - 1].Length <= MaxShortTitle
        && text.Text.AsSpan(_tokens[i - 1].End.._tokens[i].Start) is ". ";

    // A run of capitalised words that ends where a small word, a known place or a mark stands.
    private readonly int CountName(int from)
    {
        int i = from;
        while (i < _tokens.Length && i - from < MaxName && (i == from || _tokens[i].Has(TokenTraits.Adjacent))
            && (_tokens[i].IsCapitalized || IsParticle(from, i)) && !IsOtherMention(i) && !IsTitle(i))
        {
            i++;
        }

        while (i > from && !_tokens[i - 1].IsCapitalized)
        {
            i--;
        }

        bool isUnknown = false;
        for (int j = from; j < i; j++)
        {
            isUnknown |= !text.Index.IsWord(_tokens[j].Id) && _tokens[j].Length > 2 && !text.IsCovered(j);
        }

        return isUnknown ? i - from : 0;
    }

    // "Ursula von der Leyen", "Mohammed bin Salman": between capitals.
    private readonly bool IsParticle(int from, int i) => i > from && _tokens[i].Class == CharClass.Letter
        && _tokens[i].Length <= 3 && i + 1 < _tokens.Length && !text.Begins(i, WordList.Conjunctions, out _)
        && !text.Begins(i, WordList.Prepositions, out _)
        && (_tokens[i + 1].IsCapitalized || _tokens[i + 1].Length <= 3) && _tokens[i + 1].Has(TokenTraits.Adjacent);

    private readonly bool IsOtherMention(int i) => text.MentionAt(i) is >= 0 and var mention
        && text.Name(text.Mentions[mention], 0).Entity.Kind != EntityKind.Person;

    private readonly bool IsTitle(int i)
    {
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.FirstToken == i && hit.Kind == PhraseKind.Title)
            {
                return true;
            }
        }

        return false;
    }

    // ケニアのルト大統領, 石破茂首相: the name stands before the title, and what it is of before the name.
    private readonly OfficeStatement? ReadUnspaced(PhraseHit title)
    {
        int end = title.FirstToken;
        if (end == 0 || !_tokens[end].Has(TokenTraits.Attached))
        {
            return null;
        }

        int mention = text.MentionAt(end - 1);
        bool isPerson = mention >= 0 && HasPerson(text, text.Mentions[mention]);
        int first = isPerson ? text.Mentions[mention].FirstToken : StartOfUnspacedName(end);
        int ofEnd = first > 0 && text.Text[_tokens[first - 1].Start] == 'の' ? first - 1 : first;
        int of = first < 0 ? -1 : MentionOfPlaceEndingAt(ofEnd);
        return of < 0 || first == end
            ? null
            : Statement(title, of, text.Mentions[of].FirstToken, first, end - first, isPerson ? mention : -1);
    }

    private readonly int StartOfUnspacedName(int end)
    {
        CharClass type = _tokens[end - 1].Class;
        int first = end;
        while (first > 0 && !text.IsCovered(first - 1) && _tokens[first - 1].Class == type
            && (first == end || _tokens[first].Has(TokenTraits.Attached)))
        {
            first--;
        }

        int length = _tokens[end - 1].End - _tokens[first == end ? end - 1 : first].Start;
        return (type == CharClass.Katakana && length >= MinUnspacedName)
            || (type == CharClass.Han && length is >= 2 and <= MaxHanName)
            ? first
            : -1;
    }

    private readonly int MentionOfPlaceEndingAt(int token)
    {
        int i = token - 1;
        if (i > 0 && _tokens[i].Length == 1 && _tokens[i].Has(TokenTraits.Attached) && text.Text[_tokens[i].Start] is 's')
        {
            i--; // "Niger's President"
        }

        bool isJoined = i >= 0 && token < _tokens.Length
            && (_tokens[token].Has(TokenTraits.Adjacent) || IsAfterInitial(token) || IsAfterBracket(token));
        int mention = isJoined ? text.MentionAt(i) : -1;
        return mention >= 0 && IsPlace(mention) && text.Mentions[mention].EndToken == i + 1 ? mention : -1;
    }

    // "U.S. President": the full stop is the abbreviation's.
    private readonly bool IsAfterInitial(int token) => token > 0 && _tokens[token - 1].Length == 1
        && text.Text.AsSpan(_tokens[token - 1].End.._tokens[token].Start) is ". ";

    // 国際原子力機関(IAEA)の: the acronym in brackets.
    private readonly bool IsAfterBracket(int token) => !text.Index.Profile.IsSpaced && token > 0
        && text.Text.AsSpan(_tokens[token - 1].End.._tokens[token].Start) is ")" or "）";

    private readonly int MentionOfPlaceAt(int token)
    {
        int mention = token < _tokens.Length && _tokens[token].Has(TokenTraits.Adjacent) ? text.MentionAt(token) : -1;
        return mention >= 0 && IsPlace(mention) && text.Mentions[mention].FirstToken == token ? mention : -1;
    }

    private readonly bool IsPlace(int mention) =>
        text.Name(text.Mentions[mention], 0).Entity.Kind is EntityKind.Place or EntityKind.Organization;

    private readonly OfficeStatement Statement(PhraseHit title, int of, int first, int nameFirst, int count, int mention)
    {
        int end = Math.Max(Math.Max(title.EndToken, of < 0 ? 0 : text.Mentions[of].EndToken), nameFirst + count);
        Entity? place = of < 0 ? null : HomeOf(title, of);
        int office = title.Kind == PhraseKind.Title ? title.Reference : OfficeStatement.Head;
        return new OfficeStatement(
            office, place, of, Math.Min(first, nameFirst), end, nameFirst, count,
            title.FirstToken, title.TokenCount, mention);
    }

    // Kumamoto is a city and a prefecture, of which one has a governor.
    private readonly Entity HomeOf(PhraseHit title, int of)
    {
        EntityMention mention = text.Mentions[of];
        Entity foremost = EntityFacts.Foremost(text, mention);
        if (title.Kind != PhraseKind.Title || mention.HitCount == 1 || OfficeHolders.HasOffice(foremost, title.Reference, text.Index))
        {
            return foremost;
        }

        for (int i = 0; i < mention.HitCount; i++)
        {
            Entity place = text.Name(mention, i).Entity;
            if (place.Kind is EntityKind.Place or EntityKind.Organization && OfficeHolders.HasOffice(place, title.Reference, text.Index))
            {
                return place;
            }
        }

        return foremost;
    }
}
