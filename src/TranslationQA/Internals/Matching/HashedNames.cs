using System.Runtime.InteropServices;

namespace TranslationQA.Internals.Matching;

/// <summary>Numbers of names by the hashes of what is left of them when something is left out.</summary>
internal sealed class HashedNames
{
    private readonly Dictionary<ulong, int> _first = [];
    private readonly ItemList<Linked> _links = new();

    public void Add(ulong hash, int name)
    {
        ref int first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, hash, out bool isKnown);
        if (isKnown && _links[first].Name == name)
        {
            return; // Either of two equal letters was left out.
        }

        _links.Add(new Linked(name, isKnown ? first : -1));
        first = _links.Count - 1;
    }

    /// <summary>Adds the numbers with a hash that are not among those found yet.</summary>
    public void Collect(ulong hash, List<int> found)
    {
        for (int link = _first.GetValueOrDefault(hash, -1); link >= 0; link = _links[link].Next)
        {
            if (!found.Contains(_links[link].Name))
            {
                found.Add(_links[link].Name);
            }
        }
    }

    /// <summary>A name in a list of those with the same hash, and the next one in it.</summary>
    private readonly record struct Linked(int Name, int Next);
}
