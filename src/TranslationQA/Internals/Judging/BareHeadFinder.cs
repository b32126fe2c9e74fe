using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Finds kind words that never stand alone, standing alone: "di Oblast dan Kursk".</summary>
internal static class BareHeadFinder
{
    private const int TailTokens = 8;

    /// <summary>Gets the first one at or behind a token, or null.</summary>
    public static BareHead? Find(DocumentAnalysis analysis, int segment, ref int token)
    {
        TextAnalysis text = analysis.Target(segment);
        for (; token < text.Tokens.Length && text.Index.BoundWords.Count > 0; token++)
        {
            if (token > 0 && text.Index.BoundWords.Contains(text.Tokens[token].Id) && IsBare(text, token)
                && Describe(analysis, segment, text, token) is { } head)
            {
                token++;
                return head;
            }
        }

        return null;
    }

    // Capitalised, behind a preposition, and followed by no name: by a conjunction, a mark or the end.
    private static bool IsBare(TextAnalysis text, int token)
    {
        Token head = text.Tokens[token];
        if (!head.IsCapitalized || !head.Has(TokenTraits.Adjacent) || text.IsCovered(token)
            || !text.Begins(token - 1, WordList.Prepositions, out _))
        {
            return false;
        }

        return token + 1 == text.Tokens.Length || !text.Tokens[token + 1].Has(TokenTraits.Adjacent)
            || (text.Tokens[token + 1].Class == CharClass.Letter
                && text.Begins(token + 1, WordList.Conjunctions, out _));
    }

    private static BareHead? Describe(DocumentAnalysis analysis, int segment, TextAnalysis text, int token)
    {
        string word = text.TextOf(text.Tokens[token]).ToString();
        int end = EndOfList(text, token);
        TextSpan span = TextSpan.FromBounds(text.Tokens[token - 1].Start, text.Tokens[end].End);
        Entity? place = CutPlace(analysis, segment) ?? LastPlaceBefore(analysis, segment, token);
        string? name = place is null ? null : text.Index.PreferredName(place);
        if (name is null)
        {
            return null; // Nothing near could be what is missing.
        }

        string written = text.Text.Substring(span.Start, span.Length);
        string suggestion = text.Index.Profile.IsHeadFirst
            ? written.Insert(text.Tokens[token].End - span.Start, " " + name)
            : written.Insert(text.Tokens[token].Start - span.Start, name + " ");
        return new BareHead(
            span, place?.Id, suggestion, 0.85, [$"“{word}” never stands without a name", $"{name} stands before it"]);
    }

    // "dan Kursk": the list that the missing name belongs to.
    private static int EndOfList(TextAnalysis text, int token)
    {
        int next = token + 2;
        return next < text.Tokens.Length && text.MentionAt(next) >= 0 && text.Begins(token + 1, WordList.Conjunctions, out _)
            ? text.Mentions[text.MentionAt(next)].EndToken - 1
            : token;
    }

    private static Entity? CutPlace(DocumentAnalysis analysis, int segment)
    {
        foreach (SourceCut cut in analysis.SourceCuts)
        {
            if (cut.Segment == segment - 1 && cut.Entity.Kind == EntityKind.Place)
            {
                return cut.Entity;
            }
        }

        return null;
    }

    // The name went to the end of the line before: the last region there that has a kind word of its own.
    private static Entity? LastPlaceBefore(DocumentAnalysis analysis, int segment, int token)
    {
        if (segment == 0 || token > TailTokens * 2)
        {
            return null;
        }

        TextAnalysis before = analysis.Target(segment - 1);
        for (int i = before.Mentions.Length - 1; i >= 0; i--)
        {
            EntityMention mention = before.Mentions[i];
            for (int j = 0; j < mention.HitCount; j++)
            {
                Entity entity = before.Name(mention, j).Entity;
                if (entity.Kind == EntityKind.Place && IsOfClass(analysis, segment, token, entity))
                {
                    return entity;
                }
            }
        }

        return null;
    }

    private static bool IsOfClass(DocumentAnalysis analysis, int segment, int token, Entity place)
    {
        TextAnalysis text = analysis.Target(segment);
        foreach (PhraseHit hit in text.Hits)
        {
            if (hit.FirstToken == token && hit.Kind == PhraseKind.Class
                && text.Index.Classes[hit.Reference].Id == place.Class)
            {
                return true;
            }
        }

        return false;
    }
}
