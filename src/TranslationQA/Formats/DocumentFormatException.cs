namespace TranslationQA.Formats;

/// <summary>An input that cannot be read; says which file, which line, and why.</summary>
public sealed class DocumentFormatException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="name">The input as the caller named it.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="reason">What is wrong, on one line and without a full stop.</param>
    public DocumentFormatException(string name, int line, string reason)
        : base($"{name}:{line}: {reason}")
    {
        Name = name;
        Line = line;
        Reason = reason;
    }

    /// <summary>Gets the input as the caller named it.</summary>
    public string Name { get; }

    /// <summary>Gets the line, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets what is wrong.</summary>
    public string Reason { get; }
}
