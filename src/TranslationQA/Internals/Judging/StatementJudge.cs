using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Holds what a text says of an office against what the lexicon knows of it.</summary>
/// <remarks>Three verdicts: the name is that of somebody who does not hold the office on that day; the country is not
/// the one of which this person holds it; nobody bears the name, and the holder's is what was meant.</remarks>
internal static class StatementJudge
{
    private const string Country = "country";
    private const double FormerHolder = 0.88;
    private const double DeadHolder = 0.95;
    private const double Namesake = 0.8;
    private const double CountryUnsaid = 0.15;
    private const double WrongCountry = 0.9;
    private const double WholeName = 0.6;
    private const float GivenShare = 0.2f;
    private const double MuchBetterKnown = 0.2;
    private const double Elsewhere = 0.7;
    private const float DatedShare = 0.62f;
    private const float UndatedShare = 0.4f;
    private const int ContextTokens = 4;
    private const int MinUnspacedCost = 1;

    public static void Judge(
        DocumentAnalysis analysis, int segment, ItemList<OfficeStatement> statements, List<MisplacedMention> misplaced,
        List<MisplacedTitle> titles, List<Misspelling> misspellings)
    {
        TextAnalysis text = analysis.Target(segment);
        new OfficeStatementFinder(text).Find(statements);
        int first = misspellings.Count;
        foreach (OfficeStatement statement in statements.AsSpan())
        {
            if (statement.NameMention < 0)
            {
                if (JudgeUnknown(analysis, segment, text, statement) is { } misspelling)
                {
                    MisspellingJudge.Keep(misspellings, first, misspelling);
                }
            }
            else if (statement.Title != OfficeStatement.Head && JudgeKnown(analysis, segment, text, statement) is { } mention)
            {
                misplaced.Add(mention);
            }
            else if (OfficeJudge.Find(analysis, segment, statement) is { } title)
            {
                titles.Add(title);
            }
        }
    }

    /// <summary>Judges what a text says of the offices of people whose names are garbled in it.</summary>
    public static void JudgeGarbled(
        DocumentAnalysis analysis, int segment, List<Misspelling> misspellings, ItemList<OfficeStatement> statements,
        List<MisplacedMention> misplaced, List<MisplacedTitle> titles)
    {
        TextAnalysis text = analysis.Target(segment);
        statements.Clear();
        foreach (Misspelling misspelling in Misspelling.Within(misspellings, segment, segment))
        {
            if (!misspelling.IsSurePerson)
            {
                continue;
            }

            if (statements.Count == 0)
            {
                new OfficeStatementFinder(text).Find(statements);
            }

            foreach (OfficeStatement statement in statements.AsSpan())
            {
                if (statement.NameMention >= 0 || statement.Title == OfficeStatement.Head
                    || statement.NameFirst >= misspelling.Match.EndToken || misspelling.Match.FirstToken >= statement.NameEnd)
                {
                    continue;
                }

                if (statement.OfMention >= 0 && statement.Of is { } of
                    && JudgeCountry(analysis, segment, text, statement, of, misspelling.Name.Entity) is { } mention)
                {
                    misplaced.Add(mention);
                }
                else if (OfficeJudge.Find(analysis, segment, statement, misspelling.Name) is { } title)
                {
                    titles.Add(title);
                }
            }
        }
    }

    private static MisplacedMention? JudgeKnown(
        DocumentAnalysis analysis, int segment, TextAnalysis text, OfficeStatement statement)
    {
        EntityMention mention = text.Mentions[statement.NameMention];
        if (OfficeStatementFinder.PersonOf(text, statement) is not { } written
            || written.Has(NameTraits.Derived | NameTraits.Deprecated))
        {
            return null;
        }

        if (analysis.Document.Date is { } date && !IsSupportedBySource(analysis, segment, written.Entity)
            && JudgeByDay(text, statement, written, date) is { } substitution)
        {
            return new MisplacedMention(segment, mention, substitution);
        }

        if (statement.Of is null)
        {
            return null;
        }

        return (statement.OfMention < 0 ? null : JudgeCountry(analysis, segment, text, statement, statement.Of, written.Entity))
            ?? JudgeElsewhere(analysis, segment, text, statement, written);
    }

