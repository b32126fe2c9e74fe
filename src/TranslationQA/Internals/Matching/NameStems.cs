using TranslationQA.Internals.Text;
using TranslationQA.Languages;

namespace TranslationQA.Internals.Matching;

/// <summary>Leads an inflected word of a text back to the token of a name: Калифорнии, Indonesianya, Putins.</summary>
/// <remarks>By the endings of the language profile: <c>suffixes</c> stand behind the whole name, <c>inflections</c> in place
/// of its own ending. Immutable, thread-safe.</remarks>
internal sealed class NameStems
{
    private const int MinStem = 3;
    private const int MaxToken = 40;

    private readonly Ending[] _endings;

    public NameStems(LanguageProfile profile)
    {
        ItemList<Ending> endings = new();
        if (profile.IsCased && profile.IsSpaced)
        {
            Read(profile, endings);
        }

        _endings = Sort(endings.ToArray());
    }

    /// <summary>Goes one token further in the index's trie by a token of which a word is an inflected form.</summary>
    /// <remarks>Соединенным may be of Соединённое and of Соединённые: ask again until there are no more.</remarks>
    /// <param name="node">The node to start from.</param>
    /// <param name="word">The word as the text has it.</param>
    /// <param name="index">The index.</param>
    /// <param name="next">The ending to begin with, 0 at first; the one to go on with afterwards.</param>
    /// <returns>The node, or <see cref="PhraseTrie.None"/> when there are no more.</returns>
    public int Step(int node, ReadOnlySpan<char> word, TextIndex index, ref int next)
    {
        if (word.Length is <= MinStem or > MaxToken)
        {
            return PhraseTrie.None;
        }

        Span<char> stem = stackalloc char[MaxToken * 2];
        while (next < _endings.Length)
        {
            Ending ending = _endings[next++];
            int kept = word.Length - ending.Inflected.Length;
            if (kept < MinStem || !EndsWith(word, ending.Inflected))
            {
                continue;
            }

            word[..kept].CopyTo(stem);
            ending.Base.CopyTo(stem[kept..]);
            int token = index.Vocabulary.Find(stem[..(kept + ending.Base.Length)]);
            int reached = index.IsNameToken(token) ? index.Trie.Step(node, token) : PhraseTrie.None;
            if (reached != PhraseTrie.None)
            {
                return reached;
            }
        }

        return PhraseTrie.None;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending)
    {
        ReadOnlySpan<char> end = word[^ending.Length..];
        for (int i = 0; i < end.Length; i++)
        {
            if (CharTable.Fold(end[i]) != CharTable.Fold(ending[i]))
            {
                return false;
            }
        }

        return true;
    }

    // By hand: sorting and comparing structs of ours by LINQ is compiled at the first text, which costs more than all the rest.
    private static void Read(LanguageProfile profile, ItemList<Ending> endings)
    {
        IReadOnlyList<string> suffixes = profile.List("suffixes");
        for (int i = 0; i < suffixes.Count; i++)
        {
            if (IsOfLetters(suffixes[i]))
            {
                Add(endings, new Ending(suffixes[i], string.Empty));
            }
        }

        // "ия=ии,ию,ией": what the name ends in, and what stands there instead.
        IReadOnlyList<string> paradigms = profile.List("inflections");
        for (int i = 0; i < paradigms.Count; i++)
        {
            int equals = paradigms[i].IndexOf('=', StringComparison.Ordinal);
            foreach (string inflected in paradigms[i][(equals + 1)..].Split(','))
            {
                Add(endings, new Ending(inflected, paradigms[i][..equals]));
            }
        }
    }

    // The longest first: Путиным is Путин with -ым, not Путины with -м.
    private static Ending[] Sort(Ending[] sorted)
    {
        for (int i = 1; i < sorted.Length; i++)
        {
            Ending ending = sorted[i];
            int at = i;
            for (; at > 0 && sorted[at - 1].Inflected.Length < ending.Inflected.Length; at--)
            {
                sorted[at] = sorted[at - 1];
            }

            sorted[at] = ending;
        }

        return sorted;
    }

    private static bool IsOfLetters(string suffix)
    {
        foreach (char c in suffix)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(ItemList<Ending> endings, Ending ending)
    {
        foreach (Ending other in endings.AsSpan())
        {
            if (other.Inflected == ending.Inflected && other.Base == ending.Base)
            {
                return;
            }
        }

        endings.Add(ending);
    }

    private readonly record struct Ending(string Inflected, string Base);
}
