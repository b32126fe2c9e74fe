using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Holds what a text says of a capital against the map: “Bratislava, ibu kota Slovenia”.</summary>
internal static class CapitalJudge
{
    private const string Capital = "capital";
    private const double Probability = 0.92;
    private const float UnknownShare = 0.5f;
    private const float UnsaidShare = 0.3f;
    private const int MinName = 4;

    public static void Judge(
        DocumentAnalysis analysis, int segment, List<MisplacedMention> misplaced, List<Misspelling> misspellings)
    {
        TextAnalysis text = analysis.Target(segment);
        int first = misspellings.Count;
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.Kind != PhraseKind.Class || text.Index.Classes[hit.Reference].Id != Capital || IsOfOldOrOther(text, hit))
            {
                continue;
            }

            int country = CountryOf(text, hit, out bool isAttached);
            if (country >= 0 && IsOfPartOf(text, country, hit))
            {
                continue;
            }

            if (country < 0)
            {
                if (JudgeUnknown(analysis, segment, text, hit, country) is { } capital)
                {
                    MisspellingJudge.Keep(misspellings, first, capital);
                }

                continue;
            }

            int city = CityOf(text, hit, country);
            if (city >= 0)
            {
                if (JudgeKnown(analysis, segment, text, country, city, isAttached) is { } mention)
                {
                    misplaced.Add(mention);
                }
            }
            else if (JudgeUnknown(analysis, segment, text, hit, country) is { } misspelling)
            {
                MisspellingJudge.Keep(misspellings, first, misspelling);
            }
        }
    }

    // "The former capital", "the commercial capital", "bekas ibu kota": not the capital of today.
    private static bool IsOfOldOrOther(TextAnalysis text, PhraseHit hit)
    {
        int before = hit.FirstToken - 1;
        return before >= 0 && text.Tokens[hit.FirstToken].Has(TokenTraits.Adjacent) && !text.IsCovered(before)
            && text.Tokens[before].Class == CharClass.Letter && text.Tokens[before].Length > 3
            && !text.Begins(before, WordList.Prepositions, out _);
    }

    // "the capital of Indonesia's South Sulawesi province": of a part of the country.
    private static bool IsOfPartOf(TextAnalysis text, int country, PhraseHit hit)
    {
        int i = text.Mentions[country].EndToken;
        i += i < text.Tokens.Length && text.Tokens[i].Length == 1 ? 1 : 0; // "s"
        int part = i < text.Tokens.Length ? text.MentionAt(i) : -1;
        return text.Mentions[country].FirstToken >= hit.EndToken && part >= 0 && text.Mentions[part].FirstToken == i
            && text.Name(text.Mentions[part], 0).Entity is { Kind: EntityKind.Place, Within: not null } place && !IsCityClass(place)
            && text.Text.AsSpan(text.Tokens[i - 1].End..text.Tokens[i].Start).IsWhiteSpace();
    }

    // "The representative of Myanmar … in the capital, Yangon": no other place whose capital it could be.
    private static bool IsAlone(TextAnalysis text, int country, int city)
    {
        (int first, int end) = text.SentenceAround(text.Mentions[city].FirstToken);
        for (int i = 0; i < text.Mentions.Length; i++)
        {
            EntityMention mention = text.Mentions[i];
            if (i != country && i != city && mention.FirstToken >= first && mention.FirstToken < end
                && text.Name(mention, 0).Entity.Kind == EntityKind.Place)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCityClass(Entity place) => place.Class is Capital or "city";

    private static MisplacedMention? JudgeKnown(
        DocumentAnalysis analysis, int segment, TextAnalysis text, int countryMention, int cityMention, bool isAttached)
    {
        Entity country = EntityFacts.Foremost(text, text.Mentions[countryMention]);
        IndexedName city = text.Name(text.Mentions[cityMention], 0);
        Lexicon lexicon = text.Index.Lexicon;
        string? home = EntityFacts.CountryOf(city.Entity, lexicon);
        Entity? capital = lexicon.CapitalOf(country.Id);
        if (home is null || capital is null || IsCapitalOrItsDistrict(text, text.Mentions[cityMention], capital, country))
        {
            return null;
        }

        if (city.Entity.Class == Capital && lexicon.TryGet(home, out Entity? meant)
            && EntityFacts.AreConfusablePlaces(country, meant, text.Index)
            && (isAttached || !DocumentAnalysis.Names(text, meant))
            && !IsInSource(analysis, segment, country))
        {
            return Misplaced(text, segment, countryMention, meant, $"{city.Name.Text} is its capital");
        }

        bool isMeant = isAttached || EntityFacts.AreConfusablePlaces(city.Entity, capital, text.Index)
            || (home == country.Id && IsAlone(text, countryMention, cityMention));
        return isMeant && !IsInSource(analysis, segment, city.Entity)
            ? Misplaced(
                text, segment, cityMention, capital,
                $"{text.Index.PreferredName(capital)} is the capital of {text.Index.PreferredName(country)}")
            : null;
    }

    // Tripoli is a city of Lebanon and the capital of Libya; Washington a state; a city of the country may be its second seat.
    private static bool IsCapitalOrItsDistrict(TextAnalysis text, EntityMention city, Entity capital, Entity country)
    {
        for (int i = 0; i < city.HitCount; i++)
        {
            Entity place = text.Name(city, i).Entity;
            if (ReferenceEquals(place, capital) || place.Kind != EntityKind.Place || place.Class is "country"
                || (place.Class == Capital && place.Within == country.Id) || place.Id.StartsWith(country.Id + "-", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static MisplacedMention Misplaced(TextAnalysis text, int segment, int mention, Entity meant, string reason) =>
        new(segment, text.Mentions[mention], new Substitution(text.Name(text.Mentions[mention], 0), meant, Probability, [reason]));

    private static bool IsInSource(DocumentAnalysis analysis, int segment, Entity entity) =>
        analysis.Document.Segments[segment].Source is not null && analysis.SourceNames(segment, entity);

    private static Misspelling? JudgeUnknown(
        DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit, int countryMention)
    {
        Entity? country = countryMention < 0 ? null : EntityFacts.Foremost(text, text.Mentions[countryMention]);
        Entity? own = country is null ? null : text.Index.Lexicon.CapitalOf(country.Id);
        int at = NextToken(text, hit, countryMention);
        if (at < 0 || (country is not null && own is null) || (own is not null && DocumentAnalysis.Names(text, own)))
        {
            return null;
        }

        int count = 0;
        while (at + count < text.Tokens.Length && text.Tokens[at + count].IsCapitalized && !text.IsCovered(at + count)
            && (count == 0 || text.Tokens[at + count].Has(TokenTraits.Adjacent)))
        {
            count++;
        }

        if (count == 0 || text.SpanOf(at, count) is not { Length: >= MinName } span
            || (count == 1 && text.Index.IsWord(text.Tokens[at].Id)))
        {
            return null;
        }

        Span<char> folded = stackalloc char[NameDistance.MaxLength];
        if (span.Length > folded.Length)
        {
            return null;
        }

        ReadOnlySpan<char> run = folded[..CharTable.FoldText(text.Text.AsSpan(span.Start, span.Length), folded)];
        IndexedName? nearest = null;
        float least = own is null ? UnsaidShare : UnknownShare;
        foreach (Entity capital in own is null ? text.Index.Lexicon.Capitals : [own])
        {
            Compare(run, capital, text.Index, ref nearest, ref least);
        }

        return nearest is null
            ? null
            : new Misspelling(
                segment, new NearMatch(at, count, -1, least * nearest.Folded.Length, least), nearest,
                0.97 - (least * 0.6),
                [$"{nearest.Name.Text} is a capital", "the written name is not known"]);
    }

    private static void Compare(ReadOnlySpan<char> run, Entity capital, TextIndex index, ref IndexedName? nearest, ref float least)
    {
        foreach (IndexedName name in index.NamesOf(capital))
        {
            float share = name.Has(NameTraits.Improper)
                ? float.MaxValue
                : NameDistance.Compute(run, name.Folded, NameDistance.MaxLength) / name.Folded.Length;
            if (share < least && share > 0)
            {
                least = share;
                nearest = name;
            }
        }
    }

    // "the capital of C", "C's capital", "ibu kota C"; or else the one country of the sentence.
    private static int CountryOf(TextAnalysis text, PhraseHit hit, out bool isAttached)
    {
        isAttached = true;
        int i = hit.EndToken;
        for (int skipped = 0; skipped < 2 && i < text.Tokens.Length && text.Tokens[i].Class == CharClass.Letter
            && !text.IsCovered(i) && text.Tokens[i].Length <= 3; skipped++)
        {
            i++;
        }

        if (CountryAt(text, i) is >= 0 and var behind && text.Tokens[i].Has(TokenTraits.Adjacent))
        {
            return behind;
        }

        int before = hit.FirstToken - 1;
        if (before > 0 && text.Tokens[before].Length == 1)
        {
            before--;
        }

        if (before >= 0 && CountryAt(text, before) is >= 0 and var owner && text.Tokens[hit.FirstToken].Has(TokenTraits.Adjacent))
        {
            return owner;
        }

        isAttached = false;
        (int first, int end) = text.SentenceAround(hit.FirstToken);
        int only = -1;
        for (int m = 0; m < text.Mentions.Length; m++)
        {
            EntityMention mention = text.Mentions[m];
            if (mention.FirstToken < first || mention.FirstToken >= end || !IsCountry(text, m))
            {
                continue;
            }

            if (only >= 0 && !ReferenceEquals(text.Name(text.Mentions[only], 0).Entity, text.Name(mention, 0).Entity))
            {
                return -1;
            }

            only = m;
        }

        return only;
    }

    private static int CountryAt(TextAnalysis text, int token) =>
        token < text.Tokens.Length && text.MentionAt(token) is >= 0 and var mention && IsCountry(text, mention) ? mention : -1;

    private static bool IsCountry(TextAnalysis text, int mention) =>
        EntityFacts.Foremost(text, text.Mentions[mention]).Class == "country";

    // The city stands behind ("the capital, Nairobi", "ibu kota Kenya, Nairobi") or before, with a comma between.
    private static int CityOf(TextAnalysis text, PhraseHit hit, int country)
    {
        int at = NextToken(text, hit, country);
        if (at >= 0 && text.MentionAt(at) is >= 0 and var mention && IsCity(text, mention))
        {
            return mention;
        }

        EntityMention owner = text.Mentions[country];
        int before = (owner.EndToken <= hit.FirstToken && hit.FirstToken - owner.EndToken <= 1 ? owner.FirstToken : hit.FirstToken) - 1;
        if (before > 0 && text.Tokens[before].Class == CharClass.Letter && text.Tokens[before].Length <= 3)
        {
            before--;
        }

        bool isApposed = before >= 0 && text.Text.AsSpan(text.Tokens[before].End..text.Tokens[before + 1].Start).StartsWith(",");
        return isApposed && text.MentionAt(before) is >= 0 and var apposed && IsCity(text, apposed) ? apposed : -1;
    }

    private static int NextToken(TextAnalysis text, PhraseHit hit, int country)
    {
        EntityMention mention = country < 0 ? default : text.Mentions[country];
        int i = country >= 0 && mention.FirstToken >= hit.EndToken && mention.FirstToken - hit.EndToken <= 2 ? mention.EndToken : hit.EndToken;
        if (i < text.Tokens.Length && text.Text.AsSpan(text.Tokens[i - 1].End..text.Tokens[i].Start) is " of ")
        {
            return i;
        }

        return i < text.Tokens.Length
            && (text.Tokens[i].Has(TokenTraits.Adjacent) || text.Text.AsSpan(text.Tokens[i - 1].End..text.Tokens[i].Start) is ", ")
            ? i
            : -1;
    }

    private static bool IsCity(TextAnalysis text, int mention) =>
        text.Name(text.Mentions[mention], 0).Entity is { Kind: EntityKind.Place } place && place.Class != "country";
}
