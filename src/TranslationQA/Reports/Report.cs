using TranslationQA.Model;

namespace TranslationQA.Reports;

/// <summary>The totals of a check: what was read, what was found, and the MQM score.</summary>
/// <remarks>Immutable. Reports of parts are put together by <see cref="Merge"/>, in any order.</remarks>
public sealed record Report
{
    private const double MaximumScore = 100;
    private const double ReferenceWords = 1_000;

    /// <summary>Gets the report of nothing.</summary>
    public static Report Empty { get; } = new();

    /// <summary>Gets the number of documents; a huge input that was read in blocks is one.</summary>
    public long Documents { get; init; }

    /// <summary>Gets the number of segments.</summary>
    public long Segments { get; init; }

    /// <summary>Gets the number of words of the translations: what stands between blanks and has a letter or digit;
    /// in Chinese and Japanese each character.</summary>
    public long Words { get; init; }

    /// <summary>Gets the number of findings of each check and severity.</summary>
    public IReadOnlyDictionary<FindingKey, long> Counts { get; init; } = new Dictionary<FindingKey, long>();

    /// <summary>Gets the number of findings.</summary>
    public long Findings => Counts.Values.Sum();

    /// <summary>Gets the penalty points: the sum of the severities (MQM's absolute penalty total).</summary>
    public long Penalty => Counts.Sum(count => (long)count.Key.Severity * count.Value);

    /// <summary>Gets the penalty points per 1,000 words (MQM's normed penalty total); 0 without words.</summary>
    public double PenaltyPerThousandWords => Words == 0 ? 0 : Penalty * ReferenceWords / Words;

    /// <summary>Gets the MQM score, 100 for a text without findings, never below 0.</summary>
    /// <remarks>The linear scoring model of MQM 2.0, uncalibrated: 100 × (1 − penalty points ÷ words). Source: The MQM
    /// Scoring Models (themqm.org). Findings are suspicions, so the score is an estimate of MQM's.</remarks>
    public double Score => Math.Max(0, MaximumScore * (1 - (PenaltyPerThousandWords / ReferenceWords)));

    /// <summary>Counts the findings of a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The number.</returns>
    public long CountOf(Severity severity) =>
        Counts.Where(count => count.Key.Severity == severity).Sum(count => count.Value);

    /// <summary>Counts the findings of a check.</summary>
    /// <param name="checkName">The name of the check.</param>
    /// <returns>The number.</returns>
    public long CountOf(string checkName) =>
        Counts.Where(count => count.Key.CheckName == checkName).Sum(count => count.Value);

    /// <summary>Adds up two reports.</summary>
    /// <param name="other">The report of other documents.</param>
    /// <returns>The report of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Report Merge(Report other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Report
        {
            Documents = Documents + other.Documents,
            Segments = Segments + other.Segments,
            Words = Words + other.Words,
            Counts = Counts.Concat(other.Counts)
                .GroupBy(count => count.Key, count => count.Value)
                .ToDictionary(group => group.Key, group => group.Sum()),
        };
    }
}

/// <summary>What findings are counted by.</summary>
/// <param name="CheckName">The name of the check.</param>
/// <param name="Severity">The severity.</param>
public readonly record struct FindingKey(string CheckName, Severity Severity);
