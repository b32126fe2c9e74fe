using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Chooses the form to write: as long as what stands there, and what the document itself writes first.</summary>
internal static class Proposal
{
    public static IReadOnlyList<string> For(IndexedName name, DocumentAnalysis analysis)
    {
        string matched = name.Name.Text;
        string? preferred = analysis.TargetIndex.PreferredName(name.Entity);
        if (name.Has(NameTraits.Short) || preferred is null || preferred == matched)
        {
            return [matched];
        }

        return analysis.HasTarget(name.Name.Text) ? [matched, preferred] : [preferred, matched];
    }

    /// <summary>Gets the name of an entity in the length of another name: a surname for a surname.</summary>
    public static string InPlaceOf(IndexedName written, Entity meant, DocumentAnalysis analysis)
    {
        string preferred = analysis.TargetIndex.PreferredName(meant) ?? written.Name.Text;
        if (!written.Has(NameTraits.Short))
        {
            return preferred;
        }

        foreach (IndexedName name in analysis.TargetIndex.NamesOf(meant))
        {
            if (name.Has(NameTraits.Short) && !name.Has(NameTraits.Foreign | NameTraits.Deprecated)
                && name.Name.Text != written.Name.Text)
            {
                return name.Name.Text;
            }
        }

        return preferred;
    }
}
