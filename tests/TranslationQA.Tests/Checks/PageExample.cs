using System.Globalization;
using TranslationQA.Model;

namespace TranslationQA.Tests.Checks;

/// <summary>One example of a check's page; docs/checks/README.md defines its form.</summary>
public sealed record PageExample
{
    private const string Proposal = "=> ";

    public required string Id { get; init; }

    public required int Line { get; init; }

    public required Document Document { get; init; }

    /// <summary>Gets whether the desk of the example wants one spelling of each name.</summary>
    public required bool RequiresOneSpelling { get; init; }

    /// <summary>Gets the marked spans, as "segment:start-end".</summary>
    public required IReadOnlyList<string> Marks { get; init; }

    public required IReadOnlyList<string> Proposals { get; init; }

    public bool Flags => Marks.Count > 0;

    public static string Write(int segment, TextSpan span) => $"{segment + 1}:{span.Start}-{span.End}";

    public static IEnumerable<PageExample> ReadAll(string path)
    {
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "```tqa")
            {
                int end = Array.IndexOf(lines, "```", i);
                yield return Read(Path.GetFileNameWithoutExtension(path), i + 1, lines[(i + 1)..end]);
                i = end;
            }
        }
    }

    public override string ToString() => $"{Id} line {Line} {(Flags ? "flags" : "allows")}";

    private static PageExample Read(string id, int line, string[] block)
    {
        int rule = Array.IndexOf(block, "---");
        string[] front = block[..rule];
        string[] body = block[(rule + 1)..];
        string[] sources = [.. Values(front, "source")];
        List<string> marks = [];
        Segment[] segments = [.. body.Where(text => !text.StartsWith(Proposal, StringComparison.Ordinal))
            .Select((text, i) => new Segment(sources.ElementAtOrDefault(i), Unmark(text, i, marks)))];
        LanguagePair languages = LanguagePair.Parse($"{Values(front, "from").Single()}>{Values(front, "to").Single()}");
        string? date = Values(front, "date").SingleOrDefault();
        return new PageExample
        {
            Id = id,
            Line = line,
            Document = new Document(languages, segments)
            {
                Name = id,
                Date = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture),
            },
            RequiresOneSpelling = Values(front, "one-spelling").SingleOrDefault() == "true",
            Marks = marks,
            Proposals = [.. body.Where(text => text.StartsWith(Proposal, StringComparison.Ordinal))
                .Select(text => text[Proposal.Length..])],
        };
    }

    private static IEnumerable<string> Values(string[] front, string key) =>
        front.Where(text => text.StartsWith(key + ":", StringComparison.Ordinal))
            .Select(text => text[(key.Length + 1)..].Trim());

    private static string Unmark(string text, int segment, List<string> marks)
    {
        int open = text.IndexOf('⟦', StringComparison.Ordinal);
        while (open >= 0)
        {
            int close = text.IndexOf('⟧', open);
            marks.Add(Write(segment, TextSpan.FromBounds(open, close - 1)));
            text = text.Remove(close, 1).Remove(open, 1);
            open = text.IndexOf('⟦', StringComparison.Ordinal);
        }

        return text;
    }
}
