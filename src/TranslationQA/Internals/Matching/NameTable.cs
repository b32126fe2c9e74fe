using System.Collections;
using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>The names that are looked for in a text of one language, by their numbers among all names.</summary>
/// <remarks>A name is made when it is asked for, and then kept. Thread-safe.</remarks>
internal sealed class NameTable : IReadOnlyCollection<IndexedName>
{
    /// <summary>What is the same of a name in every language.</summary>
    public const NameTraits OfAllLanguages = ~(NameTraits.Foreign | NameTraits.Short);

    private const NameTraits NotOwn = NameTraits.Improper;
    private const int ChunkLength = 256;

    private readonly EntityStore _entities;
    private readonly Vocabulary _vocabulary;
    private readonly RankedBits _names;
    private readonly NameForms _forms;
    private readonly int _part;
    private readonly IndexedName?[]?[] _made;
    private readonly IndexedName[]?[] _ofEntity;

    public NameTable(EntityStore entities, Vocabulary vocabulary, LexiconFile file, int part)
    {
        _entities = entities;
        _vocabulary = vocabulary;
        _names = file.Names(part);
        _forms = new NameForms(file);
        _part = part;
        _made = new IndexedName?[(entities.NameCount + ChunkLength - 1) / ChunkLength][];
        _ofEntity = new IndexedName[]?[entities.Count];
    }

    public int Count => _names.Count;

    public IndexedName this[int number] => ChunkOf(number)[number % ChunkLength] ?? Make(number);

    public bool Contains(int number) => _names.Contains(number);

    public NameTraits TraitsOf(int number) => _forms.TraitsOf(number, _part);

    /// <summary>Gets the names of an entity: those of the language first, then foreign and deprecated ones.</summary>
    public IndexedName[] Of(Entity entity)
    {
        int number = _entities.Find(entity.Id);
        return number < 0 ? [] : _ofEntity[number] ??= Collect(number);
    }

    public IEnumerator<IndexedName> GetEnumerator()
    {
        for (int i = 0; i < _entities.NameCount; i++)
        {
            if (Contains(i))
            {
                yield return this[i];
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IndexedName[] Collect(int entity)
    {
        List<IndexedName> names = [];
        int first = _entities.FirstName(entity);
        int end = _entities.FirstName(entity + 1);
        Collect(first, end, isOwn: true, names);
        Collect(first, end, isOwn: false, names);
        return [.. names];
    }

    private void Collect(int first, int end, bool isOwn, List<IndexedName> names)
    {
        for (int i = first; i < end; i++)
        {
            if (Contains(i) && (TraitsOf(i) & NotOwn) == 0 == isOwn)
            {
                names.Add(this[i]);
            }
        }
    }

    private IndexedName Make(int number)
    {
        int owner = _entities.OwnerOf(number);
        Entity entity = _entities[owner];
        Name name = entity.Names[number - _entities.FirstName(owner)];
        IndexedName made = new(
            entity, name, CharTable.FoldText(name.Text), Tokens(name.Text), TraitsOf(number));
        return Interlocked.CompareExchange(ref ChunkOf(number)[number % ChunkLength], made, null) ?? made;
    }

    // A text asks for a few hundred of the names: room is made where they are.
    private IndexedName?[] ChunkOf(int number)
    {
        ref IndexedName?[]? chunk = ref _made[number / ChunkLength];
        return chunk ?? Interlocked.CompareExchange(ref chunk, new IndexedName?[ChunkLength], null) ?? chunk;
    }

    private int[] Tokens(string text)
    {
        Span<int> tokens = stackalloc int[64];
        int count = 0;
        FoldedTokens folded = new(text, stackalloc char[128]);
        while (folded.MoveNext())
        {
            if (count == tokens.Length)
            {
                int[] more = new int[count * 2];
                tokens.CopyTo(more);
                tokens = more;
            }

            tokens[count++] = _vocabulary.Find(folded.Current);
        }

        return tokens[..count].ToArray();
    }
}
