using TranslationQA.Model;

namespace TranslationQA.Checks;

/// <summary>What a check knows of a finding; the context adds the rest.</summary>
/// <param name="Span">The marked stretch.</param>
public sealed record FindingDraft(TextSpan Span)
{
    /// <summary>Gets the marked side.</summary>
    public Side Side { get; init; } = Side.Target;

    /// <summary>Gets how sure the check is, from 0 to 1.</summary>
    public double Probability { get; init; } = 0.9;

    /// <summary>Gets the severity, where it is not the check's own.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Gets what the message names behind the marked text.</summary>
    public IReadOnlyList<object> MessageArguments { get; init; } = [];

    /// <summary>Gets the id of the entity that is meant.</summary>
    public string? EntityId { get; init; }

    /// <summary>Gets what to write instead, best first.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>Gets the reasons, strongest first.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
}
