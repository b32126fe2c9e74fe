namespace TranslationQA.Checks;

/// <summary>A whole document, as a <see cref="DocumentCheck"/> sees it.</summary>
public sealed class DocumentContext : CheckContext
{
    internal DocumentContext()
    {
    }

    /// <summary>Reports a suspected error.</summary>
    /// <param name="segmentIndex">The index of the segment, from 0.</param>
    /// <param name="draft">What is known of it.</param>
    public new void Report(int segmentIndex, FindingDraft draft) => base.Report(segmentIndex, draft);
}
