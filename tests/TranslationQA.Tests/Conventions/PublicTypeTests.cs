namespace TranslationQA.Tests.Conventions;

public sealed class PublicTypeTests
{
    private static IEnumerable<Type> PublicTypes => typeof(TranslationChecker).Assembly.GetExportedTypes();

    [TestCaseSource(nameof(PublicTypes))]
    public void NamespaceIsTheFolder(Type type)
    {
        // One file may hold a type by several names ("Lexicon.Loading.cs"), and small types that serve it.
        string[] folder = ["src", .. type.Namespace!.Split('.')];

        Assert.That(
            Directory.EnumerateFiles(ProjectFolder.Of(folder), "*.cs").SelectMany(File.ReadLines),
            Has.Some.Matches($@"\b(class|record|struct|enum|interface|delegate) {type.Name.Split('`')[0]}\b"));
    }

    [Test]
    public void NothingUnderInternalsIsPublic() =>
        Assert.That(PublicTypes.Select(type => type.Namespace), Has.None.StartsWith("TranslationQA.Internals"));
}
