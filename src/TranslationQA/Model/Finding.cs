namespace TranslationQA.Model;

/// <summary>A suspected error: where it is, what it is, why it is suspected and what to write instead.</summary>
/// <remarks>Immutable. Unconfirmed by a human: MQM calls it an issue, not an error.</remarks>
public sealed record Finding
{
    /// <summary>Gets the check that found it.</summary>
    public required CheckDescriptor Descriptor { get; init; }

    /// <summary>Gets the index of its segment in the document, from 0.</summary>
    public required int SegmentIndex { get; init; }

    /// <summary>Gets the side of the segment that it marks.</summary>
    public Side Side { get; init; } = Side.Target;

    /// <summary>Gets the marked stretch, in UTF-16 code units of that side's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets the marked text.</summary>
    public required string Text { get; init; }

    /// <summary>Gets how much it hurts.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets how sure the check is, from 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Gets one sentence for the reader.</summary>
    public required string Message { get; init; }

    /// <summary>Gets the id of the entity that is meant, or null.</summary>
    public string? EntityId { get; init; }

    /// <summary>Gets what to write instead, best first; empty where there is no proposal.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>Gets the reasons, strongest first.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
}
