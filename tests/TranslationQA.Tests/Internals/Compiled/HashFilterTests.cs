using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Text;

namespace TranslationQA.Tests.Internals.Compiled;

public sealed class HashFilterTests
{
    private static readonly ulong[] Members = [.. Enumerable.Range(0, 5000).Select(i => Vocabulary.Hash($"member {i}"))];

    [Test]
    public void KnowsAllMembers() =>
        Assert.That(Members, Has.All.Matches<ulong>(hash => HashFilter.Contains(HashFilter.Write(Members), hash)));

    [Test]
    public void TakesFewStrangersForMembers()
    {
        uint[] section = HashFilter.Write(Members);
        int strangers = Enumerable.Range(0, 5000).Count(i => HashFilter.Contains(section, Vocabulary.Hash($"stranger {i}")));
        Assert.That(strangers, Is.LessThan(100));
    }

    [Test]
    public void EmptyFilterHoldsNothing() => Assert.That(HashFilter.Contains([], Members[0]), Is.False);
}
