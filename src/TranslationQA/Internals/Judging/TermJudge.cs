using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Weighs whether a composed wrong rendering that stands in the target is one.</summary>
/// <remarks>Most are made of everyday words, so that the composition alone proves little. What proves: the line end of
/// the source that cuts the term, the other half of the same cut, a half in mere letters, the right term elsewhere.</remarks>
internal static class TermJudge
{
    private const int MaxTokensToCut = 2;

    // Two capitals are little evidence: "Ruang Presiden", "Pengacara Sementara" may be a room and a film.
    private const int MinTokensOfSense = 3;

    public static void Judge(DocumentAnalysis analysis, List<MisreadTerm> misreadTerms)
    {
        for (int segment = 0; segment < analysis.Document.Segments.Count; segment++)
        {
            TextAnalysis text = analysis.Target(segment);
            int first = misreadTerms.Count;
            foreach (PhraseHit hit in text.Hits)
            {
                if (hit.Kind == PhraseKind.Misrendering && Weigh(analysis, segment, text, hit) is { } misread)
                {
                    Keep(misreadTerms, first, misread);
                }
            }
        }
    }

    // Of overlapping readings the longest stays, of equally long ones the surest.
    private static void Keep(List<MisreadTerm> misreadTerms, int first, MisreadTerm candidate)
    {
        for (int i = misreadTerms.Count - 1; i >= first; i--)
        {
            MisreadTerm other = misreadTerms[i];
            if (!other.Span.Overlaps(candidate.Span))
            {
                continue;
            }

            if (other.Span.Length > candidate.Span.Length
                || (other.Span.Length == candidate.Span.Length && other.Probability >= candidate.Probability))
            {
                return;
            }

            misreadTerms.RemoveAt(i);
        }

        misreadTerms.Add(candidate);
    }

    private static MisreadTerm? Weigh(DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit)
    {
        Misrendering misrendering = text.Index.Misrenderings[hit.Reference];
        if (misrendering.Language.Language != analysis.Document.Languages.Source.Language || IsInsideName(text, hit))
        {
            return null;
        }

        (double probability, string reason) = misrendering.Kind == MisrenderingKind.OtherSense
            ? OtherSense(analysis, segment, text, hit, misrendering)
            : Cut(analysis, segment, text, hit, misrendering);
        return probability == 0
            ? null
            : new MisreadTerm(
                segment, text.SpanOf(hit.FirstToken, hit.TokenCount), misrendering, probability,
                Describe(misrendering, reason));
    }

    private static bool IsInsideName(TextAnalysis text, PhraseHit hit)
    {
        int mention = text.MentionAt(hit.FirstToken);
        return mention >= 0 && text.Mentions[mention].TokenCount > hit.TokenCount;
    }

    private static IReadOnlyList<string> Describe(Misrendering misrendering, string reason)
    {
        string piece = misrendering.Kind == MisrenderingKind.OtherSense
            ? $"{misrendering.SourcePart} was read as “{misrendering.ReadAs}”"
            : $"{misrendering.SourcePart}, cut from {misrendering.SourceTerm}, "
                + $"{(misrendering.IsRomanized ? "written in letters" : "read as")} “{misrendering.ReadAs}”";
        return reason.Length == 0 ? [piece] : [piece, reason];
    }

    private static (double Probability, string Reason) OtherSense(
        DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit, Misrendering misrendering)
    {
        if (HasSourceNames(analysis, segment, misrendering.Term))
        {
            return analysis.SourceNames(segment, misrendering.Term) ? (0.95, "the source has the term") : default;
        }

        return hit.TokenCount >= MinTokensOfSense && IsWrittenAsName(text, hit) ? (0.8, string.Empty) : default;
    }

    private static (double Probability, string Reason) Cut(
        DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit, Misrendering misrendering)
    {
        bool isBehind = misrendering.Kind == MisrenderingKind.AfterCut || misrendering.IsSecondHalf;
        int cutSegment = isBehind ? segment - 1 : segment;
        if (misrendering.IsPlain && TokensToCut(text, hit, isBehind) > MaxTokensToCut)
        {
            return default;
        }

        if (IsCutInSource(analysis, cutSegment, misrendering.Term)
            && !IsTranslated(analysis, cutSegment, misrendering.Term))
        {
            return (0.95, "the line end of the source cuts the term");
        }

        if (misrendering.IsPlain || (HasSourceNames(analysis, segment, misrendering.Term)
            && !analysis.SourceNames(segment, misrendering.Term)))
        {
            return default;
        }

        if (HasOtherHalf(analysis, segment, text, hit, misrendering, isBehind))
        {
            return (0.9, isBehind
                ? "the other half stands on the line before"
                : "the other half stands on the line after");
        }

        return hit.TokenCount < 2 ? default : Alone(analysis, segment, text, hit, misrendering);
    }

    private static (double Probability, string Reason) Alone(
        DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit, Misrendering misrendering)
    {
        if (misrendering.Kind == MisrenderingKind.RomanizedHalf)
        {
            return IsPartOfName(text, hit) ? default : (0.85, string.Empty);
        }

        return misrendering.Kind == MisrenderingKind.HalfAsWord && HasRightTerm(analysis, segment, misrendering)
            ? (IsWrittenAsName(text, hit) ? 0.85 : 0.6, "the document has the right term elsewhere")
            : default;
    }

