namespace TranslationQA.Checks;

/// <summary>A check that needs the whole document.</summary>
public abstract class DocumentCheck : Check
{
    /// <summary>Looks at the document and reports what is wrong with it.</summary>
    /// <param name="context">The document.</param>
    public abstract void Inspect(DocumentContext context);
}
