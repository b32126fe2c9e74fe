using TranslationQA.Internals.Matching;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class PhraseTrieTests
{
    [Test]
    public void FindsWholePhraseOnly()
    {
        PhraseTrie trie = new();

        trie.Add([1, 2, 3], PhraseKind.Name, 7);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Entries(trie, 1, 2, 3), Is.EqualTo(new[] { (PhraseKind.Name, 7) }));
            Assert.That(Entries(trie, 1, 2), Is.Empty);
            Assert.That(Entries(trie, 2, 3), Is.Empty);
            Assert.That(Entries(trie, 1, 2, 3, 4), Is.Empty);
        }
    }

    [Test]
    public void OnePhraseMayStandForSeveralThings()
    {
        PhraseTrie trie = new();

        trie.Add([1], PhraseKind.Name, 7);
        trie.Add([1], PhraseKind.Title, 7);
        trie.Add([1], PhraseKind.Name, 8);

        Assert.That(
            Entries(trie, 1),
            Is.EquivalentTo(new[] { (PhraseKind.Name, 7), (PhraseKind.Title, 7), (PhraseKind.Name, 8) }));
    }

    [Test]
    public void SameThingIsAddedOnce()
    {
        PhraseTrie trie = new();

        trie.Add([1, 2], PhraseKind.Name, 7);
        trie.Add([1, 2], PhraseKind.Name, 7);

        Assert.That(Entries(trie, 1, 2), Has.Length.EqualTo(1));
    }

    [Test]
    public void PhraseAndItsBeginningAreBothFound()
    {
        PhraseTrie trie = new();

        trie.Add([1, 2], PhraseKind.Name, 7);
        trie.Add([1], PhraseKind.Name, 8);

        Assert.That((Entries(trie, 1)[0].Reference, Entries(trie, 1, 2)[0].Reference), Is.EqualTo((8, 7)));
    }

    private static (PhraseKind Kind, int Reference)[] Entries(PhraseTrie trie, params int[] tokens)
    {
        int node = tokens.Aggregate(
            PhraseTrie.Root, (at, token) => at == PhraseTrie.None ? PhraseTrie.None : trie.Step(at, token));
        List<(PhraseKind, int)> entries = [];
        for (int i = node == PhraseTrie.None ? node : trie.FirstEntry(node); i != PhraseTrie.None; i = trie.Entry(i).Next)
        {
            entries.Add((trie.Entry(i).Kind, trie.Entry(i).Reference));
        }

        return [.. entries];
    }
}
