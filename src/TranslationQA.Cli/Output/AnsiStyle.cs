using TranslationQA.Reports;

namespace TranslationQA.Cli.Output;

/// <summary>Colours the text report for a terminal.</summary>
internal static class AnsiStyle
{
    public static string Paint(ReportStyle style, string text) => $"\e[{Code(style)}m{text}\e[0m";

    private static string Code(ReportStyle style) => style switch
    {
        ReportStyle.Place => "1",
        ReportStyle.Neutral => "36",
        ReportStyle.Minor => "33",
        ReportStyle.Major => "31",
        ReportStyle.Critical => "1;31",
        ReportStyle.Mark => "31",
        ReportStyle.Suggestion => "32",
        ReportStyle.Evidence => "2",
        _ => "1",
    };
}
