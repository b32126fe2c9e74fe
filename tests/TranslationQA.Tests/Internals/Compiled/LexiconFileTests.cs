using System.Text;
using TranslationQA.Internals.Compiled;
using TranslationQA.Lexicons;

namespace TranslationQA.Tests.Internals.Compiled;

public sealed class LexiconFileTests
{
    private const int VersionOffset = 8;

    private static readonly byte[] Numbers = [.. Enumerable.Range(0, 4000).Select(i => (byte)(i / 100))];

    [Test]
    public void ReadsWhatWasWritten([Values] bool isPacked)
    {
        LexiconFile file = LexiconFile.Open(Write(isPacked), "test.tqlex");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(file.Bytes(SectionKind.EntityKinds).Span.ToArray(), Is.EqualTo(Numbers));
            Assert.That(file.Bytes(SectionKind.Strings, 7).Span.ToArray(), Is.EqualTo("seven"u8.ToArray()));
            Assert.That(file.Bytes(SectionKind.Strings, 8).Length, Is.Zero);
        }
    }

    [Test]
    public void PackedFileIsSmaller() => Assert.That(Write(isPacked: true), Has.Length.LessThan(Write(isPacked: false).Length / 4));

    [Test]
    public void RefusesOtherVersion()
    {
        byte[] bytes = Write(isPacked: false);

        bytes[VersionOffset] = 99;

        Assert.That(
            () => LexiconFile.Open(bytes, "test.tqlex"),
            Throws.TypeOf<LexiconFormatException>().With.Message
                .EqualTo($"test.tqlex: is of version 99; this program reads version {LexiconFile.Version}"));
    }

    [TestCase("{\"id\":\"a\"}")]
    [TestCase("")]
    [TestCase("TQLEX")]
    public void RefusesOtherFile(string text) => Assert.That(
        () => LexiconFile.Open(Encoding.UTF8.GetBytes(text), "test.tqlex"),
        Throws.TypeOf<LexiconFormatException>().With.Message.EqualTo("test.tqlex: is no compiled lexicon"));

    [Test]
    public void RefusesEveryTruncation([Values(8, 20, 31, 32, 40, 100, -1)] int length)
    {
        byte[] bytes = Write(isPacked: false);

        byte[] cut = bytes[..(length < 0 ? bytes.Length - 1 : length)];

        Assert.That(
            () => LexiconFile.Open(cut, "test.tqlex"),
            Throws.TypeOf<LexiconFormatException>().With.Message.EqualTo("test.tqlex: is cut off"));
    }

    [Test]
    public void RefusesEveryChangedByte([Values] bool isPacked)
    {
        byte[] bytes = Write(isPacked);

        IEnumerable<int> accepted = Enumerable.Range(0, bytes.Length).Where(i => !IsReserved(i, bytes) && IsAccepted(bytes, i));

        Assert.That(accepted, Is.Empty);
    }

    [Test]
    public void RefusesToReadOutsideOfASection() => Assert.That(
        () => LexiconFile.Open(Write(isPacked: false), "test.tqlex").Bytes(SectionKind.Strings, 7)[5],
        Throws.TypeOf<InvalidDataException>());

    private static byte[] Write(bool isPacked)
    {
        LexiconFileWriter writer = new();
        writer.Add(SectionKind.EntityKinds, 0, Numbers);
        writer.Add(SectionKind.Strings, 7, "seven"u8.ToArray());
        return writer.Write(isPacked);
    }

    // What aligns the sections, and the end of the header, says nothing.
    private static bool IsReserved(int offset, byte[] bytes) =>
        offset is >= 28 and < 32 || (offset >= 112 && bytes[offset] == 0 && offset < 120);

    private static bool IsAccepted(byte[] bytes, int offset)
    {
        byte[] changed = [.. bytes];
        changed[offset] ^= 0x10;
        try
        {
            LexiconFile file = LexiconFile.Open(changed, "test.tqlex");
            return file.Bytes(SectionKind.EntityKinds).Length + file.Bytes(SectionKind.Strings, 7).Length > 0;
        }
        catch (LexiconFormatException)
        {
            return false;
        }
    }
}
