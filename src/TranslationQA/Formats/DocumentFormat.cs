using TranslationQA.Model;

namespace TranslationQA.Formats;

/// <summary>Reads documents of one file format.</summary>
/// <remarks>Immutable and thread-safe: one instance reads many inputs at a time.</remarks>
public abstract class DocumentFormat
{
    /// <summary>Gets the name that the command line calls it by.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the extensions of its files, each with its dot, in lower case.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads an input to its end.</summary>
    /// <remarks>A small input is one document, an empty one a document without segments. A huge one becomes several
    /// documents of the same name that follow each other (<see cref="Document.FirstSegment"/>), so that memory stays
    /// bounded. What stands before a broken line may have been handed out when the exception comes.</remarks>
    /// <param name="input">The input; it stays open.</param>
    /// <param name="head">What the input does not say of itself.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The documents, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="head"/> is null.</exception>
    /// <exception cref="DocumentFormatException">The input is not of this format.</exception>
    /// <exception cref="IOException">The input cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public abstract IAsyncEnumerable<Document> ReadAsync(
        Stream input, DocumentHead head, CancellationToken cancellationToken);
}
