using TranslationQA.Model;

namespace TranslationQA.Reports;

/// <summary>How reports write the values of enumerations.</summary>
internal static class ReportWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Neutral => "neutral",
        Severity.Minor => "minor",
        Severity.Major => "major",
        _ => "critical",
    };

    public static string Of(Side side) => side == Side.Target ? "target" : "source";

    public static string Of(Category category) => category switch
    {
        Category.Terminology => "terminology",
        Category.Accuracy => "accuracy",
        Category.LinguisticConventions => "linguistic-conventions",
        Category.Style => "style",
        Category.LocaleConventions => "locale-conventions",
        Category.AudienceAppropriateness => "audience-appropriateness",
        _ => "design-and-markup",
    };
}
