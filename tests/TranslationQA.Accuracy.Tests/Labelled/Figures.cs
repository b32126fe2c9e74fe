using TranslationQA.Cli.Evaluation;

namespace TranslationQA.Accuracy.Tests.Labelled;

/// <summary>What the checker reaches on labelled texts, by what is counted.</summary>
/// <remarks>Keys read <c>with source</c>, <c>with source, ja>id</c>, <c>report, with source, ja>id, cut-term</c>.</remarks>
internal sealed class Figures
{
    public const string WithSource = "with source";
    public const string WithoutSource = "without source";

    private readonly SortedDictionary<string, EvaluationResult> _results = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, CheckTally> _tallies = new(StringComparer.Ordinal);

    /// <summary>Gets the counts of every key.</summary>
    public IReadOnlyDictionary<string, CheckTally> Tallies => _tallies;

    /// <summary>Gets all that was counted, by keys without a check.</summary>
    public IReadOnlyDictionary<string, EvaluationResult> Results => _results;

    /// <summary>Measures texts under a key, and by their languages and checks under longer ones.</summary>
    public void Add(string key, IReadOnlyList<LabelledText> texts, Evaluator evaluator)
    {
        foreach (IGrouping<string, LabelledText> pair in texts.GroupBy(text => text.Document.Languages.ToString()))
        {
            string pairKey = $"{key}, {pair.Key}";
            EvaluationResult result = pair.Select(evaluator.Evaluate)
                .Aggregate(EvaluationResult.Empty, (sum, one) => sum.Merge(one));
            _results[pairKey] = result;
            _tallies[pairKey] = result.Total;
            foreach ((string check, CheckTally tally) in result.Checks)
            {
                _tallies[$"{pairKey}, {check}"] = tally;
            }

            _results[key] = _results.TryGetValue(key, out EvaluationResult? sum) ? sum.Merge(result) : result;
        }

        _tallies[key] = _results[key].Total;
    }
}
