using TranslationQA.Checks.Accuracy;
using TranslationQA.Checks.DesignAndMarkup;
using TranslationQA.Checks.LinguisticConventions;
using TranslationQA.Checks.Style;
using TranslationQA.Checks.Terminology;

namespace TranslationQA.Checks;

/// <summary>The checks that the library brings along, in the order of their ids.</summary>
public static class BuiltInChecks
{
    /// <summary>Gets the checks.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        new CutTermCheck(),
        new WrongTermCheck(),
        new MisspelledEntityCheck(),
        new WrongEntityCheck(),
        new UntranslatedTextCheck(),
        new UnbalancedQuotesCheck(),
        new MixedQuotesCheck(),
        new SentenceFragmentCheck(),
        new InconsistentAbbreviationCheck(),
        new InconsistentEntityCheck(),
        new BoilerplateResidueCheck(),
    ];
}