    // 世界銀行のゲオルギエワ総裁: who holds an office of another body holds none here, and who holds this one is known.
    private static MisplacedMention? JudgeElsewhere(
        DocumentAnalysis analysis, int segment, TextAnalysis text, OfficeStatement statement, IndexedName written)
    {
        Entity of = statement.Of!;
        TextIndex index = text.Index;
        return analysis.Document.Date is { } date
            && OfficeHolders.OnlyOfficeOn(written.Entity, of: null, date) is { } own && own.Of != of.Id
            && !OfficeHolders.HoldsAnother(written.Entity, of, date) && !IsInPast(text, statement, date)
            && OfficeHolders.HolderOnOrBefore(statement.Title, of, date, index) is { } holder
            && OfficeHolders.AreKnown(statement.Title, of, date, index)
            && !DocumentAnalysis.Names(text, holder) && !IsSupportedBySource(analysis, segment, written.Entity)
            && index.Lexicon.TryGet(own.Of, out Entity? elsewhere) && !AreOne(of, elsewhere, index.Lexicon)
            ? new MisplacedMention(
                segment, text.Mentions[statement.NameMention],
                new Substitution(written, holder, Elsewhere, [$"{index.PreferredName(holder)} holds this office on {date:yyyy-MM-dd}", $"{written.Name.Text} holds one of {index.PreferredName(elsewhere)}"]))
            : null;
    }

    // A country and its bodies; but two bodies of one town, and two prefectures, are two.
    private static bool AreOne(Entity of, Entity elsewhere, Lexicon lexicon) =>
        of.Kind == EntityKind.Organization && elsewhere.Kind == EntityKind.Organization ? EntityFacts.AreRelated(of, elsewhere)
        : of.Kind == EntityKind.Place && elsewhere.Kind == EntityKind.Place ? of.Within == elsewhere.Id || elsewhere.Within == of.Id
        : EntityFacts.BelongTogether(of, elsewhere, lexicon);

    private static Substitution? JudgeByDay(
        TextAnalysis text, OfficeStatement statement, IndexedName written, DateOnly date)
    {
        Entity person = written.Entity;
        TextIndex index = text.Index;
        Entity? of = statement.Of;
        if (of is null)
        {
            // "Perdana Menteri Yoshihide Suga": of the one country whose prime minister he ever was.
            string? id = OfficeHolders.OnlyOfficeOf(person, statement.Title, index)?.Of;
            index.Lexicon.TryGet(id, out of);
        }

        if (of is null || OfficeHolders.HolderOnOrBefore(statement.Title, of, date, index) is not { } holder
            || ReferenceEquals(person, holder) || IsInPast(text, statement, date)
            || OfficeHolders.MayHoldAround(person, statement.Title, of, date, index)
            || DocumentAnalysis.Names(text, holder)
            || (statement.Of is null && EntityFacts.HadEnded(person, date) && !Acts(text, statement)))
        {
            return null;
        }

        bool isDead = EntityFacts.HadEnded(person, date);
        bool everHeld = OfficeHolders.EverHeld(person, statement.Title, of, index);
        if (OfficeHolders.HoldsAnother(person, of, date)
            && (!OfficeHolders.HeldBefore(person, statement.Title, of, date, index) || IsBetterKnown(person, holder)))
        {
            return null; // Then the title is wrong, not the name: see OfficeJudge. Who held it before is what old texts say.
        }

        bool heldElsewhere = !everHeld && statement.Of?.Class == Country
            && OfficeHolders.OnlyOfficeOf(person, statement.Title, index) is { } other && IsCountry(other.Of, index)
            && !OfficeHolders.MayHoldAround(person, statement.Title, of: null, date, index); // Who holds it now: then the country is wrong.
        if (!everHeld && !heldElsewhere && !isDead && !EntityFacts.AreConfusable(person, holder, index))
        {
            return null;
        }

        List<string> reasons = [$"{index.PreferredName(holder)} holds this office on {date:yyyy-MM-dd}"];
        if (isDead)
        {
            reasons.Add($"{written.Name.Text} died in {person.To?.Latest.Year}");
        }
        else if (everHeld)
        {
            reasons.Add($"{written.Name.Text} held it at another time");
        }

        else if (heldElsewhere)
        {
            reasons.Add($"{written.Name.Text} held it of another country");
        }

        double certainty = isDead ? DeadHolder : everHeld ? FormerHolder : Namesake;
        return new Substitution(written, holder, statement.Of is null ? certainty - CountryUnsaid : certainty, reasons);
    }

