using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Looks in the target for what became of a term that the source has, where its right rendering is missing.</summary>
internal static class SourceTermJudge
{
    private const double Probability = 0.95;
    private const int MaxTokensToCut = 2;

    public static void Judge(DocumentAnalysis analysis, int segment, List<MisreadTerm> misreadTerms, int first)
    {
        TextAnalysis source = analysis.Source(segment);
        foreach (EntityMention mention in source.Mentions)
        {
            Entity term = source.Name(mention, 0).Entity;
            if (TermMisreader.CanBeMisread(term.Kind) && !IsRendered(analysis, segment, source, mention))
            {
                FindSenses(analysis, segment, term, misreadTerms, first);
            }
        }

        foreach (SourceCut cut in analysis.SourceCuts)
        {
            if (cut.Entity.Kind == EntityKind.Term && (cut.Segment == segment || cut.Segment == segment - 1)
                && !IsRendered(analysis, cut.Segment, cut.Segment + 1, cut.Entity))
            {
                FindHalves(analysis, segment, cut, misreadTerms, first);
            }
        }
    }

    // A sentence may have gone to the line before or behind; 国防部长 is a minister here and a secretary there.
    private static bool IsRendered(DocumentAnalysis analysis, int segment, TextAnalysis source, EntityMention mention)
    {
        for (int i = 0; i < mention.HitCount; i++)
        {
            if (IsRendered(analysis, segment - 1, segment + 1, source.Name(mention, i).Entity))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRendered(DocumentAnalysis analysis, int from, int to, Entity term)
    {
        int last = Math.Min(to, analysis.Document.Segments.Count - 1);
        for (int i = Math.Max(0, from); i <= last; i++)
        {
            if (DocumentAnalysis.Names(analysis.Target(i), term))
            {
                return true;
            }
        }

        return false;
    }

    private static void FindSenses(
        DocumentAnalysis analysis, int segment, Entity term, List<MisreadTerm> misreadTerms, int first)
    {
        foreach (TermMisreading misreading in MisreadingsOf(analysis, term))
        {
            if (!misreading.Misrendering.IsCut)
            {
                Find(analysis, segment, misreading, "the source has the term", misreadTerms, first);
            }
        }
    }

    private static void FindHalves(
        DocumentAnalysis analysis, int segment, SourceCut cut, List<MisreadTerm> misreadTerms, int first)
    {
        bool isBehind = cut.Segment != segment;
        int length = LengthBefore(analysis, cut);
        foreach (TermMisreading misreading in MisreadingsOf(analysis, cut.Entity))
        {
            Misrendering misrendering = misreading.Misrendering;
            if (misrendering.IsCut && misrendering.IsSecondHalf == isBehind
                && (misrendering.SourceTerm != cut.Name || IsAt(misrendering, length)))
            {
                Find(analysis, segment, misreading, "the line end of the source cuts the term", misreadTerms, first);
            }
        }
    }

    // One character that is cut off a part may be dropped: of 数据中|心 nothing but the data is left.
    private static bool IsAt(Misrendering misrendering, int length) =>
        misrendering.Cut == length || (misrendering.IsPlain && Math.Abs(misrendering.Cut - length) == 1);

    private static TermMisreading[] MisreadingsOf(DocumentAnalysis analysis, Entity term) =>
        analysis.TargetIndex.MisreadingsOf(term, analysis.SourceLanguage);

    private static int LengthBefore(DocumentAnalysis analysis, SourceCut cut)
    {
        TextAnalysis source = analysis.Source(cut.Segment);
        return source.Tokens[^1].End - source.Tokens[cut.FirstToken].Start;
    }

    private static void Find(
        DocumentAnalysis analysis, int segment, TermMisreading misreading, string reason,
        List<MisreadTerm> misreadTerms, int first)
    {
        TextAnalysis text = analysis.Target(segment);
        for (int i = 0; i < misreading.Forms.Count; i++)
        {
            int token = -1;
            while ((token = FormFinder.Find(text, misreading.Forms[i], token + 1, out int count)) >= 0)
            {
                if (CanBe(analysis, segment, text, token, count, misreading.Misrendering))
                {
                    MisreadTerm found = new(
                        segment, text.SpanOf(token, count), misreading.Misrendering, Probability,
                        TermJudge.Describe(misreading.Misrendering, reason));
                    TermJudge.Keep(misreadTerms, first, found);
                }
            }
        }
    }

    // What is plain in itself counts only close to the line end; what is a part of a longer name, where the source has that.
    private static bool CanBe(
        DocumentAnalysis analysis, int segment, TextAnalysis text, int token, int count, Misrendering misrendering)
    {
        int mention = text.MentionAt(token);
        if (mention >= 0 && text.Mentions[mention].TokenCount > count
            && (text.Name(text.Mentions[mention], 0).Entity is { Kind: not EntityKind.Term }
                || analysis.SourceNames(segment, text.Name(text.Mentions[mention], 0).Entity)))
        {
            return false;
        }

        if (!misrendering.IsCut
            && TermJudge.IsNameOfElse(text, new PhraseHit(token, count, PhraseKind.Misrendering, 0), misrendering))
        {
            return false;
        }

        int toCut = misrendering.IsSecondHalf ? token : text.Tokens.Length - token - count;
        return !misrendering.IsPlain || toCut <= MaxTokensToCut;
    }
}
