using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Judging;

/// <summary>Weighs whether a composed wrong rendering that stands in the target is one.</summary>
/// <remarks>Most are made of everyday words, so that the composition alone proves little. What proves: the line end of
/// the source that cuts the term, the other half of the same cut, a half in mere letters, the right term elsewhere.</remarks>
internal static class TermJudge
{
    // Two capitals are little evidence: "Ruang Presiden", "Pengacara Sementara" may be a room and a film.
    private const int MinTokensOfSense = 3;

    // A reading by way of another language is a little less likely than one of the word itself.
    private const double Pivoted = 0.78;

    private const int MaxTokensAcross = 10;
    private const int MinLettersOfWord = 3;

    // One kana or character is a word too often.
    private const int MinHalf = 2;

    public static void Judge(DocumentAnalysis analysis, List<MisreadTerm> misreadTerms)
    {
        for (int segment = 0; segment < analysis.Document.Segments.Count; segment++)
        {
            TextAnalysis text = analysis.Target(segment);
            int first = misreadTerms.Count;
            foreach (PhraseHit hit in text.Hits)
            {
                if (hit.IsMisrendering && !IsInsideName(text, hit))
                {
                    Judge(analysis, segment, text, hit, misreadTerms, first);
                }
            }

            if (analysis.Document.Segments[segment].Source is not null)
            {
                SourceTermJudge.Judge(analysis, segment, misreadTerms, first);
            }
        }
    }

    // Of overlapping readings the longest stays, of equally long ones the surest.
    public static void Keep(List<MisreadTerm> misreadTerms, int first, MisreadTerm candidate)
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

    private static void Judge(
        DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit, List<MisreadTerm> misreadTerms, int first)
    {
        LanguageTag source = text.Index.Wordings.Source(hit.Reference);
        if (source != analysis.SourceLanguage && source != TermMisreader.Pivot)
        {
            return;
        }

        foreach (TermMisreading misreading in text.Index.MisreadingsOf(text.Index.Wordings.Term(hit.Reference), source))
        {
            if (FormFinder.IsAnyOf(text, hit, misreading.Forms)
                && Weigh(analysis, segment, text, hit, misreading) is { } misread)
            {
                Keep(misreadTerms, first, misread);
            }
        }
    }

    private static MisreadTerm? Weigh(
        DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit, TermMisreading misreading)
    {
        Misrendering misrendering = misreading.Misrendering;
        (double probability, string reason) = misrendering.IsCut
            ? Cut(analysis, segment, text, hit, misreading)
            : OtherSense(analysis, segment, text, hit, misreading);
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

    // What the lexicon knows as a name or a title is right as it stands, or it is for others to say why not.
    private static bool IsKnown(TextAnalysis text, PhraseHit hit)
    {
        int mention = text.MentionAt(hit.FirstToken);
        if (mention >= 0 && text.Mentions[mention].EndToken >= hit.EndToken)
        {
            return true;
        }

        foreach (PhraseHit other in text.Hits)
        {
            if (other.Kind == PhraseKind.Title && other.FirstToken <= hit.FirstToken && other.EndToken >= hit.EndToken)
            {
                return true;
            }
        }

        return false;
    }

    // "Ketua Majelis Rendah": what was read for a part is the name of a body.
    public static bool IsNameOfElse(TextAnalysis text, PhraseHit hit, Misrendering misrendering)
    {
        int at = FormFinder.Find(text, misrendering.ReadAs, hit.FirstToken, out int count);
        int mention = at < 0 || at >= hit.EndToken ? -1 : text.MentionAt(at);
        return mention >= 0 && text.Mentions[mention].TokenCount > 1 && text.Mentions[mention].TokenCount >= count;
    }

    public static IReadOnlyList<string> Describe(Misrendering misrendering, string reason)
    {
        string piece = misrendering.Kind == MisrenderingKind.WordForWord
            ? $"{misrendering.SourcePart} was read word by word"
            : !misrendering.IsCut
            ? $"{misrendering.SourcePart} was read as “{misrendering.ReadAs}”"
            : $"{misrendering.SourcePart}, cut from {misrendering.SourceTerm}, "
                + $"{(misrendering.IsRomanized ? "written in letters" : "read as")} “{misrendering.ReadAs}”";
        return reason.Length == 0 ? [piece] : [piece, reason];
    }

    private static (double Probability, string Reason) OtherSense(
        DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit, TermMisreading misreading)
    {
        Misrendering misrendering = misreading.Misrendering;
        if (IsDenied(analysis, segment, misrendering.Term) || IsKnown(text, hit) || IsNameOfElse(text, hit, misrendering))
        {
            return default;
        }

        return hit.TokenCount >= MinTokensOfSense && IsWrittenAsName(text, hit)
            ? (misreading.IsPivoted ? Pivoted : 0.8, string.Empty)
            : hit.Kind == PhraseKind.OddMisrendering ? (0.6, string.Empty) : default;
    }

    private static (double Probability, string Reason) Cut(
        DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit, TermMisreading misreading)
    {
        Misrendering misrendering = misreading.Misrendering;
        if (IsDenied(analysis, segment, misrendering.Term))
        {
            return default;
        }

        bool isBehind = misrendering.Kind == MisrenderingKind.AfterCut || misrendering.IsSecondHalf;
        if (HasOtherHalf(analysis, segment, text, hit, misrendering, isBehind))
        {
            return (0.9, isBehind
                ? "the other half stands on the line before"
                : "the other half stands on the line after");
        }

        return hit.TokenCount < 2 || IsKnown(text, hit) ? default : Alone(analysis, segment, text, hit, misreading);
    }

    private static (double Probability, string Reason) Alone(
        DocumentAnalysis analysis, int segment, TextAnalysis text, PhraseHit hit, TermMisreading misreading)
    {
        Misrendering misrendering = misreading.Misrendering;
        if (misrendering.Kind == MisrenderingKind.RomanizedHalf)
        {
            return IsPartOfName(text, hit) ? default : (0.85, string.Empty);
        }

        return misrendering.Kind == MisrenderingKind.HalfAsWord
            && (hit.Kind == PhraseKind.OddMisrendering || IsWrittenAsName(text, hit)) && HasRightTerm(analysis, segment, misrendering)
            ? (IsWrittenAsName(text, hit) ? 0.85 : 0.6, "the document has the right term elsewhere")
            : misrendering.Kind == MisrenderingKind.HalfAsWord && misrendering.SourcePart.Length >= MinHalf
                && hit.Kind == PhraseKind.OddMisrendering && !IsPartOfName(text, hit) ? (0.55, string.Empty) : default;
    }

    // The source has something else, or it has the term, which is looked for from there.
    private static bool IsDenied(DocumentAnalysis analysis, int segment, Entity term) =>
        analysis.Document.Segments[segment].Source is not null && analysis.SourceIndex.NamesOf(term).Length > 0
        && !analysis.SourceNames(segment, term);

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
            if (!other.IsMisrendering)
            {
                continue;
            }

            if (OtherHalf(otherText, other, misrendering) is { } half
                && (misrendering.IsRomanized || half.IsRomanized
                    || AreNeighbours(text, hit, otherText, other, isBehind)
                    || (hit.TokenCount + other.TokenCount >= 3 && AreNearLineEnd(text, hit, otherText, other, isBehind))
                    || (IsOfSounds(misrendering) && AreWords(text, hit, otherText, other)
                        && !IsInsideOther(text, hit) && !IsInsideOther(otherText, other)
                        && !DocumentAnalysis.Names(isBehind ? text : otherText, misrendering.Term))))
            {
                return true;
            }
        }

