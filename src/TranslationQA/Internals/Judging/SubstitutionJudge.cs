using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Weighs whether an exact name is that of the wrong entity.</summary>
/// <remarks>A substitution needs positive evidence for the other entity: the source, the office, the lifetime or the
/// document. Whatever puts the name into the past, or beside its relatives, keeps it silent.</remarks>
internal static class SubstitutionJudge
{
    private const double SourceProbability = 0.96;

    public static Substitution? Judge(DocumentAnalysis analysis, int segment, EntityMention mention)
    {
        TextAnalysis text = analysis.Target(segment);
        IndexedName written = text.Name(mention, 0);
        if (JudgeByStatements(analysis, segment, mention) is { } substitution)
        {
            return substitution;
        }

        if (mention.HitCount > 1 && !IsOneEntity(text, mention))
        {
            return null; // One of its bearers may well be meant.
        }

        if (written.Has(NameTraits.Deprecated | NameTraits.Derived) || written.Entity.Kind is not (EntityKind.Person or EntityKind.Place))
        {
            return null;
        }

        return JudgeBySource(analysis, segment, written)
            ?? (written.Entity.Kind == EntityKind.Person && analysis.Document.Date is { } date
                ? TimeJudge.Judge(analysis, segment, mention, written, date)
                : null);
    }

    private static Substitution? JudgeByStatements(DocumentAnalysis analysis, int segment, EntityMention mention)
    {
        foreach (MisplacedMention misplaced in analysis.MisplacedMentions)
        {
            if (misplaced.Segment == segment && misplaced.Mention == mention)
            {
                return misplaced.Substitution;
            }
        }

        return null;
    }

    private static bool IsOneEntity(TextAnalysis text, EntityMention mention)
    {
        for (int i = 1; i < mention.HitCount; i++)
        {
            if (!ReferenceEquals(text.Name(mention, i).Entity, text.Name(mention, 0).Entity))
            {
                return false;
            }
        }

        return true;
    }

    // The source names another, confusable entity that the target leaves out, and does not name this one.
    private static Substitution? JudgeBySource(DocumentAnalysis analysis, int segment, IndexedName written)
    {
        if (analysis.Document.Segments[segment].Source is null
            || analysis.SourceIndex.NamesOf(written.Entity).Length == 0
            || analysis.SourceNames(segment, written.Entity))
        {
            return null;
        }

        TextAnalysis source = analysis.Source(segment);
        Entity? meant = null;
        foreach (EntityMention mention in source.Mentions)
        {
            for (int i = 0; i < mention.HitCount; i++)
            {
                Entity named = source.Name(mention, i).Entity;
                if (EntityFacts.AreConfusable(written.Entity, named, analysis.TargetIndex)
                    && !DocumentAnalysis.Names(analysis.Target(segment), named))
                {
                    meant ??= named;
                }
            }
        }

        return meant is null
            ? null
            : new Substitution(
                written, meant, SourceProbability,
                [$"the source names {analysis.SourceIndex.NamesOf(meant)[0].Name.Text}, not this name"]);
    }
}
