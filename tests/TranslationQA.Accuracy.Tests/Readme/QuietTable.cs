using System.Globalization;
using System.Text;
using TranslationQA.Accuracy.Tests.CleanNews;

namespace TranslationQA.Accuracy.Tests.Readme;

/// <summary>Writes the README's table of how little is said of clean news.</summary>
internal static class QuietTable
{
    private const string Head = """
        | text | language | words | names and terms | others |
        |---|---|---|---|---|
        """;

    /// <summary>Makes the table, or none where the news are not there.</summary>
    public static async Task<string?> WriteAsync()
    {
        if (!CleanText.IsPresent)
        {
            return null;
        }

        StringBuilder table = new(Head);
        foreach (CleanText text in CleanText.All)
        {
            AlarmRate rate = await AlarmRate.OfAsync(text);
            table.Append(
                CultureInfo.InvariantCulture,
                $"\n| {text} | {text.Language} | {rate.Words:N0} | {rate.Names:0.00} | {rate.Others:0.00} |");
        }

        return table.ToString();
    }
}