        return false;
    }

    // The same term in the same language, cut at the same place, and what stands behind the cut for what stands before it.
    private static Misrendering? OtherHalf(TextAnalysis text, PhraseHit hit, Misrendering half)
    {
        WordingTable wordings = text.Index.Wordings;
        if (wordings.Term(hit.Reference).Id != half.Term.Id || wordings.Source(hit.Reference) != half.Language)
        {
            return null;
        }

        foreach (TermMisreading misreading in text.Index.MisreadingsOf(half.Term, half.Language))
        {
            Misrendering other = misreading.Misrendering;
            if (!other.IsPlain && other.IsCut && other.Cut == half.Cut
                && other.IsSecondHalf != half.IsSecondHalf && FormFinder.IsAnyOf(text, hit, misreading.Forms))
            {
                return other;
            }
        }

        return null;
    }

    private static bool AreNeighbours(
        TextAnalysis text, PhraseHit hit, TextAnalysis otherText, PhraseHit other, bool isBehind) => isBehind
        ? hit.FirstToken == 0 && EndsOpen(otherText, other)
        : other.FirstToken == 0 && EndsOpen(text, hit);

    // Halves of kanji and hangul mean what the term is about; those of katakana mean anything.
    private static bool IsOfSounds(Misrendering misrendering) =>
        CharTable.ClassOf(misrendering.CutPart[0]) == CharClass.Katakana;

    // "Perjanjian Kapal" is what became of another term.
    private static bool IsInsideOther(TextAnalysis text, PhraseHit hit)
    {
        foreach (PhraseHit other in text.Hits)
        {
            if (other.IsMisrendering && other.TokenCount > hit.TokenCount
                && other.FirstToken <= hit.FirstToken && other.EndToken >= hit.EndToken)
            {
                return true;
            }
        }

        return false;
    }

    // That both should stand in neighbouring lines by chance is unlikely of words of some length.
    private static bool AreWords(TextAnalysis text, PhraseHit hit, TextAnalysis otherText, PhraseHit other) =>
        text.Tokens[hit.FirstToken].Length >= MinLettersOfWord && otherText.Tokens[other.FirstToken].Length >= MinLettersOfWord;

    private static bool AreNearLineEnd(
        TextAnalysis text, PhraseHit hit, TextAnalysis otherText, PhraseHit other, bool isBehind)
    {
        PhraseHit last = isBehind ? other : hit;
        PhraseHit first = isBehind ? hit : other;
        int toEnd = (isBehind ? otherText : text).Tokens.Length - last.EndToken;
        return first.FirstToken + toEnd <= MaxTokensAcross;
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
