using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;

namespace TranslationQA.Internals.Analysis;

/// <summary>Finds what the line ends of a hard-wrapped source cut in two: a walk of the trie over the line end.</summary>
internal static class SourceCutFinder
{
    private const int Reach = 24;
    private const int MaxWord = 64;

    public static void Find(DocumentAnalysis analysis, ItemList<SourceCut> cuts)
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

    private static void FindAt(TextAnalysis before, TextAnalysis behind, int segment, ItemList<SourceCut> cuts)
    {
        if (before.Tokens.IsEmpty || behind.Tokens.IsEmpty || !EndsOpen(before) || !BeginsOpen(behind))
        {
            return;
        }

        // From the left, so that the longest name comes first and wins.
        for (int first = Math.Max(0, before.Tokens.Length - Reach); first < before.Tokens.Length; first++)
        {
            IndexedName? name = IsWordStart(before, first)
                ? Walk(before, behind, first) ?? WalkJoined(before, behind, first)
                : null;
            if (name is not null)
            {
                cuts.Add(new SourceCut(segment, first, name.Entity, name.Name.Text));
                return;
            }
        }
    }

    private static IndexedName? Walk(TextAnalysis before, TextAnalysis behind, int first)
    {
        // Where spaces part words, a line end between two of them is as good as a space.
        if (CharTable.IsWordPart(before.Tokens[^1].Class))
        {
            return null;
        }

        int node = WalkTo(before, first, before.Tokens.Length);
        return node == PhraseTrie.None ? null : WalkOn(behind, node, 0, null);
    }

    // газо|провод: in a script with spaces the line end cuts a word, whose halves are one token.
    private static IndexedName? WalkJoined(TextAnalysis before, TextAnalysis behind, int first)
    {
        Token last = before.Tokens[^1];
        Token next = behind.Tokens[0];
        if (!CharTable.IsWordPart(last.Class) || next.Class != CharClass.Letter)
        {
            return null;
        }

        int node = WalkTo(before, first, before.Tokens.Length - 1);
        if (node != PhraseTrie.None)
        {
            node = StepJoined(before.Index, node, before.TextOf(last), behind.TextOf(next));
        }

        return node == PhraseTrie.None ? null : WalkOn(behind, node, 1, NameAt(before.Index.Trie, node, before.Index));
    }

    // The word as it stands, or without one of the language's endings.
    private static int StepJoined(TextIndex index, int node, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<char> joined = stackalloc char[MaxWord];
        int length = left.Length + right.Length;
        if (length > MaxWord)
        {
            return PhraseTrie.None;
        }

        left.CopyTo(joined);
        right.CopyTo(joined[left.Length..]);
        int next = index.Trie.Step(node, index.Vocabulary.Find(joined[..length]));
        IReadOnlyList<string> endings = index.Profile.List("suffixes");
        for (int i = 0; next == PhraseTrie.None && i < endings.Count; i++)
        {
            ReadOnlySpan<char> ending = endings[i].AsSpan().TrimStart("-'’");
            if (right.Length > ending.Length && right.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                next = index.Trie.Step(node, index.Vocabulary.Find(joined[..(length - ending.Length)]));
            }
        }

        return next;
    }

    private static int WalkTo(TextAnalysis text, int first, int end)
    {
        int node = PhraseTrie.Root;
        for (int i = first; i < end && node != PhraseTrie.None; i++)
        {
            node = text.Index.Trie.Step(node, text.Tokens[i].Id);
        }

        return node;
    }

    private static IndexedName? WalkOn(TextAnalysis behind, int node, int from, IndexedName? longest)
    {
        PhraseTrie trie = behind.Index.Trie;
        for (int i = from; i < behind.Tokens.Length; i++)
        {
            node = trie.Step(node, behind.Tokens[i].Id);
            if (node == PhraseTrie.None)
            {
                break;
            }

            longest = NameAt(trie, node, behind.Index) ?? longest;
        }

        return longest;
    }

    private static IndexedName? NameAt(PhraseTrie trie, int node, TextIndex index)
    {
        foreach (PhraseEntry entry in trie.Entries(node))
        {
            if (entry.Kind == PhraseKind.Name)
            {
                return index.Names[entry.Reference];
            }
        }

        return null;
    }

    private static bool EndsOpen(TextAnalysis text) => text.Text.AsSpan(text.Tokens[^1].End).IsWhiteSpace();

    private static bool BeginsOpen(TextAnalysis text) => text.Text.AsSpan(0, text.Tokens[0].Start).IsWhiteSpace();

    // In katakana and hangul a name does not begin inside a run.
    private static bool IsWordStart(TextAnalysis text, int token) =>
        text.Tokens[token].Class is not (CharClass.Katakana or CharClass.Hangul) || token == 0
        || text.Tokens[token - 1].Class != text.Tokens[token].Class
        || text.Tokens[token - 1].End != text.Tokens[token].Start;
}
