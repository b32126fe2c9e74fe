namespace TranslationQA.Cli;

/// <summary>Says in a few words why a file cannot be used; the exceptions' own messages repeat its path.</summary>
internal static class FileReason
{
    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException => "no such file",
        DirectoryNotFoundException => "no such folder",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the path is too long",
        _ => exception.Message,
    };
}
