using System.Text;
using TranslationQA.Formats;

namespace TranslationQA.Tests.Formats;

public sealed class LineReaderTests
{
    private const string Lone = "a lone surrogate is no character";
    private const string Nul = "a NUL character: no text, or UTF-16 without its byte order mark";

    private static IEnumerable<TestCaseData> Defects =>
    [
        Defect("WrongEncoding", [.. "satu\nya "u8, 0x83, 0x74, .. "\n"u8], 2, "byte 0x83 is not UTF-8 (column 4)"),
        Defect("CutCharacter", [.. "satu\n"u8, 0xE9, 0x87], 2, "byte 0xE9 is not UTF-8 (column 1)"),
        Defect("EncodedSurrogate", [0xED, 0xA0, 0x80], 1, "byte 0xED is not UTF-8 (column 1)"),
        Defect("Nul", [.. "satu\nd\0a\n"u8], 2, $"{Nul} (column 2)"),
        Defect("LoneHigh", [0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x0A, 0x00], 1, $"{Lone} (column 2)"),
        Defect("LoneLow", [0xFE, 0xFF, 0xDC, 0x00], 1, $"{Lone} (column 1)"),
        Defect("OddByte", [0xFF, 0xFE, 0x61, 0x00, 0x62], 1, "half a UTF-16 code unit at the end (column 2)"),
    ];

    [TestCase("", new string[0])]
    [TestCase("\n", new[] { "" })]
    [TestCase("a\nb\n", new[] { "a", "b" })]
    [TestCase("a\nb", new[] { "a", "b" })]
    [TestCase("a\r\nb\r\n", new[] { "a", "b" })]
    [TestCase("a\rb\r\r\n\r\nc\r", new[] { "a\rb\r", "", "c\r" })]
    [TestCase("\uFEFFa\n\uFEFFb", new[] { "a", "\uFEFFb" })]
    [TestCase("金正恩\n😀\u2028\u0085x", new[] { "金正恩", "😀\u2028\u0085x" })]
    public async Task CutsLines(string text, string[] expected)
    {
        List<string> lines = await Reading.LinesAsync(Encoding.UTF8.GetBytes(text));

        Assert.That(lines, Is.EqualTo(expected));
    }

    [Test]
    public async Task ReadsUtf16WithItsMark([Values] bool bigEndian)
    {
        UnicodeEncoding encoding = new(bigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes("金正恩 😀\r\nb")];

        List<string> lines = await Reading.LinesAsync(bytes);

        Assert.That(string.Join('|', lines), Is.EqualTo("金正恩 😀|b"));
    }

    [TestCaseSource(nameof(Defects))]
    public void NamesLineAndReason(byte[] bytes, int line, string reason) => Assert.That(
        async () => await Reading.LinesAsync(bytes),
        Throws.TypeOf<DocumentFormatException>().With.Message.EqualTo($"a.txt:{line}: {reason}"));

    [TestCase(LineReader.MaxLength, "\r\n")]
    [TestCase(LineReader.MaxLength, "")]
    public async Task ReadsLongestLine(int length, string end)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(new string('a', length) + end);

        List<string> lines = await Reading.LinesAsync(bytes);

        Assert.That(lines.Single(), Has.Length.EqualTo(length));
    }

    [Test]
    public async Task RefusesLineOf100MegabytesWithoutHoldingIt()
    {
        using LineReader reader = new(new RepeatedStream("a"u8.ToArray(), 100_000_000, int.MaxValue), "a.txt");
        long before = GC.GetTotalAllocatedBytes(precise: true);

        Assert.That(
            async () => await reader.MoveAsync(CancellationToken.None),
            Throws.TypeOf<DocumentFormatException>().With.Message
                .EqualTo("a.txt:1: the line is longer than 1,048,576 characters"));
        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(20_000_000));
    }

    private static TestCaseData Defect(string name, byte[] bytes, int line, string reason) =>
        new TestCaseData(bytes, line, reason).SetArgDisplayNames(name);
}
