using TranslationQA.Checks;
using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Conventions;

public sealed class AllocationTests
{
    private static readonly LanguagePair Languages = LanguagePair.Parse("ja>id");

    private static readonly Lazy<TextIndex> TargetIndex =
        new(() => TextIndex.For(NewsLexicon.Default, Languages.Target));

    private static readonly Lazy<TextIndex> SourceIndex =
        new(() => TextIndex.For(NewsLexicon.Default, Languages.Source));

    private static IEnumerable<string> Names => BuiltInChecks.All.Select(check => check.Descriptor.Name);

    [Test]
    public void CleanTextAllocatesNothing(
        [ValueSource(nameof(Names))] string name, [Values] bool hasSource)
    {
        Check check = BuiltInChecks.All.Single(candidate => candidate.Descriptor.Name == name);
        CleanRun run = new(check, CleanDocument(hasSource));

        (long bytes, int findings) = run.Measure();

        Assert.That((bytes, findings), Is.EqualTo((0L, 0)));
    }

    [Test]
    public void CleanTextWithoutSpacesAllocatesNothing(
        [ValueSource(nameof(Names))] string name, [Values] bool hasSource)
    {
        Check check = BuiltInChecks.All.Single(candidate => candidate.Descriptor.Name == name);
        CleanRun run = new(check, CleanJapanese(hasSource));

        (long bytes, int findings) = run.Measure();

        Assert.That((bytes, findings), Is.EqualTo((0L, 0)));
    }

    // The same two texts the other way round, and what is near a name without being a garble of it.
    private static Document CleanJapanese(bool hasSource)
    {
        Document document = CleanDocument(hasSource: true);
        IEnumerable<Segment> segments = document.Segments
            .Select(segment => new Segment(hasSource ? segment.Target : null, segment.Source!))
            .Append(new Segment(hasSource ? string.Empty : null, "日本の歌手、石場茂さんとコンドリーザ・ライトさんが来た。"));
        return new Document(new LanguagePair(Languages.Target, Languages.Source), segments);
    }

    private static Document CleanDocument(bool hasSource)
    {
        string[] targets = File.ReadAllLines(ProjectFolder.Of("seeds", "panmunjom-photographs.id.txt"));
        string[] sources = File.ReadAllLines(ProjectFolder.Of("seeds", "panmunjom-photographs.ja.txt"));
        return new Document(
            Languages, targets.Select((target, i) => new Segment(hasSource ? sources[i] : null, target)));
    }

    /// <summary>Runs one check over one document again and again, as a session does.</summary>
    private sealed class CleanRun(Check check, Document document)
    {
        private const int WarmUps = 3;
        private const int Rounds = 3;

        private readonly DocumentAnalysis _analysis = new();
        private readonly SegmentContext _segmentContext = new();
        private readonly DocumentContext _documentContext = new();
        private readonly List<Finding> _findings = [];

        public (long Bytes, int Findings) Measure()
        {
            for (int i = 0; i < WarmUps; i++)
            {
                Inspect();
            }

            // The runtime allocates now and then itself (a method compiled anew): what a check leaves it leaves each time.
            long least = long.MaxValue;
            for (int i = 0; i < Rounds; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                Inspect();
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return (least, _findings.Count);
        }

        private void Inspect()
        {
            bool isTurned = document.Languages.Target == Languages.Source;
            _analysis.Begin(
                document, isTurned ? SourceIndex.Value : TargetIndex.Value, isTurned ? TargetIndex.Value : SourceIndex.Value);
            if (check is DocumentCheck documentCheck)
            {
                _documentContext.Begin(_analysis, check, _findings);
                documentCheck.Inspect(_documentContext);
            }
            else if (check is SegmentCheck segmentCheck)
            {
                _segmentContext.Begin(_analysis, check, _findings);
                for (int i = 0; i < document.Segments.Count; i++)
                {
                    _segmentContext.SegmentIndex = i;
                    segmentCheck.Inspect(_segmentContext);
                }
            }
        }
    }
}
