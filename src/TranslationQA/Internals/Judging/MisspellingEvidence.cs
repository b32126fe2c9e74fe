using System.Globalization;
using TranslationQA.Internals.Matching;

namespace TranslationQA.Internals.Judging;

/// <summary>What speaks for and against a misspelling; words are made of it only for a finding.</summary>
internal struct MisspellingEvidence
{
    /// <summary>The title beside it is the person's.</summary>
    public bool HasTitle { get; set; }

    /// <summary>The title beside it is somebody else's.</summary>
    public bool HasOtherTitle { get; set; }

    /// <summary>A title of the person's stands in the same sentence.</summary>
    public bool HasTitleNear { get; set; }

    /// <summary>Each character that differs is read like the one it stands for.</summary>
    public bool IsHomophone { get; set; }

    /// <summary>A kind word of the entity's class touches it.</summary>
    public bool HasClass { get; set; }

    /// <summary>And that kind word never stands without a name: Oblast, Krai.</summary>
    public bool HasBoundClass { get; set; }

    /// <summary>A word for places touches it.</summary>
    public bool HasPlaceNoun { get; set; }

    /// <summary>The document names the entity rightly not far away.</summary>
    public bool IsElsewhere { get; set; }

    /// <summary>Something that belongs with the entity and stands in the same text.</summary>
    public IndexedName? Neighbour { get; set; }

    /// <summary>Something that belongs with the entity and stands in a neighbouring text.</summary>
    public IndexedName? NeighbourNear { get; set; }

    /// <summary>What the source says.</summary>
    public SourceVerdict Source { get; set; }

    /// <summary>Says the reasons, strongest first.</summary>
    public readonly IReadOnlyList<string> Describe(NearMatch match, IndexedName name, TextIndex sourceIndex)
    {
        List<string> reasons =
        [
            match.Sound is null
                ? match.Cost.ToString("0.0#", CultureInfo.InvariantCulture) + " edits away from " + name.Name.Text
                : $"{match.SoundOf}, the source's form of {name.Name.Text}, sounds “{match.Sound}”",
        ];
        Add(reasons, Source == SourceVerdict.Named, "the source names " + FirstName(sourceIndex, name));
        Add(reasons, HasTitle, "the title beside it is this person's");
        Add(reasons, HasTitleNear && !HasTitle, "a title of this person's stands in the sentence");
        Add(reasons, IsHomophone, "what differs is read alike");
        Add(reasons, HasClass, "the kind word beside it fits");
        Add(reasons, HasPlaceNoun && !HasClass, "a word for places stands beside it");
        Add(reasons, IsElsewhere, "the document has it right elsewhere");
        Add(reasons, Neighbour is not null, $"{Neighbour?.Name.Text} stands in the same text");
        Add(reasons, NeighbourNear is not null, $"{NeighbourNear?.Name.Text} stands near");
        return reasons;
    }

    private static string FirstName(TextIndex index, IndexedName name)
    {
        IndexedName[] names = index.NamesOf(name.Entity);
        return names.Length > 0 ? names[0].Name.Text : string.Empty;
    }

    private static void Add(List<string> reasons, bool holds, string reason)
    {
        if (holds)
        {
            reasons.Add(reason);
        }
    }
}

/// <summary>What the source says of an entity that the target may have garbled.</summary>
internal enum SourceVerdict
{
    /// <summary>There is no source, or the lexicon has no name in its language.</summary>
    Silent,

    /// <summary>The source of the segment names it, and the target has no right name for it.</summary>
    Named,

    /// <summary>A neighbouring line names it, or the target has a right name for it as well.</summary>
    Nearby,

    /// <summary>The source does not name it.</summary>
    Unnamed,
}
