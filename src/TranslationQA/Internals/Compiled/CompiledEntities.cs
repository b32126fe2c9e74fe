using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Compiled;

/// <summary>The entities of a compiled lexicon, each made when it is asked for.</summary>
internal sealed class CompiledEntities : EntityStore
{
    private readonly LexiconFile _file;
    private readonly StringPool _strings;
    private readonly FlatNumbers _places;
    private readonly FlatBytes _kinds;
    private readonly FlatNumbers _firstNames;
    private readonly HashTable _ids;
    private readonly FlatNumbers _idOwners;
    private readonly LanguageTag?[] _tags;
    private readonly string[] _tagTexts;
    private readonly NameForms _forms;
    private readonly Entity?[] _made;
    private uint[]? _nameTexts;
    private NameSet[]? _titles;
    private int _madeCount;

    public CompiledEntities(LexiconFile file)
    {
        _file = file;
        _strings = new StringPool(file);
        _places = file.Numbers(SectionKind.EntityPlaces);
        _kinds = file.Bytes(SectionKind.EntityKinds);
        _firstNames = file.Numbers(SectionKind.FirstNames);
        _ids = new HashTable(file.Numbers(SectionKind.Ids));
        _idOwners = file.Numbers(SectionKind.IdOwners);
        _tagTexts = TagList.Read(file, SectionKind.Tags);
        _tags = new LanguageTag?[_tagTexts.Length];
        _forms = new NameForms(file);
        _made = new Entity?[_places.Length];
    }

    public LexiconFile File => _file;

    /// <summary>Gets how many entities have been made so far.</summary>
    public int MadeCount => _madeCount;

    public override int Count => _places.Length;

    public override Entity this[int number] => _made[number] ?? Make(number);

    public override int Find(string id)
    {
        int place = _ids.Find(HashOf(id));
        int number = place < 0 ? -1 : (int)_idOwners[place];
        return number >= 0 && this[number].Id == id ? number : -1;
    }

    public override EntityKind KindOf(int number) => (EntityKind)_kinds[number];

    public override int FirstName(int number) => (int)_firstNames[number];

    public override string NameText(int name) =>
        _strings.Text(NameTexts[name]);

    // By the number of the name; the section has them language by language.
    private uint[] NameTexts => _nameTexts ??= ReadNameTexts();

    public override (string? Class, string? Within) PlaceOf(int number)
    {
        RecordReader record = RecordOf(number);
        return Reader.ReadPlace(ref record);
    }

    public override void AddOffices(int number, List<string> of)
    {
        RecordReader record = RecordOf(number);
        Reader.ReadOffices(ref record, of);
    }

    public override void AddRelated(Entity entity, HashSet<int> numbers)
    {
        int number = Find(entity.Id);
        ReadOnlySpan<uint> pairs = _file.Numbers(SectionKind.Relations).Span;
        for (int i = 0; i + 1 < pairs.Length; i += 2)
        {
            if (pairs[i + 1] == number)
            {
                numbers.Add((int)pairs[i]);
            }
        }
    }

    public static ulong HashOf(string id)
    {
        ulong hash = Vocabulary.Seed;
        foreach (char c in id)
        {
            hash = Vocabulary.Extend(hash, c);
        }

        return hash;
    }

    private Entity Make(int number)
    {
        RecordReader record = RecordOf(number);
        Entity entity = Reader.Read(ref record, KindOf(number), NamesOf(number));
        Entity? earlier = Interlocked.CompareExchange(ref _made[number], entity, null);
        if (earlier is null)
        {
            Interlocked.Increment(ref _madeCount);
        }

        return earlier ?? entity;
    }

    private EntityRecordReader Reader => new(_strings, Tag, TitlesAt);

    private RecordReader RecordOf(int number)
    {
        uint place = _places[number];
        return new RecordReader(
            _file.Bytes(SectionKind.EntityRecords, (int)(place >> PieceWriter.OffsetBits)).Slice((int)(place & PieceWriter.OffsetMask)).Span);
    }

    private NameSet NamesOf(int number)
    {
        int first = FirstName(number);
        Name[] names = new Name[FirstName(number + 1) - first];
        uint[] texts = NameTexts;
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = new Name(Tag(_forms.TagOf(first + i)), _strings.Text(texts[first + i]), _forms.StatusOf(first + i));
        }

        return new NameSet(names);
    }

    private uint[] ReadNameTexts()
    {
        FlatNumbers texts = _file.Numbers(SectionKind.NameTexts);
        Span<int> next = stackalloc int[byte.MaxValue + 2];
        for (int name = 0; name < _forms.Count; name++)
        {
            next[_forms.TagOf(name) + 1]++;
        }

        for (int tag = 1; tag < next.Length; tag++)
        {
            next[tag] += next[tag - 1];
        }

        uint[] ofNames = new uint[_forms.Count];
        for (int name = 0; name < ofNames.Length; name++)
        {
            ofNames[name] = texts[next[_forms.TagOf(name)]++];
        }

        return ofNames;
    }

    private NameSet TitlesAt(int number)
    {
        NameSet[] titles = _titles ??= ReadTitles();
        if ((uint)number >= (uint)titles.Length)
        {
            LexiconFile.ThrowOutOfRange();
        }

        return titles[number];
    }

    private NameSet[] ReadTitles()
    {
        RecordReader record = new(_file.Bytes(SectionKind.Titles).Span);
        return Reader.ReadSets(ref record);
    }

    private LanguageTag Tag(int number) => _tags[number] ??= LanguageTag.Parse(_tagTexts[number]);
}
