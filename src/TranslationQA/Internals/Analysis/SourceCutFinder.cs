using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Analysis;

/// <summary>Finds what the line ends of a hard-wrapped source cut in two: a walk of the trie over the line end.</summary>
internal static class SourceCutFinder
{
    private const int Reach = 24;

    public static void Find(DocumentAnalysis analysis, List<SourceCut> cuts)
    {
        for (int segment = 0; segment + 1 < analysis.Document.Segments.Count; segment++)
        {
            if (analysis.Document.Segments[segment].Source is not null
                && analysis.Document.Segments[segment + 1].Source is not null)
            {
                FindAt(analysis.Source(segment), analysis.Source(segment + 1), segment, cuts);
            }
        }
    }

    private static void FindAt(TextAnalysis before, TextAnalysis behind, int segment, List<SourceCut> cuts)
    {
        if (before.Tokens.IsEmpty || behind.Tokens.IsEmpty || !EndsOpen(before) || !BeginsOpen(behind))
        {
            return;
        }

        // From the left, so that the longest name comes first and wins.
        for (int first = Math.Max(0, before.Tokens.Length - Reach); first < before.Tokens.Length; first++)
        {
            if (IsWordStart(before, first) && Walk(before, behind, first) is { } name)
            {
                cuts.Add(new SourceCut(segment, first, name.Entity, name.Name.Text));
                return;
            }
        }
    }

    private static IndexedName? Walk(TextAnalysis before, TextAnalysis behind, int first)
    {
        PhraseTrie trie = before.Index.Trie;
        int node = PhraseTrie.Root;
        for (int i = first; i < before.Tokens.Length; i++)
        {
            node = trie.Step(node, before.Tokens[i].Id);
            if (node == PhraseTrie.None)
            {
                return null;
            }
        }

        IndexedName? longest = null;
        for (int i = 0; i < behind.Tokens.Length; i++)
        {
            node = trie.Step(node, behind.Tokens[i].Id);
            if (node == PhraseTrie.None)
            {
                break;
            }

            longest = NameAt(trie, node, before.Index) ?? longest;
        }

        return longest;
    }

    private static IndexedName? NameAt(PhraseTrie trie, int node, TextIndex index)
    {
        for (int entry = trie.FirstEntry(node); entry != PhraseTrie.None; entry = trie.Entry(entry).Next)
        {
            if (trie.Entry(entry).Kind == PhraseKind.Name)
            {
                return index.Names[trie.Entry(entry).Reference];
            }
        }

        return null;
    }

    private static bool EndsOpen(TextAnalysis text) => text.Text.AsSpan(text.Tokens[^1].End).IsWhiteSpace();

    private static bool BeginsOpen(TextAnalysis text) => text.Text.AsSpan(0, text.Tokens[0].Start).IsWhiteSpace();

    private static bool IsWordStart(TextAnalysis text, int token) =>
        text.Tokens[token].Class != CharClass.Katakana || token == 0
        || text.Tokens[token - 1].Class != CharClass.Katakana || text.Tokens[token - 1].End != text.Tokens[token].Start;
}
