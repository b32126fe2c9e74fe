namespace TranslationQA.Lexicons;

/// <summary>How much a user's own list of names says of what his texts are about.</summary>
/// <remarks>Of a text that names one of N listed entities each has the chance 1/N beforehand, so that the logit falls with
/// ln N; a list of the size of a gazetteer says nothing at all.</remarks>
internal static class Salience
{
    private const double Gazetteer = 2_000_000;
    private const double Most = 9;

    /// <summary>Gets what a list of so many entities adds to the evidence for each, in logits from 0 up.</summary>
    public static double OfListOf(int count) => Math.Clamp(Math.Log(Gazetteer / Math.Max(1, count)), 0, Most);
}
