using System.Text;
using System.Text.RegularExpressions;

namespace TranslationQA.Cli.Output;

/// <summary>Writes the Markdown of a check's page as plain text.</summary>
internal static partial class PlainMarkdown
{
    private const string Fence = "```";

    /// <summary>Renders a page from its first heading on; the check's descriptor says what stands above.</summary>
    public static string Render(string markdown)
    {
        StringBuilder text = new();
        bool isCode = false;
        string[] lines = markdown.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        foreach (string line in lines.SkipWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (isCode)
            {
                text.Append($"    {line}\n");
            }
            else
            {
                AppendLine(text, line);
            }
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, string line)
    {
        string plain = Link().Replace(line.Replace("**", string.Empty, StringComparison.Ordinal), "$1 ($2)")
            .Replace("`", string.Empty, StringComparison.Ordinal);
        if (!plain.StartsWith('#'))
        {
            text.Append($"{plain}\n");
            return;
        }

        string heading = plain.TrimStart('#', ' ');
        text.Append($"{heading}\n{new string('-', heading.Length)}\n");
    }

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
