using TranslationQA.Cli;
using TranslationQA.Cli.Evaluation;

namespace TranslationQA.Accuracy.Tests.Labelled;

/// <summary>Labelled texts of one kind, what the checker reaches on them, and the floors of that.</summary>
internal sealed class LabelledSet
{
    private static readonly (string Part, bool UsesSource)[] Modes =
        [(Figures.WithSource, true), (Figures.WithoutSource, false)];

    private readonly IReadOnlyDictionary<string, string> _folders;
    private readonly Lazy<Figures> _figures;

    private LabelledSet(string name, IReadOnlyDictionary<string, string> folders)
    {
        Name = name;
        Floors = new Floors(ProjectFolder.Of("tests", "TranslationQA.Accuracy.Tests", name, "floors.json"));
        _folders = folders;
        _figures = new Lazy<Figures>(Measure);
    }

    public static LabelledSet Seeds { get; } =
        new("Seeds", new Dictionary<string, string> { [string.Empty] = ProjectFolder.Of("seeds") });

    public static LabelledSet Corpora { get; } = new("Corpora", new Dictionary<string, string>
    {
        ["report, "] = ProjectFolder.Of("corpora", "report"),
        ["tune, "] = ProjectFolder.Of("corpora", "tune"),
    });

    public static IReadOnlyList<LabelledSet> All { get; } = [Seeds, Corpora];

    /// <summary>Gets the name of the set: that of the folder with its floors.</summary>
    public string Name { get; }

    public Floors Floors { get; }

    /// <summary>Gets what the checker reaches today.</summary>
    public Figures Figures => _figures.Value;

    public static LabelledSet Of(string name) => All.Single(set => set.Name == name);

    /// <summary>Reads the labelled texts of a folder, all of which must be readable.</summary>
    public static IReadOnlyList<LabelledText> Read(string folder, bool usesSource)
    {
        using StringWriter unusable = new();
        LabelledTextReader reader = new(usesSource, new ErrorLog(unusable));
        LabelledText[] texts =
        [
            .. reader.Find(folder).SelectMany(path =>
                reader.ReadAsync(path, CancellationToken.None).GetAwaiter().GetResult()),
        ];
        Assert.That(unusable.ToString(), Is.Empty);
        return texts;
    }

    private Figures Measure()
    {
        Figures figures = new();
        Evaluator evaluator = new(new TranslationCheckerBuilder().Build());
        foreach ((string split, string folder) in _folders)
        {
            foreach ((string mode, bool usesSource) in Modes)
            {
                figures.Add(split + mode, Read(folder, usesSource), evaluator);
            }
        }

        return figures;
    }
}
