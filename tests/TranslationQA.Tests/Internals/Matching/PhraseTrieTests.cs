using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class PhraseTrieTests
{
    [Test]
    public void FindsWholePhraseOnly()
    {
        PhraseTrieBuilder trie = new();

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
        PhraseTrieBuilder trie = new();

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
        PhraseTrieBuilder trie = new();

        trie.Add([1, 2], PhraseKind.Name, 7);
        trie.Add([1, 2], PhraseKind.Name, 7);

        Assert.That(Entries(trie, 1, 2), Has.Length.EqualTo(1));
    }

    [Test]
    public void PhraseAndItsBeginningAreBothFound()
    {
        PhraseTrieBuilder trie = new();

        trie.Add([1, 2], PhraseKind.Name, 7);
        trie.Add([1], PhraseKind.Name, 8);

        Assert.That((Entries(trie, 1)[0].Reference, Entries(trie, 1, 2)[0].Reference), Is.EqualTo((8, 7)));
    }

    [TestCase(5)]
    [TestCase(500)]
    public void FindsEveryOneOfManyPhrases(int count)
    {
        PhraseTrieBuilder trie = new();

        for (int i = 0; i < count; i++)
        {
            trie.Add([i % 7, i, i % 3], PhraseKind.Title, i);
        }

        Assert.That(
            Enumerable.Range(0, count).SelectMany(i => Entries(trie, i % 7, i, i % 3)),
            Is.EqualTo(Enumerable.Range(0, count).Select(i => (PhraseKind.Title, i))));
    }

    private static (PhraseKind Kind, int Reference)[] Entries(PhraseTrieBuilder builder, params int[] tokens)
    {
        PhraseTrie trie = Compile(builder);
        int node = tokens.Aggregate(
            PhraseTrie.Root, (at, token) => at == PhraseTrie.None ? PhraseTrie.None : trie.Step(at, token));
        List<(PhraseKind, int)> entries = [];
        foreach (PhraseEntry entry in node == PhraseTrie.None ? default : trie.Entries(node))
        {
            entries.Add((entry.Kind, entry.Reference));
        }

        return [.. entries];
    }

    private static PhraseTrie Compile(PhraseTrieBuilder builder)
    {
        const int Count = 600;
        LexiconFileWriter file = new();
        NameForms.Write(
            file, new uint[Count], [[.. Enumerable.Range(0, Count).Select(i => new CollectedName(i, EntityKind.Term, [], NameTraits.None))]]);
        new PhraseTrieWriter(file).Write([builder], [[.. Enumerable.Range(0, Count)]], Count);
        return new PhraseTrie(LexiconFile.Open(file.Write(isPacked: false), "test"), part: 0);
    }
}
