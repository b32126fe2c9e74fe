using TranslationQA.Model;

namespace TranslationQA.Checks;

/// <summary>Finds one kind of error. Inherit from <see cref="SegmentCheck"/> or <see cref="DocumentCheck"/>.</summary>
/// <remarks>A check holds no state between calls, reads only the context that it is given and reports through it. One
/// instance serves all threads.</remarks>
public abstract class Check
{
    private protected Check()
    {
    }

    /// <summary>Gets what is known of the check without running it.</summary>
    public abstract CheckDescriptor Descriptor { get; }

    /// <summary>Tells whether the check is valid for a pair of languages; where it is not, it is not run.</summary>
    /// <param name="languages">The languages of the document.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public virtual bool IsValidFor(LanguagePair languages) => true;
}
