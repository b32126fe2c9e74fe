namespace TranslationQA.Cli.Evaluation;

/// <summary>Groups checks that may honestly report the same garble under different names.</summary>
internal static class CheckFamily
{
    private const string Entities = "entity";
    private const string Quotes = "quotes";

    public static bool AreRelated(string left, string right) => Of(left) == Of(right);

    public static bool IsAboutEntities(string check) => Of(check) == Entities;

    private static string Of(string check) => check[(check.LastIndexOf('-') + 1)..] switch
    {
        "entity" or "term" => Entities,
        "quotes" => Quotes,
        _ => check,
    };
}
