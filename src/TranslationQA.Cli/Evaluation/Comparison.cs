using TranslationQA.Model;

namespace TranslationQA.Cli.Evaluation;

/// <summary>Holds the findings of one translation against its labels.</summary>
internal sealed class Comparison(
    string path, IReadOnlyList<PlacedLabel> placedLabels, IReadOnlyList<PlacedFinding> findings)
{
    private readonly PlacedLabel[] _labels = [.. placedLabels.Where(label => !label.Label.IsRight)];
    private readonly PlacedLabel[] _rightNames = [.. placedLabels.Where(label => label.Label.IsRight)];
    private readonly Dictionary<string, CheckTally> _tallies = new(StringComparer.Ordinal);
    private readonly List<EvaluationNote> _notes = [];

    public EvaluationResult Count()
    {
        Array.ForEach(_labels, Count);
        foreach (PlacedFinding finding in findings)
        {
            Count(finding);
        }

        return new EvaluationResult
        {
            Checks = _tallies,
            Notes = [.. _notes.OrderBy(note => note.Line).ThenBy(note => note.Column)],
        };
    }

    private void Count(PlacedLabel label)
    {
        Finding[] own =
        [
            .. findings.Where(finding => label.IsMarkedBy(finding) && finding.Check == label.Label.Check)
                .Select(finding => finding.Finding),
        ];
        bool isFound = own.Length > 0;
        bool isRight = isFound
            && (label.Label.Expected.Count == 0 || own.Any(finding => Proposes(finding, label.Label)));
        Add(label.Label.Check, new CheckTally
        {
            Labelled = 1,
            Found = isFound ? 1 : 0,
            RightProposals = isRight ? 1 : 0,
        });
        if (!isRight)
        {
            NoteKind kind = isFound ? NoteKind.WrongProposal : NoteKind.Missed;
            Label missed = label.Label;
            _notes.Add(new EvaluationNote(
                kind, path, missed.Line, label.Span.Start + 1, missed.Check, missed.Text, missed.Expected));
        }
    }

    private void Count(PlacedFinding finding)
    {
        string name = finding.Check;
        PlacedLabel[] overlapping = [.. _labels.Where(label => label.IsMarkedBy(finding))];
        if (overlapping.Any(label => label.Label.Check == name))
        {
            Add(name, new CheckTally { RightFindings = 1 });
        }
        else if (overlapping.Any(label => CheckFamily.AreRelated(label.Label.Check, name)))
        {
            Add(name, new CheckTally { Misnamed = 1 });
            AddNote(NoteKind.Misnamed, finding);
        }
        else
        {
            Add(name, new CheckTally { FalseAlarms = 1 });
            bool flagsRightName = overlapping.Length == 0 && FlagsRightName(finding);
            AddNote(flagsRightName ? NoteKind.RightNameFlagged : NoteKind.FalseAlarm, finding);
        }
    }

    private static bool Proposes(Finding finding, Label label) =>
        finding.Suggestions.Any(text => label.Expected.Contains(text, StringComparer.OrdinalIgnoreCase));

    private bool FlagsRightName(PlacedFinding finding) =>
        CheckFamily.IsAboutEntities(finding.Check) && Array.Exists(_rightNames, name => name.IsMarkedBy(finding));

    private void Add(string check, CheckTally tally) =>
        _tallies[check] = _tallies.TryGetValue(check, out CheckTally? sum) ? sum + tally : tally;

    private void AddNote(NoteKind kind, PlacedFinding placed) => _notes.Add(EvaluationNote.Of(kind, path, placed));
}
