using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Chooses the form to write: as long as what stands there, and what the document itself writes first.</summary>
internal static class Proposal
{
    public static IReadOnlyList<string> For(IndexedName name, DocumentAnalysis analysis)
    {
        string matched = Habit(name, analysis);
        string? preferred = analysis.TargetIndex.PreferredName(name.Entity);
        if (name.Has(NameTraits.Short) || preferred is null || preferred == matched)
        {
            return [matched];
        }

        return analysis.HasTarget(matched) ? [matched, preferred] : [preferred, matched];
    }

    // "Kim Jong-un" and "Kim Jong Un" are one name to the index; the document may have made its choice.
    private static string Habit(IndexedName name, DocumentAnalysis analysis)
    {
        foreach (Name other in name.Entity.Names)
        {
            if (other.Language == name.Name.Language && other.Status != NameStatus.Deprecated
                && CharTable.FoldText(other.Text) == name.Folded && analysis.HasTarget(other.Text))
            {
                return other.Text;
            }
        }

        return name.Name.Text;
    }

    /// <summary>Gets the name of an entity in the length of another name: a surname for a surname.</summary>
    public static string InPlaceOf(IndexedName written, Entity meant, DocumentAnalysis analysis)
    {
        string preferred = analysis.TargetIndex.PreferredName(meant) ?? written.Name.Text;
        if (written.Has(NameTraits.Derived))
        {
            // "Nigerien" for "Nigerian": the same word of the other one.
            return meant.Names.FirstOrDefault(
                name => name.Status == NameStatus.Derived && name.Language == written.Name.Language)?.Text ?? preferred;
        }

        if (!written.Has(NameTraits.Short))
        {
            // "Provinsi Shanxi": the kind word stays.
            string own = analysis.TargetIndex.PreferredName(written.Entity) ?? written.Name.Text;
            return written.Name.Text.Contains(own, StringComparison.Ordinal)
                ? written.Name.Text.Replace(own, preferred, StringComparison.Ordinal)
                : preferred;
        }

        foreach (IndexedName name in analysis.TargetIndex.NamesOf(meant))
        {
            if (name.Has(NameTraits.Short) && !name.Has(NameTraits.Improper)
                && name.Name.Text != written.Name.Text)
            {
                return name.Name.Text;
            }
        }

        return preferred;
    }

    /// <summary>Writes a proposal with capitals where what stands there has them.</summary>
    public static string InCaseOf(ReadOnlySpan<char> written, Misrendering misrendering, LanguageProfile profile)
    {
        string proposal = misrendering.Suggestion;
        bool isTitle = written.Contains(' ') && AreAllCapitalized(written);

        // The capital of a half in letters ("Fei news") is its own, not the phrase's.
        if (written.IsEmpty || CharTable.ClassOf(written[0]) != CharClass.Upper || (misrendering.IsRomanized && !isTitle))
        {
            return proposal;
        }

        string[] words = proposal.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Length > 0 && (i == 0 || (isTitle && !profile.List("functionWords").Contains(words[i]))))
            {
                words[i] = char.ToUpperInvariant(words[i][0]) + words[i][1..];
            }
        }

        return string.Join(' ', words);
    }

    private static bool AreAllCapitalized(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == ' ' && CharTable.ClassOf(text[i]) != CharClass.Upper)
            {
                return false;
            }
        }

        return true;
    }
}
