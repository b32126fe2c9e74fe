using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>What the day of the text says of a name and of who may be meant; words are made of it only for a finding.</summary>
internal struct TimeEvidence
{
    /// <summary>The score from which on a name is reported.</summary>
    public const double Enough = 3.0;

    private const double Certainty = 0.4;

    /// <summary>Who is written had died well before.</summary>
    public bool IsDead { get; set; }

    /// <summary>Both are of one family.</summary>
    public bool IsKin { get; set; }

    /// <summary>The title beside the name was once that of who is written.</summary>
    public bool HadTitle { get; set; }

    /// <summary>The living, with a title that is theirs: nothing is wrong.</summary>
    public bool IsRight { get; set; }

    /// <summary>The candidate holds the office on that day.</summary>
    public bool HoldsOffice { get; set; }

    /// <summary>The text says "former", and the candidate held the office.</summary>
    public bool HeldOffice { get; set; }

    /// <summary>The text says "former", and both of a family held the office.</summary>
    public bool IsFormerToo { get; set; }

    /// <summary>Who is written is dead, and the text names what the candidate holds an office of, or something of that country.</summary>
    public bool IsAtHome { get; set; }

    /// <summary>The document names the candidate, rightly or garbled.</summary>
    public bool IsInDocument { get; set; }

    /// <summary>A verb of speech or action follows.</summary>
    public bool Acts { get; set; }

    /// <summary>A verb of speech or action stands before.</summary>
    public bool IsActedOn { get; set; }

    /// <summary>The sentence speaks of today.</summary>
    public bool IsPresent { get; set; }

    /// <summary>Somebody of that day stands in the sentence.</summary>
    public bool StandsBesideTheLiving { get; set; }

    /// <summary>Gets whether the office points at the candidate.</summary>
    public readonly bool Points => HoldsOffice || HeldOffice || IsFormerToo;

    /// <summary>Gets the sum of what speaks against the name, in logits.</summary>
    public readonly double Score => Facts + Signs;

    /// <summary>Gets how sure, from 0.5 to 1, where the score is enough.</summary>
    public readonly double Probability => 1 - (0.5 * Math.Exp(-(Score - Enough + Certainty)));

    private readonly double Facts
    {
        get
        {
            double score = IsDead ? 1.4 : 0;
            score += IsFormerToo ? 0.6 : 0;
            if (HoldsOffice || HeldOffice)
            {
                score += HeldOffice ? 1.0 : IsDead ? 2.0 : 1.2;
                score += HadTitle ? 0 : 1.0;
                score += IsKin ? 1.2 : 0;
            }

            return score;
        }
    }

    private readonly double Signs
    {
        get
        {
            double score = Acts ? 1.2 : IsActedOn ? 0.6 : 0;
            score += IsPresent ? 0.6 : 0;
            score += IsAtHome ? 0.6 : 0;
            score += StandsBesideTheLiving ? 1.0 : 0;
            return score + (IsInDocument ? 1.5 : 0);
        }
    }

    /// <summary>Says the reasons, strongest first.</summary>
    public readonly IReadOnlyList<string> Describe(Entity written, Entity candidate, DateOnly date, TextIndex index)
    {
        string? other = index.PreferredName(candidate);
        List<string> reasons = [];
        Add(reasons, IsDead, $"{index.PreferredName(written)} died in {written.To?.Latest.Year}");
        Add(reasons, HoldsOffice, $"{other} holds this office on {date:yyyy-MM-dd}");
        Add(reasons, HeldOffice || IsFormerToo, $"{other} held this office");
        Add(reasons, IsAtHome && !Points && !IsInDocument, $"{other} is in office where the text is about");
        Add(reasons, IsInDocument, $"the document speaks of {other}");
        Add(reasons, Acts, "the text has him or her act now");
        Add(reasons, StandsBesideTheLiving, "stands beside somebody of today");
        return reasons;
    }

    private static void Add(List<string> reasons, bool holds, string reason)
    {
        if (holds)
        {
            reasons.Add(reason);
        }
    }
}
