using TranslationQA.Internals.Matching;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class MisrenderingComposerTests
{
    private const string Lines =
        """
        {"id":"fake-news","kind":"term","names":{"ja":["フェイクニュース"],"en":["fake news"],"id":["berita palsu"]},"parts":[{"names":{"ja":["フェイク"],"en":["fake"],"id":["palsu"]}},{"names":{"ja":["ニュース"],"en":["news"],"id":["berita"]}}]}
        {"id":"partnership-treaty","kind":"term","names":{"ja":["パートナーシップ条約"],"en":["partnership treaty"],"id":["perjanjian kemitraan"]},"parts":[{"names":{"ja":["パートナーシップ"],"en":["partnership"],"id":["kemitraan"]}},{"names":{"ja":["条約"],"en":["treaty"],"id":["perjanjian"]}}]}
        {"id":"data-center","kind":"term","names":{"ja":["データセンター"],"en":["data center"],"id":["pusat data"]},"parts":[{"names":{"ja":["データ"],"en":["data"],"id":["data"]},"senses":[{"id":["kurma"],"en":["calendar day"]}]},{"names":{"ja":["センター"],"en":["center"],"id":["pusat"]}}]}
        {"id":"word-ship","kind":"word","names":{"ja":["シップ"]},"senses":[{"en":["ship"],"id":["kapal"]}]}
        {"id":"word-of","kind":"word","names":{"ja":["フェ"]},"senses":[{"id":["yang"]}]}
        """;

    private static readonly TextIndex Indonesian = SmallLexicon.Index("id", Lines);
    private static readonly TextIndex English = SmallLexicon.Index("en", Lines);

    [TestCase("berita Fei", "RomanizedHalf", "berita palsu")]
    [TestCase("perjanjian kapal", "HalfAsWord", "perjanjian kemitraan")]
    [TestCase("pusat kurma", "OtherSense", "pusat data")]
    public void ComposesWhatBecomesOfATermInIndonesian(string text, string kind, string suggestion) =>
        Assert.That(Misrenderings(Indonesian, text), Has.Member((kind, suggestion)));

    [TestCase("Fei news", "RomanizedHalf", "fake news")]
    [TestCase("ship treaty", "HalfAsWord", "partnership treaty")]
    [TestCase("calendar day center", "OtherSense", "data center")]
    public void ComposesInTheOrderOfEnglish(string text, string kind, string suggestion) =>
        Assert.That(Misrenderings(English, text), Has.Member((kind, suggestion)));

    [TestCase("berita palsu")]
    [TestCase("perjanjian kemitraan")]
    [TestCase("kapal perjanjian")]
    [TestCase("berita yang")]
    public void NeverComposesWhatIsRightOrEverybodyWrites(string text) =>
        Assert.That(Misrenderings(Indonesian, text), Is.Empty);

    [Test]
    public void TargetWithoutRenderingsOfItsOwnGetsNone() => Assert.That(SmallLexicon.Index("ru", Lines).Wordings.Count, Is.Zero);

    private static List<(string Kind, string Suggestion)> Misrenderings(TextIndex index, string text)
    {
        int[] tokens = [.. text.Split(' ').Select(word => index.Vocabulary.Find(word))];
        int node = tokens.Aggregate(
            PhraseTrie.Root, (at, token) => at == PhraseTrie.None || token < 0 ? PhraseTrie.None : index.Trie.Step(at, token));
        List<(string, string)> found = [];
        foreach (PhraseEntry entry in node == PhraseTrie.None ? default : index.Trie.Entries(node))
        {
            if (entry.Kind is PhraseKind.Misrendering or PhraseKind.OddMisrendering)
            {
                found.AddRange(index.MisreadingsOf(index.Wordings.Term(entry.Reference), index.Wordings.Source(entry.Reference))
                    .Where(misreading => misreading.TellingForms.Contains(text, StringComparer.OrdinalIgnoreCase))
                    .Select(misreading => (misreading.Misrendering.Kind.ToString(), misreading.Misrendering.Suggestion)));
            }
        }

        return found;
    }
}
