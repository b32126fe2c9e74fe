namespace TranslationQA.Cli;

/// <summary>Writes what is unusable to standard error, a line each, and remembers that there was something.</summary>
internal sealed class ErrorLog(TextWriter error)
{
    private readonly Lock _lock = new();

    /// <summary>Gets whether anything was unusable.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Writes one line, whatever the reason contains.</summary>
    public void Write(string reason)
    {
        string line = string.Concat(reason.Select(unit => char.IsControl(unit) ? ' ' : unit)).Trim();
        lock (_lock)
        {
            HasErrors = true;
            error.WriteLine($"tqa: {line}");
        }
    }

    /// <summary>Writes one line and gives the exit status that goes with it.</summary>
    public int Fail(string reason)
    {
        Write(reason);
        return ExitStatus.Unusable;
    }
}
