namespace TranslationQA.Cli.Output;

/// <summary>Where a report goes: standard output, or a file that appears only once the report is whole.</summary>
internal sealed class ReportOutput : IDisposable
{
    private static readonly string[] DeviceFolders = ["/dev/", "/proc/"];
    private readonly bool _ownsStream;
    private readonly string? _path;
    private readonly string? _temporaryPath;

    private ReportOutput(Stream stream, bool ownsStream)
    {
        Stream = stream;
        _ownsStream = ownsStream;
    }

    private ReportOutput(string path, string temporaryPath)
        : this(new FileStream(temporaryPath, FileMode.CreateNew, FileAccess.Write), ownsStream: true)
    {
        _path = path;
        _temporaryPath = temporaryPath;
    }

    /// <summary>Gets the stream to write the report to.</summary>
    public Stream Stream { get; }

    /// <summary>Opens the output.</summary>
    /// <param name="path">The file, or null for standard output.</param>
    /// <param name="console">The console whose output is taken then.</param>
    /// <exception cref="UnusableCallException">The file cannot be written.</exception>
    public static ReportOutput Open(string? path, ToolConsole console)
    {
        if (path is null)
        {
            return new ReportOutput(console.Output, ownsStream: false);
        }

        try
        {
            return OpenFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableCallException($"--output {path}: {FileReason.Of(exception)}");
        }
    }

    /// <summary>Puts the report where it belongs.</summary>
    /// <exception cref="IOException">It cannot be written there.</exception>
    public void Commit()
    {
        Stream.Flush();
        if (_path is not null && _temporaryPath is not null)
        {
            Stream.Dispose();
            File.Move(_temporaryPath, _path, overwrite: true);
        }
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        if (_ownsStream)
        {
            Stream.Dispose();
        }

        if (_temporaryPath is not null)
        {
            File.Delete(_temporaryPath);
        }
    }

    private static ReportOutput OpenFile(string path)
    {
        FileSystemInfo? linked = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        string target = linked?.FullName ?? Path.GetFullPath(path);
        if (Directory.Exists(target))
        {
            throw new IOException("is a directory");
        }

        // Moving a file over /dev/null would do away with the device.
        if (DeviceFolders.Any(folder => target.StartsWith(folder, StringComparison.Ordinal)))
        {
            return new ReportOutput(File.OpenWrite(path), ownsStream: true);
        }

        string temporary = $"{target}.{Environment.ProcessId}.{Guid.NewGuid():N}.tmp";
        return new ReportOutput(target, temporary);
    }
}