    private static int TokensToCut(TextAnalysis text, PhraseHit hit, bool isBehind) =>
        isBehind ? hit.FirstToken : text.Tokens.Length - hit.EndToken;

    private static bool HasSourceNames(DocumentAnalysis analysis, int segment, Entity term) =>
        analysis.Document.Segments[segment].Source is not null && analysis.SourceIndex.NamesOf(term).Length > 0;

    private static bool IsCutInSource(DocumentAnalysis analysis, int segment, Entity term)
    {
        foreach (SourceCut cut in analysis.SourceCuts)
        {
            if (cut.Segment == segment && ReferenceEquals(cut.Entity, term))
            {
                return true;
            }
        }

        return false;
    }

    // Whoever translated may have drawn the halves together again.
    private static bool IsTranslated(DocumentAnalysis analysis, int segment, Entity term) =>
        DocumentAnalysis.Names(analysis.Target(segment), term) || DocumentAnalysis.Names(analysis.Target(segment + 1), term);

    // Both halves of one cut: the first at the very end of its line and the second at the very beginning of the next,
    // or, where one of them is a phrase that nobody writes by chance, anywhere in the two lines.
    private static bool HasOtherHalf(
        DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit, Misrendering misrendering, bool isBehind)
    {
        int otherSegment = isBehind ? segment - 1 : segment + 1;
        if (otherSegment < 0 || otherSegment >= analysis.Document.Segments.Count
            || misrendering.Kind is MisrenderingKind.RomanizedHalf)
        {
            return false;
        }

        TextAnalysis otherText = analysis.Target(otherSegment);
        foreach (PhraseHit other in otherText.Hits)
        {
            if (other.Kind != PhraseKind.Misrendering)
            {
                continue;
            }

            Misrendering half = text.Index.Misrenderings[other.Reference];
            bool isOtherSide = !half.IsPlain && half.Cut == misrendering.Cut && half.IsSecondHalf != misrendering.IsSecondHalf;
            if (isOtherSide
                && (misrendering.IsRomanized || half.IsRomanized
                    || AreNeighbours(text, hit, otherText, other, isBehind)
                    || (hit.TokenCount + other.TokenCount >= 3
                        && AreNearLineEnd(text, hit, otherText, other, isBehind))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreNeighbours(
        TextAnalysis text, PhraseHit hit, TextAnalysis otherText, PhraseHit other, bool isBehind) => isBehind
        ? hit.FirstToken == 0 && EndsOpen(otherText, other)
        : other.FirstToken == 0 && EndsOpen(text, hit);

    private static bool AreNearLineEnd(
        TextAnalysis text, PhraseHit hit, TextAnalysis otherText, PhraseHit other, bool isBehind)
    {
        PhraseHit last = isBehind ? other : hit;
        PhraseHit first = isBehind ? hit : other;
        int toEnd = (isBehind ? otherText : text).Tokens.Length - last.EndToken;
        return first.FirstToken + toEnd <= 10;
    }

    private static bool EndsOpen(TextAnalysis text, PhraseHit hit) =>
        hit.EndToken == text.Tokens.Length && text.Text.AsSpan(text.Tokens[^1].End).IsWhiteSpace();

    // The document writes the term, or another term with the same part, as it should be.
    private static bool HasRightTerm(DocumentAnalysis analysis, int segment, Misrendering misrendering)
    {
        int last = Math.Min(segment + DocumentAnalysis.Reach, analysis.Document.Segments.Count - 1);
        for (int i = Math.Max(0, segment - DocumentAnalysis.Reach); i <= last; i++)
        {
            TextAnalysis text = analysis.Target(i);
            foreach (EntityMention mention in text.Mentions)
            {
                Entity entity = text.Name(mention, 0).Entity;
                if (entity.Kind == EntityKind.Term && SharesPart(entity, misrendering))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool SharesPart(Entity term, Misrendering misrendering)
    {
        if (ReferenceEquals(term, misrendering.Term))
        {
            return true;
        }

        for (int i = 0; i < term.Parts.Count; i++)
        {
            if (term.Parts[i].Names.Count > 0 && term.Parts[i].Names[0].Text == misrendering.CutPart)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWrittenAsName(TextAnalysis text, PhraseHit hit)
    {
        int capitals = 0;
        for (int i = hit.FirstToken; i < hit.EndToken; i++)
        {
            capitals += text.Tokens[i].IsCapitalized ? 1 : 0;
        }

        return capitals == hit.TokenCount;
    }

    // "berita Fei Xiang": a name that goes on is a name.
    private static bool IsPartOfName(TextAnalysis text, PhraseHit hit) =>
        hit.EndToken < text.Tokens.Length && text.Tokens[hit.EndToken].IsCapitalized
        && text.Tokens[hit.EndToken].Has(TokenTraits.Adjacent) && text.Tokens[hit.EndToken - 1].IsCapitalized;
}