    private static bool IsCountry(string? id, TextIndex index) => index.Lexicon.TryGet(id, out Entity? place) && place.Class == Country;

    // Of a chancellor and a minister of finance nobody writes the one's name for the other's.
    private static bool IsBetterKnown(Entity person, Entity holder) => person.Prominence - holder.Prominence >= MuchBetterKnown;

    // "Niger's President Bola Tinubu": he is president, but of a country whose name is nearly the same.
    private static MisplacedMention? JudgeCountry(
        DocumentAnalysis analysis, int segment, TextAnalysis text, OfficeStatement statement, Entity country, Entity person)
    {
        EntityMention mention = text.Mentions[statement.OfMention];
        IndexedName written = text.Name(mention, 0);
        if (EntityFacts.HoldsOfficeOf(person, country)
            || IsSupportedBySource(analysis, segment, country))
        {
            return null;
        }

        for (int i = 0; i < person.Roles.Count; i++)
        {
            Role role = person.Roles[i];
            if (text.Index.IsTitleOf(role, statement.Title) && MayBeHeld(role, analysis.Document.Date)
                && text.Index.Lexicon.TryGet(role.Of, out Entity? other) && !text.IsNameOf(mention, other)
                && !IsNamedAfter(written, other, text.Index)
                && IsMeant(country, other, person, statement.Title, text.Index)
                && !DocumentAnalysis.Names(text, other))
            {
                string[] reasons =
                    [$"{text.Index.PreferredName(person)} holds this office of {text.Index.PreferredName(other)}"];
                return new MisplacedMention(
                    segment, mention, new Substitution(written, other, WrongCountry, reasons));
            }
        }

        return null;
    }

