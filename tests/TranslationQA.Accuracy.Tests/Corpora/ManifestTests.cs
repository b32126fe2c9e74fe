using System.Security.Cryptography;
using System.Text.Json;

namespace TranslationQA.Accuracy.Tests.Corpora;

/// <summary>Holds the manifest of public sets against the files, where they lie beside the project.</summary>
public sealed class ManifestTests
{
    private static readonly string Folder = ProjectFolder.Shared("data");

    private static IEnumerable<TestCaseData> Sets =>
        PublicSet.All.Select(set => new TestCaseData(set).SetArgDisplayNames(set.Id));

    [Test]
    public void NamesEachSetOnce() => Assert.That(PublicSet.All.Select(set => set.Id), Is.Unique);

    [TestCaseSource(nameof(Sets))]
    public void SaysAllOfSet(PublicSet set)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new[] { set.Id, set.What, set.Licence, set.File, set.Convert }, Is.All.Not.Empty);
            Assert.That(set.Origin, Does.StartWith("https://"));
            Assert.That(set.Rows, Is.Positive);
            Assert.That(set.Sha256, Does.Match("^[0-9a-f]{64}$"));
            Assert.That(set.Convert, Does.StartWith($"dotnet run corpora/convert.cs -- {set.Id} ").Or.StartWith("no translations"));
        }
    }

    [TestCaseSource(nameof(Sets))]
    public void FileIsTheOneThatIsMeant(PublicSet set)
    {
        string path = Path.Combine(Folder, set.File);
        if (!Directory.Exists(Folder))
        {
            Assert.Ignore($"No public sets in {Folder}: checksums were not compared.");
        }

        string sum = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
        int head = Path.GetExtension(path) == ".tsv" ? 1 : 0;

        Assert.That((sum, File.ReadLines(path).Count() - head), Is.EqualTo((set.Sha256, set.Rows)));
    }

    /// <summary>A row of the manifest.</summary>
    public sealed record PublicSet(
        string Id, string What, string Origin, string Licence, string File, int Rows, string Sha256, string Convert)
    {
        public static IReadOnlyList<PublicSet> All { get; } =
        [
            .. System.IO.File.ReadLines(ProjectFolder.Of("corpora", "manifest.jsonl"))
                .Select(line => JsonSerializer.Deserialize<PublicSet>(line, JsonSerializerOptions.Web)!),
        ];
    }
}
