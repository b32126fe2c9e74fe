namespace TranslationQA.Lexicons;

/// <summary>A lexicon that cannot be read; says which file, line and column, and why.</summary>
public sealed class LexiconFormatException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="path">The file as the caller named it.</param>
    /// <param name="line">The line, from 1; 0 when the whole file is meant.</param>
    /// <param name="column">The byte in the line, from 1; 0 when the whole line is meant.</param>
    /// <param name="reason">What is wrong, without a full stop.</param>
    public LexiconFormatException(string path, int line, int column, string reason)
        : base(Position(path, line, column) + reason)
    {
        Path = path;
        Line = line;
        Column = column;
        Reason = reason;
    }

    /// <summary>Gets the file as the caller named it.</summary>
    public string Path { get; }

    /// <summary>Gets the line, from 1; 0 when the whole file is meant.</summary>
    public int Line { get; }

    /// <summary>Gets the byte in the line, from 1; 0 when the whole line is meant.</summary>
    public int Column { get; }

    /// <summary>Gets what is wrong.</summary>
    public string Reason { get; }

    private static string Position(string path, int line, int column) => (line, column) switch
    {
        (0, _) => $"{path}: ",
        (_, 0) => $"{path}:{line}: ",
        _ => $"{path}:{line}:{column}: ",
    };
}
