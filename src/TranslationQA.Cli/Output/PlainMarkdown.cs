using System.Text;
using System.Text.RegularExpressions;

namespace TranslationQA.Cli.Output;

/// <summary>Writes the Markdown of a check's page as plain text.</summary>
internal static partial class PlainMarkdown
{
    private const string Fence = "```";

    /// <summary>Renders a page; its title is left out, because the check's descriptor says it.</summary>
    public static string Render(string markdown)
    {
        StringBuilder text = new();
        bool isCode = false;
        foreach (string line in markdown.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (isCode)
            {
                text.Append($"    {line}\n");
            }
            else if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                AppendLine(text, line);
            }
        }

        return text.ToString().TrimStart('\n');
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
