namespace TranslationQA.Model;

/// <summary>One target text and, where there is one, the source text that it translates.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Segment
{
    /// <summary>Makes a segment without a source.</summary>
    /// <param name="target">The translated text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Segment(string target)
        : this(null, target)
    {
    }

    /// <summary>Makes a segment.</summary>
    /// <param name="source">The source text, or null where there is none.</param>
    /// <param name="target">The translated text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Segment(string? source, string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        Source = string.IsNullOrEmpty(source) ? null : source;
        Target = target;
    }

    /// <summary>Gets the source text, or null where there is none.</summary>
    public string? Source { get; }

    /// <summary>Gets the translated text.</summary>
    public string Target { get; }

    /// <summary>Gets the identifier that the input gives the segment, if any.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the line of the input on which the segment stands, counted from 1; 0 when it has none.</summary>
    public int Line { get; init; }

    /// <summary>Gets the text of one side.</summary>
    /// <param name="side">The side.</param>
    /// <returns>The text; empty where the segment has no source.</returns>
    public string Text(Side side) => side == Side.Target ? Target : Source ?? string.Empty;
}
