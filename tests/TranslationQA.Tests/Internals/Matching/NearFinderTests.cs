using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Model;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class NearFinderTests
{
    private static readonly TextIndex Index = SmallLexicon.Index(
        "id",
        """
        {"id":"bryansk","kind":"place","names":{"en":["Bryansk"]}}
        {"id":"kharkiv","kind":"place","names":{"en":["Kharkiv"]}}
        {"id":"pezeshkian","kind":"person","names":{"en":["Masoud Pezeshkian","Pezeshkian"]}}
        {"id":"kim","kind":"person","names":{"en":["Kim Jong Un"],"ko":["Гим"]}}
        {"id":"mod","kind":"organization","names":{"id":["Kementerian Pertahanan"]}}
        {"id":"fake","kind":"term","names":{"en":["disinformation"]}}
        """);

    private static readonly string[] Names = ["Bryansk", "Kharkiv", "Pezeshkian"];

    private static IEnumerable<string> Garbles => Names
        .SelectMany(name => Losses(name).Concat(Swaps(name)).Concat(Changes(name)).Concat(Gains(name))).Distinct();

    [TestCaseSource(nameof(Garbles))]
    public void FindsGarbleOneEditAway(string garble) => Assert.That(Near($"Pasukan dikirim ke {garble} kemarin."), Has.Member(garble));

    [TestCase("Menurut Kim Jung Eun, rudal itu siap.", "Kim Jung Eun")]
    [TestCase("Menurut Kim Jong Oon, rudal itu siap.", "Kim Jong Oon")]
    [TestCase("Presiden Masud Pezeskian tiba.", "Masud Pezeskian")]
    [TestCase("Presiden Masoud Pezesh kian tiba.", "Masoud Pezesh kian")]
    public void FindsGarbleOfSeveralWords(string text, string expected) => Assert.That(Near(text), Has.Member(expected));

    [TestCase("Pasukan dikirim ke Bryansk dan Kharkiv.")]
    [TestCase("Pasukan dikirim ke bryanks kemarin.")]
    [TestCase("Ia bernama Kim Dae Jung, Park Chung Hee, atau Lee Jong Wook.")]
    [TestCase("Pada hari Senin ia membeli Disinformasion.")]
    [TestCase("Menteri itu tiba di Bandung.")]
    [TestCase("")]
    public void PassesOverWhatIsNoGarble(string text) => Assert.That(Near(text), Is.Empty);

    [Test]
    public void NameDoesNotReachOverAComma() =>
        Assert.That(Near("Menurut Masoud, Pezeskian tiba."), Has.No.Member("Masoud, Pezeskian"));

    private static string[] Near(string text)
    {
        TextAnalysis analysis = SmallLexicon.Analyze(Index, text);
        List<string> found = [];
        foreach (NearMatch match in analysis.NearMatches)
        {
            TextSpan span = analysis.SpanOf(match.FirstToken, match.TokenCount);
            found.Add(text.Substring(span.Start, span.Length));
        }

        return [.. found];
    }

    private static IEnumerable<string> Losses(string name) => Enumerable.Range(1, name.Length - 1).Select(i => name.Remove(i, 1));

    private static IEnumerable<string> Gains(string name) => Enumerable.Range(1, name.Length).Select(i => name.Insert(i, "o"));

    private static IEnumerable<string> Changes(string name) =>
        Enumerable.Range(1, name.Length - 1).Select(i => name.Remove(i, 1).Insert(i, "m"));

    private static IEnumerable<string> Swaps(string name) => Enumerable.Range(1, name.Length - 2)
        .Select(i => name.Remove(i, 2).Insert(i, $"{name[i + 1]}{name[i]}")).Where(swapped => swapped != name);
}
