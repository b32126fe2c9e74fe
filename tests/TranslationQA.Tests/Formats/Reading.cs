using System.Text;
using TranslationQA.Formats;
using TranslationQA.Model;

namespace TranslationQA.Tests.Formats;

/// <summary>Reads inputs that tests write down as text or bytes.</summary>
internal static class Reading
{
    public static DocumentHead Head { get; } = new("a.txt", LanguagePair.Parse("ja>id"));

    public static Task<List<Document>> DocumentsAsync(DocumentFormat format, Stream input) =>
        format.ReadAsync(input, Head, CancellationToken.None).ToListAsync().AsTask();

    public static async Task<List<Segment>> SegmentsAsync(DocumentFormat format, string input)
    {
        List<Document> documents = await DocumentsAsync(format, new MemoryStream(Encoding.UTF8.GetBytes(input)));
        return [.. documents.Single().Segments];
    }

    /// <summary>Gets the lines; each byte of the input comes by itself, whatever the block limits.</summary>
    public static async Task<List<string>> LinesAsync(byte[] input)
    {
        using LineReader reader = new(new RepeatedStream(input, input.Length, mostPerRead: 1), Head.Name);
        List<string> lines = [];
        while (await reader.MoveAsync(CancellationToken.None))
        {
            lines.Add(reader.Current.ToString());
        }

        return lines;
    }
}
