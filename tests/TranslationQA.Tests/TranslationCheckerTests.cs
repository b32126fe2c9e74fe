using System.Runtime.CompilerServices;
using TranslationQA.Checks;
using TranslationQA.Model;

namespace TranslationQA.Tests;

public sealed class TranslationCheckerTests
{
    private const int Parallelism = 2;

    private static readonly LanguagePair Languages = LanguagePair.Parse("ja>id");

    private static Document Story => Article.Of(
        "ja>id",
        "2024-10-17",
        null,
        """
        Sekretaris Jenderal Kim Jung Eun bertemu dengan Presiden Putin.
        Pemerintah Rusia menyebut laporan itu "berita Fei".
        Baru-baru ini, Kim Jong Il mengatakan kepada Presiden Putin bahwa dia adalah teman terdekatnya.
        Desa di wilayah Brishask dan Kursk di Rusia barat diserang.
        """);

    [Test]
    public void FindingsStandInTheOrderOfTheText()
    {
        IReadOnlyList<Finding> findings = Article.Checker.Check(Story).Findings;

        Assert.That(findings.Select(finding => (finding.SegmentIndex, finding.Span.Start)), Is.Not.Empty.And.Ordered);
    }

    [Test]
    public void FindingMarksWhatItQuotes()
    {
        Document story = Story;

        IReadOnlyList<Finding> findings = Article.Checker.Check(story).Findings;

        Assert.That(findings.Select(finding => finding.Text), Is.EqualTo(findings.Select(finding =>
            story.Segments[finding.SegmentIndex].Text(finding.Side).Substring(finding.Span.Start, finding.Span.Length))));
    }

    [Test]
    public void FindingSaysHowSureItIsAndWhy() => Assert.That(
        Article.Checker.Check(Story).Findings.Where(finding => finding.Descriptor.Category == Category.Accuracy),
        Is.Not.Empty.And.All.Matches<Finding>(finding => finding is
        {
            Probability: >= 0.5 and <= 1, Evidence.Count: > 0, Message.Length: > 0, EntityId.Length: > 0,
        }));

    [Test]
    public void SecondCheckOfADocumentFindsTheSame()
    {
        string[] first = Write(Article.Checker.Check(Story));

        string[] second = Write(Article.Checker.Check(Story));

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void AnotherCheckerFindsTheSame()
    {
        TranslationChecker other = new TranslationCheckerBuilder().Build();

        Assert.That(Write(other.Check(Story)), Is.EqualTo(Write(Article.Checker.Check(Story))));
    }

    [Test]
    public void OtherDocumentsLeaveNoTrace()
    {
        string[] before = Write(Article.Checker.Check(Story));
        Article.Checker.Check(Article.Of("ja>en", null, "金正恩", "Kim Jong Oon and Kim Il Sung\n\n\nin Brianzk"));
        Article.Checker.Check(Article.Of("ko>ja", "1979-01-01", null, "金正恩"));

        Assert.That(Write(Article.Checker.Check(Story)), Is.EqualTo(before));
    }

    [Test]
    public void EightThreadsFindTheSame()
    {
        TranslationChecker checker = new TranslationCheckerBuilder().Build();
        string[] expected = Write(Article.Checker.Check(Story));

        string[][] found = [.. Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8)
            .WithExecutionMode(ParallelExecutionMode.ForceParallelism).Select(_ => Write(checker.Check(Story)))];

        Assert.That(found, Has.Length.EqualTo(64).And.All.EqualTo(expected));
    }

    [Test]
    public void ChecksOneSegmentByItself()
    {
        IReadOnlyList<Finding> findings = Article.Checker.Check(
            new Segment("金正恩総書記と会談した。", "Ia bertemu dengan Sekretaris Jenderal Kim Jung Eun."), Languages);

        Assert.That(findings.Single().Suggestions[0], Is.EqualTo("Kim Jong Un"));
    }

    [TestCase("ja>id", "")]
    [TestCase("ja>id", " \t\u00A0")]
    [TestCase("ja>id", "\uD800 Putin \uDC00")]
    [TestCase("xx>yy", "Presiden Putin \"tiba.")]
    [TestCase("und>und", "Kim Jung Eun")]
    [TestCase("id>ja", "金正恩総書記（キム・ジョンウン）")]
    public void AnyTextIsData(string languages, string text) =>
        Assert.That(() => Article.Checker.Check(Article.Of(languages, "2024-10-17", text, text)), Throws.Nothing);

    [Test]
    public void DocumentWithoutSegmentsHasNoFindings() =>
        Assert.That(Article.Checker.Check(new Document(Languages, [])).Findings, Is.Empty);

    [TestCase("0001-01-01")]
    [TestCase("9999-12-31")]
    public void AnyDateIsData(string date) => Assert.That(
        () => Article.Checker.Check(Article.Of("ja>id", date, null, "Presiden Kim Jong Il mengatakan hari ini.")), Throws.Nothing);

