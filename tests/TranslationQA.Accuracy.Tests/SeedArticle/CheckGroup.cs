namespace TranslationQA.Accuracy.Tests.SeedArticle;

/// <summary>Checks of which one may honestly report what another one is named for.</summary>
internal static class CheckGroup
{
    public const string Names = "names and terms";

    public static string Of(string check) => check switch
    {
        "misspelled-entity" or "wrong-entity" or "missing-entity" or "unexpected-entity"
            or "inconsistent-entity" or "implausible-entity" => Names,
        "cut-term" or "wrong-term" or "missing-term" or "forbidden-term" or "inconsistent-term" => Names,
        "untranslated-text" or "source-residue" or "wrong-language" or "boilerplate-residue" => "text",
        "unbalanced-quotes" or "mixed-quotes" => "quotes",
        "number-mismatch" or "date-mismatch" or "unit-mismatch" => "numbers",
        _ => check,
    };

    public static bool IsAboutEntities(string check) => check.EndsWith("-entity", StringComparison.Ordinal);
}
