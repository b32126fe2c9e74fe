using System.Reflection;

namespace TranslationQA.Accuracy.Tests;

/// <summary>The folder of the project, wherever its build output lies.</summary>
internal static class ProjectFolder
{
    private static readonly string Root = typeof(ProjectFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(ProjectFolder)).Value!;

    /// <summary>Gets a path inside the project.</summary>
    public static string Of(params string[] parts) => Path.GetFullPath(Path.Combine([Root, .. parts]));

    /// <summary>Gets a path of the texts that are not committed; nothing need be there.</summary>
    public static string Shared(params string[] parts) => Of(["..", "shared", .. parts]);
}
