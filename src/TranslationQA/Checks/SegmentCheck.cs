namespace TranslationQA.Checks;

/// <summary>A check that needs one segment at a time.</summary>
public abstract class SegmentCheck : Check
{
    /// <summary>Looks at one segment and reports what is wrong with it.</summary>
    /// <param name="context">The segment.</param>
    public abstract void Inspect(SegmentContext context);
}
