using System.Runtime.InteropServices;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>Finds the names in katakana or in Chinese characters that are near a stretch of text.</summary>
/// <remarks>Katakana by the kana and by the consonants, as <see cref="NearIndex"/> does with letters; Chinese characters by a
/// hash of the name with one place left open, or two of four. Immutable, thread-safe.</remarks>
internal sealed class UnspacedNearIndex
{
    public const int MinHan = 3;
    public const int MaxHan = 8;
    public const int MinKana = 3;
    private const int HanWithTwoOpen = 4;
    private const int MinKanaForTwo = 6;
    private const int MinSkeleton = 4;
    private const int MinSkeletonForTwo = 7;
    private const char Open = '？';

    private readonly NearWords _kana = new(MinKanaForTwo);
    private readonly HashedNames _skeletons = new();
    private readonly List<int> _kanaNames = [];
    private readonly List<string> _kanaTexts = [];
    private readonly HashedNames _han = new();
    private readonly Dictionary<string, Bearers> _words = new(StringComparer.Ordinal);

    public UnspacedNearIndex(TextIndex index)
    {
        EntityStore entities = index.Lexicon.Store;
        Span<char> buffer = stackalloc char[KanaDistance.MaxLength];
        for (int entity = 0; entity < entities.Count; entity++)
        {
            EntityKind kind = entities.KindOf(entity);
            bool canBeGarbled = kind is EntityKind.Person or EntityKind.Place or EntityKind.Organization;
            for (int name = entities.FirstName(entity); name < entities.FirstName(entity + 1); name++)
            {
                if (index.Names.Contains(name))
                {
                    bool isProper = canBeGarbled && (index.Names.TraitsOf(name) & NameTraits.Improper) == 0;
                    string text = entities.NameText(name);
                    AddWords(text, entity);
                    Add(name, text, isProper, kind, buffer);
                }
            }
        }

        _kana.Finish();
    }

    /// <summary>Tells whether some name has this word in katakana.</summary>
    public bool IsWord(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>Gets how many entities have a name with this word in katakana.</summary>
    public int CountBearers(ReadOnlySpan<char> word) =>
        _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Bearers bearers) ? bearers.Count : 0;

    /// <summary>Adds the names near a run of katakana, for <see cref="KanaName"/>; the run is given without the dots between its words.</summary>
    public void FindKana(ReadOnlySpan<char> run, List<int> found)
    {
        found.Clear();
        if (run.Length is < MinKana or > KanaDistance.MaxLength)
        {
            return;
        }

        _kana.Find(run, run.Length >= MinKanaForTwo ? 2 : 1, found);
        Span<char> skeleton = stackalloc char[KanaDistance.MaxLength];
        int length = KanaDistance.Skeleton(run, skeleton);
        for (int i = -1; length >= MinSkeleton && i < length; i++)
        {
            _skeletons.Collect(HashWithout(skeleton[..length], i, i), found);
            for (int j = i + 1; length >= MinSkeletonForTwo && i >= 0 && j < length; j++)
            {
                _skeletons.Collect(HashWithout(skeleton[..length], i, j), found);
            }
        }
    }

    /// <summary>Gets the number of a name that was found, and its kana without the dots.</summary>
    public (int Name, string Kana) KanaName(int found) => (_kanaNames[found], _kanaTexts[found]);

    /// <summary>Adds the numbers of the names that have one other character than a stretch, or two others of four.</summary>
    public void FindHan(ReadOnlySpan<char> stretch, List<int> found)
    {
        found.Clear();
        for (int i = 0; i < stretch.Length; i++)
        {
            _han.Collect(Hash(stretch, i, i), found);
            for (int j = i + 1; stretch.Length == HanWithTwoOpen && j < stretch.Length; j++)
            {
                _han.Collect(Hash(stretch, i, j), found);
            }
        }
    }

    private void Add(int name, string text, bool isProper, EntityKind kind, Span<char> buffer)
    {
        if (text.Length > buffer.Length || !isProper)
        {
            return;
        }

        int length = Close(text, buffer, out CharClass type);
        if (type == CharClass.Katakana && length >= MinKana)
        {
            AddKana(name, buffer[..length]);
        }
        else if (type == CharClass.Han && length is >= MinHan and <= MaxHan && kind != EntityKind.Organization)
        {
            AddHan(name, buffer[..length], kind == EntityKind.Person);
        }
    }

    private void AddKana(int name, ReadOnlySpan<char> kana)
    {
        Span<char> skeleton = stackalloc char[KanaDistance.MaxLength];
        _kana.Add(_kanaNames.Count, kana);
        int length = KanaDistance.Skeleton(kana, skeleton);
        for (int i = -1; length >= MinSkeleton && i < length; i++)
        {
            _skeletons.Add(HashWithout(skeleton[..length], i, i), _kanaNames.Count);
        }

        _kanaNames.Add(name);
        _kanaTexts.Add(kana.ToString());
    }

    private void AddHan(int name, ReadOnlySpan<char> han, bool isPerson)
    {
        for (int i = 0; i < han.Length; i++)
        {
            _han.Add(Hash(han, i, i), name);
            for (int j = i + 1; isPerson && han.Length == HanWithTwoOpen && j < han.Length; j++)
            {
                _han.Add(Hash(han, i, j), name);
            }
        }
    }

    // Whatever name or term has a word in katakana makes it known: カザフスタン共和国, バラク・オバマ.
    private void AddWords(string text, int entity)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && CharTable.ClassOf(text[i]) == CharClass.Katakana)
            {
                continue;
            }

            if (i - start > 1)
            {
                ref Bearers bearers = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, text[start..i], out bool isKnown);
                bearers = isKnown && bearers.Last == entity ? bearers : new Bearers(bearers.Count + 1, entity);
            }

            start = i + 1;
        }
    }

    /// <summary>Copies a name without what stands between its words.</summary>
    /// <returns>How long it is; <paramref name="type"/> is the class of all its characters, or <see cref="CharClass.Other"/>.</returns>
    public static int Close(ReadOnlySpan<char> text, Span<char> closed, out CharClass type)
    {
        int length = 0;
        type = CharClass.Other;
        foreach (char c in text)
        {
            CharClass own = CharTable.ClassOf(c);
            if (own == CharClass.Other)
            {
                continue;
            }

            if (length > 0 && own != type)
            {
                type = CharClass.Other;
                return length;
            }

            type = own;
            closed[length++] = c;
        }

        return length;
    }

    private static ulong Hash(ReadOnlySpan<char> han, int open, int alsoOpen)
    {
        ulong hash = Vocabulary.Seed;
        for (int i = 0; i < han.Length; i++)
        {
            hash = Vocabulary.Extend(hash, i == open || i == alsoOpen ? Open : han[i]);
        }

        return hash;
    }

    private static ulong HashWithout(ReadOnlySpan<char> skeleton, int skipped, int alsoSkipped)
    {
        ulong hash = Vocabulary.Seed;
        for (int i = 0; i < skeleton.Length; i++)
        {
            hash = i == skipped || i == alsoSkipped ? hash : Vocabulary.Extend(hash, skeleton[i]);
        }

        return hash;
    }

    /// <summary>How many entities have a word in a name, and the last one of them.</summary>
    private readonly record struct Bearers(int Count, int Last);
}
