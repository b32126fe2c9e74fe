namespace TranslationQA.Model;

/// <summary>An ordered list of segments that belong together, with their languages, date and origin.</summary>
/// <remarks>Immutable and safe to share between threads. A huge input is read as several documents with the same
/// <see cref="Name"/>, each going on where the one before it stopped (<see cref="FirstSegment"/>).</remarks>
public sealed record Document
{
    /// <summary>Makes a document.</summary>
    /// <param name="languages">The languages of its segments.</param>
    /// <param name="segments">Its segments, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="segments"/> is null.</exception>
    public Document(LanguagePair languages, IEnumerable<Segment> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        Languages = languages;
        Segments = [.. segments];
    }

    /// <summary>Gets the languages of the segments.</summary>
    public LanguagePair Languages { get; }

    /// <summary>Gets the segments, in order.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>Gets the name to report: as a rule the file's name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Gets the day on which the text was written, or null when it is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Gets the number, counted from 1, that the first segment has in its input.</summary>
    public int FirstSegment { get; init; } = 1;

    /// <summary>Gets whether the document goes on with an input whose beginning was an earlier document.</summary>
    public bool IsContinuation => FirstSegment > 1;
}
