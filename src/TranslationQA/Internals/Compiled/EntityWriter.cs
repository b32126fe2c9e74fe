using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Compiled;

/// <summary>Writes the entities of a lexicon, as <see cref="CompiledEntities"/> reads them.</summary>
internal sealed class EntityWriter(LexiconFileWriter file, StringPoolWriter strings)
{
    private readonly PieceWriter _records = new(file, SectionKind.EntityRecords);
    private readonly RecordWriter _record = new();
    private readonly RecordWriter _titles = new();
    private readonly Dictionary<string, uint> _titleNumbers = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, int> _tags = new(StringComparer.Ordinal);

    /// <returns>Of each name what <see cref="NameForms.Identify"/> packs.</returns>
    public uint[] Write(EntityStore entities)
    {
        List<uint> places = [];
        List<byte> kinds = [];
        List<uint> firstNames = [];
        foreach (Entity entity in entities)
        {
            kinds.Add((byte)entity.Kind);
            firstNames.Add((uint)entities.FirstName(places.Count));
            places.Add(Write(entity));
        }

        firstNames.Add((uint)entities.NameCount);
        _records.Finish();
        file.Add<byte>(SectionKind.Titles, 0, _titles.ToArray());
        file.Add(SectionKind.EntityPlaces, 0, places.ToArray());
        file.Add(SectionKind.EntityKinds, 0, kinds.ToArray());
        file.Add(SectionKind.FirstNames, 0, firstNames.ToArray());
        uint[] identities = WriteNames(entities);
        WriteIds(entities);
        WriteRelations(entities);
        TagList.Write(file, SectionKind.Tags, _tags.Keys);
        return identities;
    }

    private uint Write(Entity entity)
    {
        _record.Clear();
        Text(entity.Id);
        _record.Number((uint)FieldsOf(entity));
        Optional(entity.Class);
        Optional(entity.Within);
        Optional(entity.From);
        Optional(entity.To);
        List(entity.Roles, Role);
        List(entity.Relations, Relation);
        List(entity.Parts, Part);
        List(entity.Senses, Names);
        List(entity.Bound, Text);
        if (entity.Prominence is { } share)
        {
            _record.Bytes(BitConverter.GetBytes(share));
        }

        return _records.Add(_record.ToArray());
    }

    private static EntityFields FieldsOf(Entity entity) =>
        Field(entity.Class is not null, EntityFields.Class) | Field(entity.Within is not null, EntityFields.Within)
        | Field(entity.From is not null, EntityFields.From) | Field(entity.To is not null, EntityFields.To)
        | Field(entity.Roles.Count > 0, EntityFields.Roles) | Field(entity.Relations.Count > 0, EntityFields.Relations)
        | Field(entity.Parts.Count > 0, EntityFields.Parts) | Field(entity.Senses.Count > 0, EntityFields.Senses)
        | Field(entity.Bound.Count > 0, EntityFields.Bound) | Field(entity.Prominence is not null, EntityFields.Prominence);

    private static EntityFields Field(bool holds, EntityFields field) => holds ? field : EntityFields.None;

    private void Role(Role role)
    {
        _record.Number((uint)(Field(role.Of is not null, EntityFields.Within)
            | Field(role.From is not null, EntityFields.From) | Field(role.To is not null, EntityFields.To)));
        _record.Number(TitlesOf(role));
        Optional(role.Of);
        Optional(role.From);
        Optional(role.To);
    }

    // Four thousand offices go by four hundred sets of titles.
    private uint TitlesOf(Role role)
    {
        string key = string.Join('\n', role.Titles.Select(name => $"{name.Language}\t{name.Text}\t{name.Status}"));
        if (!_titleNumbers.TryGetValue(key, out uint number))
        {
            number = (uint)_titleNumbers.Count;
            _titleNumbers.Add(key, number);
            Names(role.Titles, _titles);
        }

        return number;
    }

    private void Relation(Relation relation)
    {
        Text(relation.Type);
        Text(relation.Of);
    }

    private void Part(TermPart part)
    {
        Names(part.Names);
        _record.Number((uint)part.Senses.Count);
        foreach (NameSet sense in part.Senses)
        {
            Names(sense);
        }
    }

    private void Names(NameSet names) => Names(names, _record);

    private void Names(NameSet names, RecordWriter record)
    {
        record.Number((uint)names.Count);
        foreach (Name name in names)
        {
            record.Number(Tag(name.Language));
            record.Number(strings.NumberOf(name.Text));
            record.Number((uint)name.Status);
        }
    }

    private void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        _record.Number((uint)items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    private void Optional(string? text)
    {
        if (text is not null)
        {
            Text(text);
        }
    }

    private void Optional(PartialDate? date)
    {
        if (date is { } known)
        {
            _record.Number((uint)known.Earliest.DayNumber);
            _record.Number((uint)(known.Latest.DayNumber - known.Earliest.DayNumber));
        }
    }

    private void Text(string text) => _record.Number(strings.NumberOf(text));

    private byte Tag(LanguageTag language)
    {
        _tags.TryAdd(language.Value, _tags.Count);
        return checked((byte)_tags[language.Value]);
    }

    private uint[] WriteNames(EntityStore entities)
    {
        Name[] names = [.. entities.SelectMany(entity => entity.Names)];
        uint[] identities = [.. names.Select(name => NameForms.Identify(Tag(name.Language), name.Status))];

        // Language by language: what is written in one script packs better together.
        uint[] texts = [.. names.OrderBy(name => Tag(name.Language)).Select(name => strings.NumberOf(name.Text))];
        file.Add(SectionKind.NameTexts, 0, texts);
        return identities;
    }

    private void WriteIds(EntityStore entities)
    {
        ulong[] hashes = [.. entities.Select(entity => CompiledEntities.HashOf(entity.Id))];
        uint[] owners = [.. Enumerable.Range(0, hashes.Length).Select(number => (uint)number)];
        Array.Sort(hashes, owners);
        file.Add(SectionKind.Ids, 0, HashTable.Write(hashes));
        file.Add(SectionKind.IdOwners, 0, owners);
    }

    private void WriteRelations(EntityStore entities)
    {
        List<uint> pairs = [];
        for (int i = 0; i < entities.Count; i++)
        {
            foreach (Relation relation in entities[i].Relations)
            {
                int other = entities.Find(relation.Of);
                if (other >= 0)
                {
                    pairs.Add((uint)i);
                    pairs.Add((uint)other);
                }
            }
        }

        file.Add(SectionKind.Relations, 0, pairs.ToArray());
    }
}
