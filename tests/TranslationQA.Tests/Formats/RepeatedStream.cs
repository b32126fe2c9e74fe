namespace TranslationQA.Tests.Formats;

/// <summary>A stream that gives the same bytes again and again, a few at a time, and holds none of them.</summary>
internal sealed class RepeatedStream(byte[] pattern, long length, int mostPerRead) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = (int)Math.Min(Math.Min(count, mostPerRead), length - _position);
        for (int i = 0; i < read; i++)
        {
            buffer[offset + i] = pattern[_position++ % pattern.Length];
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
