using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Analysis;

/// <summary>The one shared analysis of a document: each side of each segment is read once, at the first use.</summary>
/// <remarks>Reused from document to document; one thread at a time.</remarks>
internal sealed partial class DocumentAnalysis
{
    // An article, not the whole of a corpus that comes as one document.
    public const int Reach = 40;

    private readonly List<TextAnalysis> _targets = [];
    private readonly List<TextAnalysis> _sources = [];
    private readonly Dictionary<Entity, int> _targetCounts = new(ReferenceEqualityComparer.Instance);
    private int _targetsRead;
    private int _sourcesRead;
    private readonly NearFinder _nearFinder = new();
    private readonly List<Misspelling> _misspellings = [];
    private readonly List<Misspelling> _romanizations = [];
    private readonly List<MisplacedMention> _misplacedMentions = [];
    private readonly List<MisplacedTitle> _misplacedTitles = [];
    private readonly ItemList<OfficeStatement> _statements = new();
    private readonly List<MisreadTerm> _misreadTerms = [];
    private readonly ItemList<SourceCut> _sourceCuts = new();
    private bool _isCounted;
    private bool _isJudged;
    private bool _hasMisreadTerms;
    private bool _hasSourceCuts;

    public Document Document { get; private set; } = null!;

    public TextIndex TargetIndex { get; private set; } = null!;

    public TextIndex SourceIndex { get; private set; } = null!;

    /// <summary>Gets whether each name is to be written in one way only.</summary>
    public bool RequiresOneSpelling { get; init; }

    /// <summary>Gets the source language, without region or script.</summary>
    public LanguageTag SourceLanguage { get; private set; }

    /// <summary>Gets whether any segment has a source.</summary>
    public bool HasSource { get; private set; }

    public void Begin(Document document, TextIndex targetIndex, TextIndex sourceIndex)
    {
        Document = document;
        TargetIndex = targetIndex;
        SourceIndex = sourceIndex;
        _nearFinder.Source = sourceIndex;
        LanguageTag source = document.Languages.Source;
        SourceLanguage = source.Value.Contains('-', StringComparison.Ordinal) ? LanguageTag.Parse(source.Language) : source;
        HasSource = false;
        for (int i = 0; i < document.Segments.Count && !HasSource; i++)
        {
            HasSource = document.Segments[i].Source is not null;
        }

        _targetsRead = 0;
        _sourcesRead = 0;
        _isCounted = false;
        _isJudged = false;
        _hasMisreadTerms = false;
        _hasSourceCuts = false;
        _misspellings.Clear();
        _romanizations.Clear();
        _misplacedMentions.Clear();
        _misplacedTitles.Clear();
        _misreadTerms.Clear();
        _sourceCuts.Clear();
        _targetCounts.Clear();
        ForgetText();
    }

    public TextAnalysis Target(int segment)
    {
        for (; _targetsRead <= segment; _targetsRead++)
        {
            At(_targets, _targetsRead).Read(Document.Segments[_targetsRead].Target, TargetIndex, _nearFinder);
        }

        return _targets[segment];
    }

    public TextAnalysis Source(int segment)
    {
        for (; _sourcesRead <= segment; _sourcesRead++)
        {
            At(_sources, _sourcesRead).Read(Document.Segments[_sourcesRead].Source ?? string.Empty, SourceIndex, _nearFinder);
        }

        return _sources[segment];
    }

    /// <summary>Gets what is taken for a garbled name, in the order of the text.</summary>
    public List<Misspelling> Misspellings
    {
        get
        {
            JudgeNames();
            return _misspellings;
        }
    }

    /// <summary>Gets what looks garbled and is a name in another system of romanisation, in the order of the text.</summary>
    public List<Misspelling> Romanizations
    {
        get
        {
            JudgeNames();
            return _romanizations;
        }
    }

    /// <summary>Gets the right names that what the text says of an office or a capital shows to be wrong.</summary>
    public List<MisplacedMention> MisplacedMentions
    {
        get
        {
            JudgeNames();
            return _misplacedMentions;
        }
    }

    /// <summary>Gets the titles that stand beside people who hold another office.</summary>
    public List<MisplacedTitle> MisplacedTitles
    {
        get
        {
            JudgeNames();
            return _misplacedTitles;
        }
    }

    /// <summary>Gets what is taken for a term that was cut or misread.</summary>
    public List<MisreadTerm> MisreadTerms
    {
        get
        {
            if (!_hasMisreadTerms)
            {
                _hasMisreadTerms = true;
                TermJudge.Judge(this, _misreadTerms);
            }

            return _misreadTerms;
        }
    }

