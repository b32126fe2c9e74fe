namespace TranslationQA.Tests.Conventions;

public sealed class PublicApiTests
{
    private static readonly string Approved =
        ProjectFolder.Of("tests", "TranslationQA.Tests", "Conventions", "PublicApi.approved.txt");

    /// <summary>Set TQA_ACCEPT=1 to rewrite the approved file with the present surface.</summary>
    [Test]
    public void SurfaceIsTheApprovedOne()
    {
        string surface = PublicApi.Describe(typeof(TranslationChecker).Assembly);
        if (Environment.GetEnvironmentVariable("TQA_ACCEPT") == "1")
        {
            File.WriteAllText(Approved, surface);
        }

        Assert.That(surface, Is.EqualTo(File.ReadAllText(Approved)));
    }
}
