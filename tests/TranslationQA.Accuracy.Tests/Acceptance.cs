namespace TranslationQA.Accuracy.Tests;

/// <summary>Tells whether generated files may be rewritten: TQA_ACCEPT=1.</summary>
internal static class Acceptance
{
    public static bool IsOn => Environment.GetEnvironmentVariable("TQA_ACCEPT") == "1";
}
