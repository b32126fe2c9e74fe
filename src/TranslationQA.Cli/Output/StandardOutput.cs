using Microsoft.Win32.SafeHandles;

namespace TranslationQA.Cli.Output;

/// <summary>Opens standard output so that the tool learns when its reader has left.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    // Console's own stream swallows EPIPE on Unix, and `tqa check huge.txt | head` would go on for minutes. A file is
    // left to it all the same: a FileStream keeps its own position, which `> log 2>&1` and `>>` would not survive.
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            FileStream pipe = new(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput(); // Closed by the caller (>&-), or opened for reading only.
        }
    }
}
