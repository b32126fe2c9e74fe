using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Compiled;

/// <summary>Makes an entity of its record.</summary>
internal readonly struct EntityRecordReader(StringPool strings, Func<int, LanguageTag> tag, Func<int, NameSet> titles)
{
    private const int NumbersOfDate = 2;

    public Entity Read(ref RecordReader record, EntityKind kind, NameSet names)
    {
        string id = Text(ref record);
        EntityFields fields = (EntityFields)record.Number();
        return new Entity
        {
            Id = id,
            Kind = kind,
            Names = names,
            Class = fields.HasFlag(EntityFields.Class) ? Text(ref record) : null,
            Within = fields.HasFlag(EntityFields.Within) ? Text(ref record) : null,
            From = fields.HasFlag(EntityFields.From) ? Date(ref record) : null,
            To = fields.HasFlag(EntityFields.To) ? Date(ref record) : null,
            Roles = fields.HasFlag(EntityFields.Roles) ? Roles(ref record) : [],
            Relations = fields.HasFlag(EntityFields.Relations) ? Relations(ref record) : [],
            Parts = fields.HasFlag(EntityFields.Parts) ? Parts(ref record) : [],
            Senses = fields.HasFlag(EntityFields.Senses) ? NameSets(ref record) : [],
            Bound = fields.HasFlag(EntityFields.Bound) ? Texts(ref record) : [],
            Prominence = fields.HasFlag(EntityFields.Prominence) ? Share(ref record) : null,
        };
    }

    /// <summary>Reads all the sets of names that a record consists of.</summary>
    public NameSet[] ReadSets(ref RecordReader record)
    {
        List<NameSet> sets = [];
        while (record.Length > 0)
        {
            sets.Add(Names(ref record));
        }

        return [.. sets];
    }

    /// <summary>Reads the class and what the entity lies within, and nothing else.</summary>
    public (string? Class, string? Within) ReadPlace(ref RecordReader record)
    {
        EntityFields fields = SkipId(ref record);
        return (
            fields.HasFlag(EntityFields.Class) ? Text(ref record) : null,
            fields.HasFlag(EntityFields.Within) ? Text(ref record) : null);
    }

    /// <summary>Reads what the offices are of, and nothing else.</summary>
    public void ReadOffices(ref RecordReader record, List<string> of)
    {
        EntityFields fields = SkipId(ref record);
        Skip(ref record, NumbersBeforeRoles(fields));
        for (int roles = fields.HasFlag(EntityFields.Roles) ? record.Count() : 0; roles > 0; roles--)
        {
            EntityFields ofRole = (EntityFields)record.Number();
            Skip(ref record, 1);
            if (ofRole.HasFlag(EntityFields.Within))
            {
                of.Add(Text(ref record));
            }

            Skip(ref record, NumbersOfDates(ofRole));
        }
    }

    private static EntityFields SkipId(ref RecordReader record)
    {
        Skip(ref record, 1);
        return (EntityFields)record.Number();
    }

    private static int NumbersBeforeRoles(EntityFields fields) =>
        (fields.HasFlag(EntityFields.Class) ? 1 : 0) + (fields.HasFlag(EntityFields.Within) ? 1 : 0) + NumbersOfDates(fields);

    private static int NumbersOfDates(EntityFields fields) =>
        (fields.HasFlag(EntityFields.From) ? NumbersOfDate : 0) + (fields.HasFlag(EntityFields.To) ? NumbersOfDate : 0);

    private static void Skip(ref RecordReader record, int numbers)
    {
        for (; numbers > 0; numbers--)
        {
            record.Number();
        }
    }

    private string Text(ref RecordReader record) => strings.Text(record.Number());

    private static PartialDate Date(ref RecordReader record)
    {
        int earliest = record.Count();
        return new PartialDate(
            DateOnly.FromDayNumber(earliest), DateOnly.FromDayNumber(earliest + record.Count()));
    }

    private static double Share(ref RecordReader record) => BitConverter.ToDouble(record.Bytes(sizeof(double)));

    private Role[] Roles(ref RecordReader record)
    {
        Role[] roles = new Role[record.Count()];
        for (int i = 0; i < roles.Length; i++)
        {
            EntityFields fields = (EntityFields)record.Number();
            roles[i] = new Role(
                titles(record.Count()),
                fields.HasFlag(EntityFields.Within) ? Text(ref record) : null,
                fields.HasFlag(EntityFields.From) ? Date(ref record) : null,
                fields.HasFlag(EntityFields.To) ? Date(ref record) : null);
        }

        return roles;
    }

    private Relation[] Relations(ref RecordReader record)
    {
        Relation[] relations = new Relation[record.Count()];
        for (int i = 0; i < relations.Length; i++)
        {
            relations[i] = new Relation(Text(ref record), Text(ref record));
        }

        return relations;
    }

    private TermPart[] Parts(ref RecordReader record)
    {
        TermPart[] parts = new TermPart[record.Count()];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = new TermPart(Names(ref record), NameSets(ref record));
        }

        return parts;
    }

    private NameSet[] NameSets(ref RecordReader record)
    {
        NameSet[] sets = new NameSet[record.Count()];
        for (int i = 0; i < sets.Length; i++)
        {
            sets[i] = Names(ref record);
        }

        return sets;
    }

    private NameSet Names(ref RecordReader record)
    {
        Name[] names = new Name[record.Count()];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = new Name(tag(record.Count()), Text(ref record), (NameStatus)record.Number());
        }

        return names.Length == 0 ? NameSet.Empty : new NameSet(names);
    }

    private string[] Texts(ref RecordReader record)
    {
        string[] texts = new string[record.Count()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Text(ref record);
        }

        return texts;
    }
}