    // "Palestinian Authority President": a body of the country, or the country with more words; but ジョージア州 is no part of Georgia.
    private static bool IsNamedAfter(IndexedName written, Entity meant, TextIndex index)
    {
        if (written.Entity.Kind == EntityKind.Place && EntityFacts.CountryOf(written.Entity, index.Lexicon) is { } country && country != meant.Id)
        {
            return false;
        }

        foreach (IndexedName name in index.NamesOf(meant))
        {
            if (written.Folded.StartsWith(name.Folded, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Names that are alike, or the one country or body of which this person ever held the office.
    private static bool IsMeant(Entity written, Entity meant, Entity person, int title, TextIndex index) =>
        EntityFacts.AreConfusablePlaces(written, meant, index)
        || ((written.Class == Country && meant.Class == Country) || written.Kind == EntityKind.Organization && meant.Kind == EntityKind.Organization)
            && OfficeHolders.OnlyOfficeOf(person, title, index) is not null;

    private static bool MayBeHeld(Role role, DateOnly? date) => date is not { } day || role.MayBeHeldOn(day);

    private static Misspelling? JudgeUnknown(
        DocumentAnalysis analysis, int segment, TextAnalysis text, OfficeStatement statement)
    {
        TextIndex index = text.Index;
        DateOnly? date = analysis.Document.Date;
        if (statement.Of is null)
        {
            // "Menteri Luar Negeri Tsuyoshi Iwaya": of the one country where an Iwaya is foreign minister on that day.
            return date is { } dated && statement.Title != OfficeStatement.Head && statement.NameCount > 1
                && index.Lexicon.TryGet(
                    OfficeHolders.OfficeOfFamily(statement.Title, text.Tokens[statement.NameEnd - 1].Id, dated, index), out Entity? home)
                ? JudgeUnknown(analysis, segment, text, statement with { Of = home })
                : null;
        }

        Entity? holder = date is { } day && statement.Title != OfficeStatement.Head ? OfficeHolders.HolderOn(statement.Title, statement.Of, day, index) : null;
        if (holder is not null && (IsInPast(text, statement, date!.Value)
            || OfficeHolders.SomebodyElseIsRight(text, statement, holder)))
        {
            return null;
        }

        Span<char> folded = stackalloc char[NameDistance.MaxLength];
        ReadOnlySpan<char> run = folded[..Fold(text, statement, folded)];
        (IndexedName? name, float share) = Nearest(run, holder, statement, index);
        if (run.IsEmpty || name is null || share <= 0 || IsPartOf(text, statement, name) || IsNameOfBearer(text, statement)
            || IsRightOtherwise(text, statement, name))
        {
            return null;
        }

        // A known family name behind another given one: "Joseph Biden" is right, "Kia Starmer" is not.
        if (statement.NameCount > 1 && text.MentionAt(statement.NameEnd - 1) >= 0 && share > GivenShare && !EntityFacts.IsWrittenInHan(name.Entity))
        {
            return null;
        }

        float cost = share * name.Folded.Length;
        if (!index.Profile.IsSpaced && (holder is null || cost < MinUnspacedCost))
        {
            return null; // 「イオハンニス」と「ヨハニス」: another way to write it in kana.
        }

        double probability = share <= (holder is null ? UndatedShare : DatedShare)
            ? Math.Min(0.97, 0.98 - (share * (holder is null ? 1 : 0.4)))
            : holder is not null && OfficeHolders.AreKnown(statement.Title, statement.Of, date!.Value, index) ? WholeName : 0;
        return probability == 0
            ? null
            : new Misspelling(
                segment, new NearMatch(statement.NameFirst, statement.NameCount, -1, cost, share), name, probability,
                Describe(statement, name, holder, date, index));
    }

    private static List<string> Describe(
        OfficeStatement statement, IndexedName name, Entity? holder, DateOnly? date, TextIndex index)
    {
        string office = $"this office of {index.PreferredName(statement.Of!) ?? statement.Of!.Id}";
        return
        [
            holder is null
                ? $"{name.Name.Text} holds or held {office}"
                : $"{index.PreferredName(holder)} holds {office} on {date:yyyy-MM-dd}",
            "nobody of the written name is known to have held it",
        ];
    }

    private static (IndexedName? Name, float Share) Nearest(
        ReadOnlySpan<char> run, Entity? holder, OfficeStatement statement, TextIndex index)
    {
        IndexedName? nearest = null;
        float least = float.MaxValue;
        if (holder is not null)
        {
            Compare(run, holder, statement, index, ref nearest, ref least);
        }
        else if (statement.Title == OfficeStatement.Head)
        {
            IReadOnlyList<Entity> officials = index.Lexicon.OfficialsOf(statement.Of!.Id);
            for (int i = 0; i < officials.Count; i++)
            {
                Compare(run, officials[i], statement, index, ref nearest, ref least);
            }
        }
        else
        {
            for (int i = 0; i < index.CountBearers(statement.Title); i++)
            {
                Entity person = index.Bearer(statement.Title, i);
                if (OfficeHolders.EverHeld(person, statement.Title, statement.Of!, index))
                {
                    Compare(run, person, statement, index, ref nearest, ref least);
                }
            }
        }

        return (nearest, least);
    }

    private static void Compare(
        ReadOnlySpan<char> run, Entity person, OfficeStatement statement, TextIndex index, ref IndexedName? nearest,
        ref float least)
    {
        foreach (IndexedName name in index.NamesOf(person))
        {
            float share = name.Has(NameTraits.Improper) ? float.MaxValue : ShareOf(run, name, statement.NameCount);
            if (share < least)
            {
                least = share;
                nearest = name;
            }
        }
    }

    // "Emanuel" for Rahm Emanuel: a part of the name, rightly written.
    private static bool IsPartOf(TextAnalysis text, OfficeStatement statement, IndexedName name)
    {
        for (int i = statement.NameFirst; i < statement.NameEnd; i++)
        {
            if (Array.IndexOf(name.Tokens, text.Tokens[i].Id) < 0)
            {
                return false;
            }
        }

        return true;
    }

    // "President Peña of Uruguay": the name is right, the country is not.
    private static bool IsNameOfBearer(TextAnalysis text, OfficeStatement statement)
    {
        if (statement.Title == OfficeStatement.Head || statement.NameCount > 1)
        {
            return false;
        }

        int token = text.Tokens[statement.NameFirst].Id;
        for (int i = 0; token >= 0 && i < text.Index.CountBearers(statement.Title); i++)
        {
            foreach (IndexedName name in text.Index.NamesOf(text.Index.Bearer(statement.Title, i)))
            {
                if (Array.IndexOf(name.Tokens, token) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // In another system of romanisation, or with a name more: ムハンマド・シヤア・スダニ.
    private static bool IsRightOtherwise(TextAnalysis text, OfficeStatement statement, IndexedName name)
    {
        TextSpan span = text.SpanOf(statement.NameFirst, statement.NameCount);
        ReadOnlySpan<char> written = text.Text.AsSpan(span.Start, span.Length);
        return Romanization.IsVariant(written, name.Entity, text.Index)
            || (statement.NameCount > name.Tokens.Length && HoldsAllOf(text, statement, name));
    }

    private static bool HoldsAllOf(TextAnalysis text, OfficeStatement statement, IndexedName name)
    {
        int found = 0;
        for (int i = statement.NameFirst; i < statement.NameEnd && found < name.Tokens.Length; i++)
        {
            found += text.Tokens[i].Id == name.Tokens[found] ? 1 : 0;
        }

        return found == name.Tokens.Length;
    }

    // "A film about President Kennedy": only what the dead do today speaks against them.
    private static bool Acts(TextAnalysis text, OfficeStatement statement)
    {
        Surroundings surroundings = new(text, statement.NameFirst, statement.NameCount);
        return surroundings.IsFollowedBy(WordList.Speech, ContextTokens)
            || surroundings.IsPrecededBy(WordList.Speech, ContextTokens);
    }

    // Held against names of as many words: a surname alone is no full name that lost a half.
    private static float ShareOf(ReadOnlySpan<char> run, IndexedName name, int count)
    {
        float penalty = name.Tokens.Length == count ? 0 : 0.02f * Math.Abs(name.Tokens.Length - count);
        float cost = NameDistance.Compute(run, name.Folded, NameDistance.MaxLength);
        return (cost / Math.Max(name.Folded.Length, run.Length)) + penalty;
    }

    private static int Fold(TextAnalysis text, OfficeStatement statement, Span<char> run)
    {
        TextSpan span = text.SpanOf(statement.NameFirst, statement.NameCount);
        return span.Length > run.Length ? 0 : CharTable.FoldText(text.Text.AsSpan(span.Start, span.Length), run);
    }

    private static bool IsSupportedBySource(DocumentAnalysis analysis, int segment, Entity written) =>
        analysis.Document.Segments[segment].Source is not null && analysis.SourceNames(segment, written);

    // A year of the past in the sentence, or "former", "then", "the late" close before.
    public static bool IsInPast(TextAnalysis text, OfficeStatement statement, DateOnly date)
    {
        int from = Math.Max(0, statement.First - ContextTokens);
        int to = Math.Min(text.Tokens.Length, statement.End + ContextTokens);
        if (text.Holds(from, to, WordList.Former) || text.Holds(from, to, WordList.Kinship)
            || text.Holds(from, to, WordList.Historical))
        {
            return true;
        }

        (int first, int end) = text.SentenceAround(statement.NameFirst);
        for (int i = first; i < end; i++)
        {
            Token token = text.Tokens[i];
            if (token.Class == CharClass.Digit && token.Length == 4
                && int.TryParse(text.TextOf(token), out int year) && year >= 1800 && year < date.Year)
            {
                return true;
            }
        }

        return false;
    }
}
