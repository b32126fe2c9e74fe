namespace TranslationQA.Cli;

/// <summary>What the tool tells its caller.</summary>
internal static class ExitStatus
{
    /// <summary>Nothing was found at or over the severity of <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Something was found.</summary>
    public const int Findings = 1;

    /// <summary>The call or an input is unusable.</summary>
    public const int Unusable = 2;

    /// <summary>The user broke off; the status that shells give to a program that SIGINT ended.</summary>
    public const int Interrupted = 130;
}
