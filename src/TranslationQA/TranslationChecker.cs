using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using TranslationQA.Checks;
using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA;

/// <summary>Checks translations: the whole engine, made by <see cref="TranslationCheckerBuilder"/>.</summary>
/// <remarks>Immutable and thread-safe: one instance serves an application.</remarks>
public sealed class TranslationChecker
{
    private const int MaxIdle = 32;

    private readonly ConcurrentDictionary<string, Lazy<TextIndex>> _indexes = new(StringComparer.Ordinal);

    // Taken once for a document: a bag of the runtime would bring its event source along, 9 ms of the first text.
    private readonly List<CheckSession> _sessions = [];
    private readonly double _minimumProbability;
    private readonly Severity _minimumSeverity;

    internal TranslationChecker(Lexicon lexicon, Check[] checks, double minimumProbability, Severity minimumSeverity)
    {
        Lexicon = lexicon;
        Checks = checks;
        _minimumProbability = minimumProbability;
        _minimumSeverity = minimumSeverity;
    }

    /// <summary>Gets the lexicon that texts are held against.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Gets the checks that are run.</summary>
    public IReadOnlyList<Check> Checks { get; }

    /// <summary>Gets whether each name is to be written as the lexicon prefers.</summary>
    internal bool RequiresOneSpelling { get; init; }

    /// <summary>Checks a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The findings, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public CheckResult Check(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        CheckSession session = TakeSession(document.Languages);
        try
        {
            TextIndex target = IndexFor(document.Languages.Target);
            target.PrepareNear();
            return session.Run(document, target, IndexFor(document.Languages.Source));
        }
        finally
        {
            lock (_sessions)
            {
                _sessions.Add(session);
            }
        }
    }

    /// <summary>Checks one segment by itself.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="languages">Its languages.</param>
    /// <returns>The findings, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segment"/> is null.</exception>
    public IReadOnlyList<Finding> Check(Segment segment, LanguagePair languages)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return Check(new Document(languages, [segment])).Findings;
    }

    /// <summary>Checks documents as they come: in parallel inside, in order outside, with bounded memory.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A result for each document, in the order of the documents.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IAsyncEnumerable<CheckResult> CheckAsync(
        IAsyncEnumerable<Document> documents, CancellationToken cancellationToken) =>
        CheckAsync(documents, Environment.ProcessorCount, cancellationToken);

    /// <summary>Checks documents as they come, at most so many at a time.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="parallelism">How many documents are checked at a time, 1 or more.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A result for each document, in the order of the documents.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parallelism"/> is under 1.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IAsyncEnumerable<CheckResult> CheckAsync(
        IAsyncEnumerable<Document> documents, int parallelism, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentOutOfRangeException.ThrowIfLessThan(parallelism, 1);
        return CheckInOrderAsync(documents, parallelism, cancellationToken);
    }

    // The queue holds running checks in the order of their documents; its bound is what bounds memory.
    private async IAsyncEnumerable<CheckResult> CheckInOrderAsync(
        IAsyncEnumerable<Document> documents, int parallelism, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using SemaphoreSlim places = new(parallelism);
        Channel<Task<CheckResult>> queue = Channel.CreateBounded<Task<CheckResult>>(parallelism);
        Task feeding = FeedAsync(documents, queue.Writer, places, stop.Token);
        try
        {
            await foreach (Task<CheckResult> check in queue.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                yield return await check.ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FeedAsync(
        IAsyncEnumerable<Document> documents, ChannelWriter<Task<CheckResult>> queue, SemaphoreSlim places,
        CancellationToken cancellationToken)
    {
        List<Task> running = [];
        try
        {
            await foreach (Document document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await places.WaitAsync(cancellationToken).ConfigureAwait(false);
                Task<CheckResult> check = Task.Run(() => CheckAndLeave(document, places), CancellationToken.None);
                running.RemoveAll(task => task.IsCompleted);
                running.Add(check);
                await queue.WriteAsync(check, cancellationToken).ConfigureAwait(false);
            }

            queue.Complete();
        }
        catch (Exception exception)
        {
            // Whatever stopped the reading is thrown again where the results are read.
            queue.Complete(exception);
            throw;
        }
        finally
        {
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private CheckResult CheckAndLeave(Document document, SemaphoreSlim places)
    {
        try
        {
            return Check(document);
        }
        finally
        {
            places.Release();
        }
    }

    // One that had the same languages last, for it remembers what it found out about their unknown words.
    private CheckSession TakeSession(LanguagePair languages)
    {
        lock (_sessions)
        {
            for (int i = _sessions.Count - 1; i >= 0; i--)
            {
                if (_sessions[i].Languages == languages || (i == 0 && _sessions.Count >= MaxIdle))
                {
                    CheckSession session = _sessions[i];
                    _sessions.RemoveAt(i);
                    return session;
                }
            }
        }

        return new CheckSession(Checks, _minimumProbability, _minimumSeverity, RequiresOneSpelling);
    }

    private TextIndex IndexFor(LanguageTag language) => _indexes.TryGetValue(language.Value, out Lazy<TextIndex>? index)
        ? index.Value
        : _indexes.GetOrAdd(language.Value, new Lazy<TextIndex>(() => TextIndex.For(Lexicon, language))).Value;
}
