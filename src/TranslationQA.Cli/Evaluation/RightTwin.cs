using System.Text;
using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Puts right in a translation whatever its labels say is wrong.</summary>
internal static class RightTwin
{
    /// <summary>Makes the twin; none where nothing would change, or a wrong name or term would stay.</summary>
    /// <remarks>What is no name and no term (a line that stops, a caption) may stay as it is: only names and terms are
    /// looked at in a twin.</remarks>
    /// <exception cref="DocumentFormatException">Two labels say differently what is right in one place.</exception>
    public static Document? Of(string path, Document document, IReadOnlyList<PlacedLabel> labels)
    {
        ILookup<bool, PlacedLabel> errors = labels.Where(label => !label.Label.IsRight)
            .ToLookup(label => label.Label.Replacement is not null);
        if (!errors[true].Any() || errors[false].Any(label => CheckFamily.IsAboutEntities(label.Label.Check)))
        {
            return null;
        }

        ILookup<int, PlacedLabel> byLine = errors[true].ToLookup(label => label.Label.Line);
        IEnumerable<Segment> segments = document.Segments.Select(segment => Mend(path, segment, byLine[segment.Line]));
        return new Document(document.Languages, segments) { Name = document.Name, Date = document.Date };
    }

    private static Segment Mend(string path, Segment segment, IEnumerable<PlacedLabel> labels)
    {
        StringBuilder target = new();
        int end = 0;
        foreach ((Label label, TextSpan span) in labels.OrderBy(label => label.Span.Start))
        {
            if (span.Start < end)
            {
                throw new DocumentFormatException(path, label.Row, $"'{label.Text}' overlaps another label");
            }

            target.Append(segment.Target, end, span.Start - end).Append(label.Replacement);
            end = span.End;
        }

        target.Append(segment.Target, end, segment.Target.Length - end);
        return new Segment(segment.Source, target.ToString()) { Id = segment.Id, Line = segment.Line };
    }
}
