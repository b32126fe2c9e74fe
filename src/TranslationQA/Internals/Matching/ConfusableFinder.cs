using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Judging;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>Finds the entities that can be taken for one, making only those whose names or relations speak for it.</summary>
internal sealed class ConfusableFinder(TextIndex index)
{
    private readonly EntityStore _entities = index.Lexicon.Store;

    /// <summary>Gets the entities for which <see cref="EntityFacts.AreConfusable"/> holds, in the order of the lexicon.</summary>
    public Entity[] Find(Entity entity)
    {
        HashSet<int> related = RelatedTo(entity);
        IndexedName[] names = [.. index.NamesOf(entity).Where(name => !name.Has(NameTraits.Foreign))];
        List<Entity> found = [];
        for (int i = 0; i < _entities.Count; i++)
        {
            if (_entities.KindOf(i) == entity.Kind && (related.Contains(i) || CanShareName(names, i))
                && EntityFacts.AreConfusable(entity, _entities[i], index))
            {
                found.Add(_entities[i]);
            }
        }

        return [.. found];
    }

    private HashSet<int> RelatedTo(Entity entity)
    {
        HashSet<int> related = [];
        foreach (Relation relation in entity.Relations)
        {
            related.Add(_entities.Find(relation.Of));
        }

        _entities.AddRelated(entity, related);
        return related;
    }

    // Wider than EntityFacts: it need not know the other entity, only its names.
    private bool CanShareName(IndexedName[] names, int other)
    {
        int end = _entities.FirstName(other + 1);
        for (int i = _entities.FirstName(other); i < end && names.Length > 0; i++)
        {
            if (index.Names.Contains(i) && (index.Names.TraitsOf(i) & NameTraits.Foreign) == 0
                && CanShareName(names, _entities.NameText(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool CanShareName(IndexedName[] names, string text)
    {
        string folded = CharTable.FoldText(text);
        foreach (IndexedName name in names)
        {
            if (NameDistance.Compute(name.Folded, folded, EntityFacts.NearNames) <= EntityFacts.NearNames)
            {
                return true;
            }
        }

        FoldedTokens tokens = new(text, stackalloc char[128]);
        while (tokens.MoveNext())
        {
            int token = index.Vocabulary.Find(tokens.Current);
            foreach (IndexedName name in names)
            {
                if (tokens.Current.Length > 2 && Array.IndexOf(name.Tokens, token) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