    /// <summary>Gets what the line ends of the source cut in two.</summary>
    public ReadOnlySpan<SourceCut> SourceCuts
    {
        get
        {
            if (!_hasSourceCuts && HasSource)
            {
                SourceCutFinder.Find(this, _sourceCuts);
            }

            _hasSourceCuts = true;
            return _sourceCuts.AsSpan();
        }
    }

    /// <summary>Tells whether the target writes exactly this somewhere.</summary>
    public bool HasTarget(string text)
    {
        for (int i = 0; i < Document.Segments.Count; i++)
        {
            if (Document.Segments[i].Target.Contains(text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets how often the target names an entity by a right name.</summary>
    public int TargetCount(Entity entity)
    {
        Count();
        return _targetCounts.TryGetValue(entity, out int count) ? count : 0;
    }

    /// <summary>Tells whether the source of a segment, or the line before or after it, names an entity.</summary>
    /// <param name="segment">The index of the segment.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="unlessAlso">Leaves out names that this entity bears too.</param>
    public bool SourceNames(int segment, Entity entity, Entity? unlessAlso = null)
    {
        int last = Math.Min(segment + 1, Document.Segments.Count - 1);
        for (int i = Math.Max(0, segment - 1); i <= last; i++)
        {
            if (Names(Source(i), entity, unlessAlso))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether the target names an entity in another segment, not too far away.</summary>
    public bool IsTargetNear(int segment, Entity entity)
    {
        if (TargetCount(entity) == 0)
        {
            return false;
        }

        int last = Math.Min(segment + Reach, Document.Segments.Count - 1);
        for (int i = Math.Max(0, segment - Reach); i <= last; i++)
        {
            if (i != segment && Names(Target(i), entity))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Names(TextAnalysis text, Entity entity, Entity? unlessAlso = null)
    {
        foreach (EntityMention mention in text.Mentions)
        {
            if (text.IsNameOf(mention, entity) && (unlessAlso is null || !text.IsNameOf(mention, unlessAlso)))
            {
                return true;
            }
        }

        return false;
    }

    private static TextAnalysis At(List<TextAnalysis> texts, int i)
    {
        if (i == texts.Count)
        {
            texts.Add(new TextAnalysis());
        }

        return texts[i];
    }

    private void JudgeNames()
    {
        if (_isJudged)
        {
            return;
        }

        _isJudged = true;
        for (int i = 0; i < Document.Segments.Count; i++)
        {
            StatementJudge.Judge(this, i, _statements, _misplacedMentions, _misplacedTitles, _misspellings);
            CapitalJudge.Judge(this, i, _misplacedMentions, _misspellings);
            MisspellingJudge.Judge(this, i, _misspellings);
        }

        // Whoever is garbled is meant all the same.
        for (int i = 0; i < Document.Segments.Count; i++)
        {
            StatementJudge.JudgeGarbled(this, i, _misspellings, _statements, _misplacedMentions, _misplacedTitles);
            HomeJudge.Judge(this, i, _misspellings, _misplacedMentions);
            UnknownTitleJudge.Judge(this, i, _misspellings, _misplacedTitles);
        }

        SetRomanizationsApart();
    }

    // Last, so that a stretch taken for one name is not judged as another one that it is near as well.
    private void SetRomanizationsApart()
    {
        int kept = 0;
        for (int i = 0; i < _misspellings.Count; i++)
        {
            Misspelling misspelling = _misspellings[i];
            if (Romanization.Find(Target(misspelling.Segment), misspelling.Match, misspelling.Name.Entity) is { } match)
            {
                AddRomanization(misspelling with { Match = match });
            }
            else
            {
                _misspellings[kept++] = misspelling;
            }
        }

        _misspellings.RemoveRange(kept, _misspellings.Count - kept);
    }

    // "Hsi Chin-ping" may have been suspected piece by piece.
    private void AddRomanization(Misspelling romanization)
    {
        if (_romanizations.Count == 0 || _romanizations[^1].Segment != romanization.Segment
            || _romanizations[^1].Match.EndToken <= romanization.Match.FirstToken)
        {
            _romanizations.Add(romanization);
        }
    }

    private void Count()
    {
        if (_isCounted)
        {
            return;
        }

        _isCounted = true;
        for (int i = 0; i < Document.Segments.Count; i++)
        {
            Count(Target(i), _targetCounts);
        }
    }

    private static void Count(TextAnalysis text, Dictionary<Entity, int> counts)
    {
        foreach (EntityMention mention in text.Mentions)
        {
            for (int i = 0; i < mention.HitCount; i++)
            {
                IndexedName name = text.Name(mention, i);
                if (!name.Has(NameTraits.Deprecated))
                {
                    System.Runtime.InteropServices.CollectionsMarshal
                        .GetValueRefOrAddDefault(counts, name.Entity, out _)++;
                }
            }
        }
    }
}
