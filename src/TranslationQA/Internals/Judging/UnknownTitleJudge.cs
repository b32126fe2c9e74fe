using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds a title that nobody bears, made of another word for a part of the right one: “U.S. Finance Secretary Yellen”.</summary>
/// <remarks>The text must name the country or body, and the person surely holds one office, of just that one, on the day. Whoever writes
/// of another office of hers uses its name, which shares no word with this one.</remarks>
internal static class UnknownTitleJudge
{
    private const int MinTokens = 2;
    private const int MaxTokens = 4;

    public static void Judge(
        DocumentAnalysis analysis, int segment, List<Misspelling> misspellings, List<MisplacedTitle> titles)
    {
        TextAnalysis text = analysis.Target(segment);
        if (analysis.Document.Date is not { } date || !text.Index.Profile.IsSpaced)
        {
            return;
        }

        foreach (EntityMention mention in text.Mentions)
        {
            if (OfficeStatementFinder.PersonOf(text, mention) is { } name && !name.Has(NameTraits.Derived | NameTraits.Deprecated)
                && Judge(segment, text, name.Entity, mention.FirstToken, mention.TokenCount, date) is { } title)
            {
                titles.Add(title);
            }
        }

        foreach (Misspelling misspelling in Misspelling.Within(misspellings, segment, segment))
        {
            if (misspelling.IsSurePerson
                && Judge(segment, text, misspelling.Name.Entity, misspelling.Match.FirstToken, misspelling.Match.TokenCount, date) is { } title)
            {
                titles.Add(title);
            }
        }
    }

    private static MisplacedTitle? Judge(
        int segment, TextAnalysis text, Entity person, int nameFirst, int nameCount, DateOnly date) =>
        nameFirst > MinTokens && OfficeHolders.OnlyOfficeOn(person, of: null, date) is { } office
            && Find(text, nameFirst, office) is (var first, var count, { } right)
            && !StatementJudge.IsInPast(text, Statement(nameFirst, nameCount, first, count), date)
            ? new MisplacedTitle(segment, text.SpanOf(first, count), right, person)
            : null;

    // "U.S. Finance Secretary Yellen", "Menteri Negara AS Rubio".
    private static (int First, int Count, string? Right) Find(TextAnalysis text, int nameFirst, Role office)
    {
        int end = nameFirst;
        int home = text.Tokens[end].Has(TokenTraits.Adjacent) ? text.MentionAt(end - 1) : -1;
        bool isHomeBetween = home >= 0 && IsHome(text, text.Mentions[home], office);
        end = isHomeBetween ? text.Mentions[home].FirstToken : end;
        int first = StartOfTitle(text, end);
        int count = end - first;
        return count is < MinTokens or > MaxTokens || (!isHomeBetween && !IsBehindHome(text, first, office))
            ? default
            : (first, count, RightTitle(text, first, count, office));
    }

    private static int StartOfTitle(TextAnalysis text, int end)
    {
        int first = end;
        while (first > 0 && text.Tokens[first].Has(TokenTraits.Adjacent) && !text.IsCovered(first - 1)
            && (text.Tokens[first - 1].IsCapitalized || text.Begins(first - 1, WordList.Prepositions, out _)))
        {
            first--;
        }

        return first;
    }

    private static bool IsBehindHome(TextAnalysis text, int first, Role office)
    {
        int last = first - 1;
        last -= last > 0 && text.Tokens[last].Length == 1 && text.Tokens[last].Has(TokenTraits.Attached) ? 1 : 0; // "Japan's"
        int home = last < 0 ? -1 : text.MentionAt(last);
        return home >= 0 && IsHome(text, text.Mentions[home], office);
    }

    private static bool IsHome(TextAnalysis text, EntityMention mention, Role office)
    {
        for (int i = 0; i < mention.HitCount; i++)
        {
            if (text.Name(mention, i).Entity.Id == office.Of)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the title of which one word was replaced, or null.</summary>
    private static string? RightTitle(TextAnalysis text, int first, int count, Role office)
    {
        if (IsTitle(text, first, count) || text.Holds(first, first + count, WordList.Deputies) || text.Holds(first, first + count, WordList.Former))
        {
            return null;
        }

        foreach (Name title in office.Titles.InFirst(text.Index.Profile.NameLanguages))
        {
            if (CountShared(text, first, count, title.Text) is > 0 and var shared && shared == count - 1)
            {
                return title.Text;
            }
        }

        return null;
    }

    private static bool IsTitle(TextAnalysis text, int first, int count)
    {
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.Kind == PhraseKind.Title && hit.FirstToken <= first && hit.EndToken >= first + count)
            {
                return true;
            }
        }

        return false;
    }

    // Word by word; -1 where there are more words or fewer.
    private static int CountShared(TextAnalysis text, int first, int count, string title)
    {
        int shared = 0;
        int i = first;
        FoldedTokens words = new(title, stackalloc char[128]);
        while (words.MoveNext())
        {
            if (i == first + count)
            {
                return -1;
            }

            shared += text.Tokens[i].Id == text.Index.Vocabulary.Find(words.Current) && text.Tokens[i].Id >= 0 ? 1 : 0;
            i++;
        }

        return i == first + count ? shared : -1;
    }

    private static OfficeStatement Statement(int nameFirst, int nameCount, int first, int count) => new(
        OfficeStatement.Head, null, -1, first, nameFirst + nameCount, nameFirst, nameCount, first, count, -1);
}
