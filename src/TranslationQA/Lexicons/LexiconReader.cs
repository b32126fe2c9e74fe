using System.Buffers;
using System.Text;
using System.Text.Json;

namespace TranslationQA.Lexicons;

/// <summary>Reads the native form of a lexicon: JSON Lines in UTF-8, one entity a line.</summary>
/// <remarks>Thread-safe. Strict: whatever it does not understand is an error with its exact position.</remarks>
public static class LexiconReader
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its entities, in order.</returns>
    /// <exception cref="LexiconFormatException">The file is no lexicon.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IReadOnlyList<Entity> ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <returns>Its entities, in order.</returns>
    /// <exception cref="LexiconFormatException">The stream is no lexicon.</exception>
    public static IReadOnlyList<Entity> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        ReadOnlyMemory<byte> rest = copy.GetBuffer().AsMemory(0, (int)copy.Length);
        if (rest.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            rest = rest[Encoding.UTF8.Preamble.Length..];
        }

        List<Entity> entities = [];
        Dictionary<string, int> lines = new(StringComparer.Ordinal);
        for (int line = 1; !rest.IsEmpty; line++)
        {
            int end = rest.Span.IndexOf(LineFeed);
            ReadOnlyMemory<byte> row = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!row.Span.ContainsAnyExcept(" \t\r"u8))
            {
                continue;
            }

            Entity entity = ReadRow(row, name, line);
            if (!lines.TryAdd(entity.Id, line))
            {
                throw new LexiconFormatException(
                    name, line, 0, $"the id '{entity.Id}' stands on line {lines[entity.Id]} already");
            }

            entities.Add(entity);
        }

        return entities;
    }

    private static Entity ReadRow(ReadOnlyMemory<byte> row, string name, int line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(row);
            return EntityReader.Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new LexiconFormatException(
                name, line, (int)(exception.BytePositionInLine ?? 0) + 1, Reason(exception));
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json says so of "\ud800" without its other half.
            throw new LexiconFormatException(name, line, 0, "a lone surrogate is no character");
        }
        catch (EntityFormatException exception)
        {
            throw new LexiconFormatException(name, line, 0, exception.Message);
        }
    }

    // The reader's own message ends with a position that counts lines from 0.
    private static string Reason(JsonException exception)
    {
        string message = exception.Message;
        int end = message.IndexOf(". ", StringComparison.Ordinal);
        return "no JSON object: " + (end < 0 ? message : message[..end]);
    }
}
