namespace TranslationQA.Tests.Cli;

/// <summary>An output that cannot be written: a pipe whose reader left, a disk that is full.</summary>
internal sealed class BrokenStream(int errorNumber) : MemoryStream
{
    public const int BrokenPipe = 32;
    public const int NoSpace = 28;

    public override void Write(byte[] buffer, int offset, int count) => throw Failure();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Failure();

    public override void WriteByte(byte value) => throw Failure();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Task.FromException(Failure());

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken) =>
        ValueTask.FromException(Failure());

    private IOException Failure() => new("No space left on device", errorNumber);
}
