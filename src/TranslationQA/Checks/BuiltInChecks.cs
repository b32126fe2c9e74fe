namespace TranslationQA.Checks;

/// <summary>The checks that the library brings along, in the order of their ids.</summary>
public static class BuiltInChecks
{
    /// <summary>Gets the checks.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
    ];
}
