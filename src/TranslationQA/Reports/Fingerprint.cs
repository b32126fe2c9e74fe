using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TranslationQA.Model;

namespace TranslationQA.Reports;

/// <summary>Names a finding so that it is known again when lines were inserted above it.</summary>
/// <remarks>Made of the check, the document, the side, the marked text and what stands around it; not of its line. Two
/// findings that agree in all of these share a fingerprint.</remarks>
internal static class Fingerprint
{
    private const int ContextLength = 40;

    public static string Of(Document document, Finding finding)
    {
        ReadOnlySpan<char> text = document.Segments[finding.SegmentIndex].Text(finding.Side);
        TextSpan span = finding.Span;
        int start = Math.Max(0, span.Start - ContextLength);
        int end = Math.Min(text.Length, span.End + ContextLength);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, finding.Descriptor.Id);
        Append(hash, document.Name);
        Append(hash, finding.Side == Side.Target ? "target" : "source");
        Append(hash, text[start..span.Start]);
        Append(hash, text[span.Start..span.End]);
        Append(hash, text[span.End..end]);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest[..8]);
    }

    // Each part is led by its length, so that no two lists of parts make the same bytes.
    private static void Append(IncrementalHash hash, ReadOnlySpan<char> part)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(part.ToString());
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
