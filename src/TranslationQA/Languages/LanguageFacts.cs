using TranslationQA.Internals.Compiled;

namespace TranslationQA.Languages;

/// <summary>What the data file of a language says.</summary>
internal abstract class LanguageFacts
{
    /// <summary>Gets the facts of a language that has no data file.</summary>
    public static LanguageFacts None { get; } = new NoFacts();

    public virtual bool IsKnown => true;

    public virtual bool IsCased => false;

    public virtual bool IsSpaced => true;

    public virtual bool IsHeadFirst => false;

    public virtual string Script => string.Empty;

    /// <summary>Gets the tags of the languages whose names serve where this one has none.</summary>
    public virtual IReadOnlyList<string> Fallback => [];

    public virtual QuotePair[] Quotes => [];

    public virtual string SentenceEnds => string.Empty;

    /// <summary>Gets the keys of the word lists.</summary>
    public virtual IReadOnlyList<string> Keys => [];

    public virtual IReadOnlyList<string> List(string key) => [];

    /// <summary>Gets the common word forms, in lower case.</summary>
    public virtual IReadOnlyList<string> WordForms() => [];

    /// <summary>Gets the <see cref="HashFilter"/> of composed phrases that stand in right news.</summary>
    public virtual uint[] NaturalPhrases => [];

    /// <summary>Tells whether a composed phrase, folded, is one that a professional could write.</summary>
    public virtual bool IsNatural(string folded) => false;

    private sealed class NoFacts : LanguageFacts
    {
        public override bool IsKnown => false;
    }
}
