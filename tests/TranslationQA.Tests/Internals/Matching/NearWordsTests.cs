using TranslationQA.Internals.Matching;

namespace TranslationQA.Tests.Internals.Matching;

public sealed class NearWordsTests
{
    private const int MinLengthForTwo = 6;

    private static HashSet<string>[]? _tables;

    [Test]
    public void FindsWhatATableOfShortenedWordsFindsInTheSameOrder()
    {
        string[] words = [.. Words(new Random(1), 3000).Distinct()];
        NearWords near = new(MinLengthForTwo);
        for (int i = 0; i < words.Length; i++)
        {
            near.Add(i, words[i]);
        }

        near.Finish();

        Assert.That(
            Words(new Random(2), 200).Select(word => Found(near, word)),
            Is.EqualTo(Words(new Random(2), 200).Select(word => FoundInTable(words, word))));
    }

    // Few letters, so that many are near.
    private static string[] Words(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(
            _ => new string([.. Enumerable.Range(0, random.Next(3, 10)).Select(_ => "abcde"[random.Next(5)])])),
    ];

    private static string Found(NearWords near, string word)
    {
        List<int> found = [];
        near.Find(word, Deletions(word), found);
        return string.Join(' ', found);
    }

    private static string FoundInTable(string[] words, string word) => string.Join(' ', Shortened(word)
        .SelectMany(shorter => Enumerable.Range(0, words.Length).Where(i => Tables(words)[i].Contains(shorter))).Distinct());

    private static HashSet<string>[] Tables(string[] words) =>
        _tables ??= [.. words.Select(word => Shortened(word).ToHashSet(StringComparer.Ordinal))];

    private static int Deletions(string word) => word.Length >= MinLengthForTwo ? 2 : 1;

    private static IEnumerable<string> Shortened(string word)
    {
        yield return word;
        for (int i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
            for (int j = i + 1; Deletions(word) > 1 && j < word.Length; j++)
            {
                yield return word.Remove(j, 1).Remove(i, 1);
            }
        }
    }
}
