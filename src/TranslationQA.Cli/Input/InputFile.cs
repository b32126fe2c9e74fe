namespace TranslationQA.Cli.Input;

/// <summary>Opens files for reading, and says in one line why one cannot be.</summary>
internal static class InputFile
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Opens a file; its reader has a buffer of its own.</summary>
    /// <exception cref="UnusableCallException">It cannot be opened.</exception>
    public static Stream Open(string path)
    {
        if (path.Length == 0)
        {
            throw new UnusableCallException("the name of a file is empty");
        }

        if (Directory.Exists(path))
        {
            throw new UnusableCallException($"{path}: is a directory");
        }

        try
        {
            return new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableCallException($"{path}: {FileReason.Of(exception)}");
        }
    }
}
