namespace TranslationQA.Model;

/// <summary>Tells how much a finding hurts; the values are MQM's penalty points.</summary>
/// <remarks>Source: MQM 2.0, severity levels and their default multipliers (themqm.org).</remarks>
public enum Severity
{
    /// <summary>Noted, without a penalty.</summary>
    Neutral = 0,

    /// <summary>A blemish that misleads nobody.</summary>
    Minor = 1,

    /// <summary>An error that misleads readers or has to be corrected in print.</summary>
    Major = 5,

    /// <summary>An error that makes the text unfit to publish.</summary>
    Critical = 25,
}