    [Test]
    public void RefusesNull()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Article.Checker.Check(null!), Throws.ArgumentNullException);
            Assert.That(() => Article.Checker.Check(null!, Languages), Throws.ArgumentNullException);
            Assert.That(() => Article.Checker.CheckAsync(null!, default), Throws.ArgumentNullException);
        }
    }

    [Test]
    public void RefusesToCheckNoDocumentAtATime() => Assert.That(
        () => Article.Checker.CheckAsync(Many(1), 0, default), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public async Task ResultsComeInTheOrderOfTheDocuments()
    {
        List<string> names = [];

        await foreach (CheckResult result in Article.Checker.CheckAsync(Many(40), default))
        {
            names.Add(result.Document.Name);
        }

        Assert.That(names, Is.EqualTo(Enumerable.Range(0, 40).Select(Name)));
    }

    [Test]
    public async Task StreamFindsWhatTheDocumentsHave()
    {
        List<string[]> found = [];

        await foreach (CheckResult result in Article.Checker.CheckAsync(Many(5), default))
        {
            found.Add(Write(result));
        }

        Assert.That(found, Has.Count.EqualTo(5).And.All.EqualTo(Write(Article.Checker.Check(Story))));
    }

    [Test]
    public async Task NoDocumentsGiveNoResults() =>
        Assert.That(await CountAsync(Article.Checker.CheckAsync(Many(0), default)), Is.Zero);

    [Test]
    public async Task OnlyAFewDocumentsAreReadAhead()
    {
        Counter read = new();
        await using IAsyncEnumerator<CheckResult> results =
            Article.Checker.CheckAsync(Many(1000, read), Parallelism, default).GetAsyncEnumerator();

        await results.MoveNextAsync();
        await results.MoveNextAsync();

        // Two were handed out; the queue and the hands of the reader hold the rest.
        Assert.That(read.Value, Is.LessThanOrEqualTo(2 + (2 * Parallelism) + 1));
    }

    [Test]
    public async Task AtMostSoManyAreCheckedAtATime()
    {
        CrowdedCheck check = new();
        TranslationChecker checker = new TranslationCheckerBuilder().AddCheck(check).Only(["crowded"]).Build();

        await CountAsync(checker.CheckAsync(Many(60), Parallelism, default));

        Assert.That(check.Most, Is.LessThanOrEqualTo(Parallelism));
    }

    [Test]
    public async Task LeavingEarlyStopsTheReading()
    {
        Counter read = new();

        await foreach (CheckResult _ in Article.Checker.CheckAsync(Many(1000, read), Parallelism, default))
        {
            break;
        }

        Assert.That((read.Value < 20, read.IsClosed), Is.EqualTo((true, true)));
    }

    [Test]
    public void CancellationEndsTheStream()
    {
        using CancellationTokenSource stop = new();
        IAsyncEnumerable<CheckResult> results = Article.Checker.CheckAsync(Many(1000, new Counter()), Parallelism, stop.Token);

        Assert.That(
            async () =>
            {
                await foreach (CheckResult _ in results)
                {
                    await stop.CancelAsync();
                }
            },
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void CancelledBeforehandReadsNothing()
    {
        Counter read = new();
        IAsyncEnumerable<CheckResult> results = Article.Checker.CheckAsync(Many(10, read), new CancellationToken(canceled: true));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(async () => await CountAsync(results), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(read.Value, Is.Zero);
        }
    }

    [Test]
    public void ErrorOfTheSourceSurfacesBehindTheResultsBeforeIt()
    {
        int results = 0;

        async Task Read()
        {
            await foreach (CheckResult _ in Article.Checker.CheckAsync(Failing(3), default))
            {
                results++;
            }
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Read, Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("broken"));
            Assert.That(results, Is.EqualTo(3));
        }
    }

    [Test]
    public void ErrorOfACheckSurfaces()
    {
        TranslationChecker checker = new TranslationCheckerBuilder().AddCheck(new BrokenCheck()).Build();

        Assert.That(
            async () => await CountAsync(checker.CheckAsync(Many(3), default)),
            Throws.TypeOf<NotSupportedException>().With.Message.EqualTo("broken check"));
    }

    private static string[] Write(CheckResult result) => [.. result.Findings.Select(finding =>
        FormattableString.Invariant($"{finding.Descriptor.Id} {finding.SegmentIndex} {finding.Span} {finding.Probability:R} {finding.Message} ")
        + string.Join('|', finding.Suggestions.Concat(finding.Evidence)))];

    private static string Name(int i) => FormattableString.Invariant($"document {i}");

    private static async Task<int> CountAsync(IAsyncEnumerable<CheckResult> results)
    {
        int count = 0;
        await foreach (CheckResult _ in results)
        {
            count++;
        }

        return count;
    }

    private static IAsyncEnumerable<Document> Many(int count) => Many(count, new Counter());

    private static async IAsyncEnumerable<Document> Many(
        int count, Counter read, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (int i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                read.Add();
                yield return Story with { Name = Name(i) };
                await Task.Yield();
            }
        }
        finally
        {
            read.IsClosed = true;
        }
    }

    private static async IAsyncEnumerable<Document> Failing(int after)
    {
        for (int i = 0; i < after; i++)
        {
            yield return Story;
            await Task.Yield();
        }

        throw new InvalidDataException("broken");
    }

    private sealed class Counter
    {
        private int _value;

        public int Value => _value;

        public bool IsClosed { get; set; }

        public void Add() => Interlocked.Increment(ref _value);
    }

    private sealed class BrokenCheck : SegmentCheck
    {
        public override CheckDescriptor Descriptor { get; } =
            new("TQA9001", "broken", "Breaks", "{0}", Category.Style, Severity.Minor);

        public override void Inspect(SegmentContext context) => throw new NotSupportedException("broken check");
    }

    private sealed class CrowdedCheck : DocumentCheck
    {
        private int _now;
        private int _most;

        public int Most => _most;

        public override CheckDescriptor Descriptor { get; } =
            new("TQA9002", "crowded", "Counts", "{0}", Category.Style, Severity.Minor);

        public override void Inspect(DocumentContext context)
        {
            int now = Interlocked.Increment(ref _now);
            InterlockedMax(now);
            Thread.SpinWait(20_000);
            Interlocked.Decrement(ref _now);
        }

        private void InterlockedMax(int value)
        {
            int most = _most;
            while (value > most)
            {
                most = Interlocked.CompareExchange(ref _most, value, most) == most ? value : _most;
            }
        }
    }
}
