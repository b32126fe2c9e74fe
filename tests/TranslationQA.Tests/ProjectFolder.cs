using System.Reflection;

namespace TranslationQA.Tests;

/// <summary>The folder of the project, wherever its build output lies.</summary>
internal static class ProjectFolder
{
    private static readonly string Root = typeof(ProjectFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(ProjectFolder)).Value!;

    public static string Of(params string[] parts) => Path.GetFullPath(Path.Combine([Root, .. parts]));
}
