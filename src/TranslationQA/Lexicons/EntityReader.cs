using System.Text.Json;
using TranslationQA.Model;

namespace TranslationQA.Lexicons;

/// <summary>Turns one JSON object of a lexicon into an entity.</summary>
internal static class EntityReader
{
    private static readonly (string Field, NameStatus Status)[] OtherNames =
        [("deprecated", NameStatus.Deprecated), ("derived", NameStatus.Derived)];

    public static Entity Read(JsonElement root)
    {
        Expect(root, JsonValueKind.Object, "the line");
        Entity entity = new()
        {
            Id = Text(Required(root, "id"), "id"),
            Kind = Kind(Required(root, "kind")),
            Names = AllNames(root),
        };
        foreach (JsonProperty property in root.EnumerateObject())
        {
            entity = With(entity, property.Name, property.Value);
        }

        return entity;
    }

    private static Entity With(Entity entity, string field, JsonElement value) => field switch
    {
        "id" or "kind" or "names" or "deprecated" or "derived" => entity,
        "class" => entity with { Class = Text(value, field) },
        "within" => entity with { Within = Text(value, field) },
        "from" => entity with { From = Date(value, field) },
        "to" => entity with { To = Date(value, field) },
        "roles" => entity with { Roles = List(value, field, ReadRole) },
        "relations" => entity with { Relations = List(value, field, ReadRelation) },
        "parts" => entity with { Parts = List(value, field, ReadPart) },
        "senses" => entity with { Senses = List(value, field, ReadNames) },
        "bound" => entity with { Bound = List(value, field, item => Text(item, "bound")) },
        "prominence" => entity with { Prominence = Share(value) },
        _ => throw new EntityFormatException($"unknown field '{field}'"),
    };

    private static JsonElement Required(JsonElement root, string field) =>
        root.TryGetProperty(field, out JsonElement value)
            ? value
            : throw new EntityFormatException($"'{field}' is missing");

    private static NameSet AllNames(JsonElement root)
    {
        List<Name> names = [];
        if (root.TryGetProperty("names", out JsonElement right))
        {
            AddNames(names, right, "names", NameStatus.Preferred);
        }

        foreach ((string field, NameStatus status) in OtherNames)
        {
            if (root.TryGetProperty(field, out JsonElement others))
            {
                AddNames(names, others, field, status);
            }
        }

        return names.Count > 0 ? new NameSet(names) : throw new EntityFormatException("'names' is missing or empty");
    }

    private static Role ReadRole(JsonElement element)
    {
        Expect(element, JsonValueKind.Object, "a role");
        Role role = new(NameSet.Empty, null, null, null);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            role = property.Name switch
            {
                "title" => role with { Titles = ReadNames(property.Value) },
                "of" => role with { Of = Text(property.Value, "of") },
                "from" => role with { From = Date(property.Value, "from") },
                "to" => role with { To = Date(property.Value, "to") },
                _ => throw new EntityFormatException($"unknown field '{property.Name}' in a role"),
            };
        }

        return role;
    }

    private static Relation ReadRelation(JsonElement element)
    {
        Expect(element, JsonValueKind.Object, "a relation");
        return new Relation(
            element.TryGetProperty("type", out JsonElement type) ? Text(type, "type") : throw Missing("type"),
            element.TryGetProperty("of", out JsonElement of) ? Text(of, "of") : throw Missing("of"));

        static EntityFormatException Missing(string field) => new($"'{field}' is missing in a relation");
    }

    private static TermPart ReadPart(JsonElement element)
    {
        Expect(element, JsonValueKind.Object, "a part");
        if (!element.TryGetProperty("names", out JsonElement names))
        {
            throw new EntityFormatException("'names' is missing in a part");
        }

        bool hasSenses = element.TryGetProperty("senses", out JsonElement senses);
        return new TermPart(ReadNames(names), hasSenses ? List(senses, "senses", ReadNames) : []);
    }

    private static NameSet ReadNames(JsonElement element)
    {
        List<Name> names = [];
        AddNames(names, element, "names", NameStatus.Preferred);
        return new NameSet(names);
    }

    // Of right names the first of a language is the one to write.
    private static void AddNames(List<Name> names, JsonElement element, string field, NameStatus first)
    {
        Expect(element, JsonValueKind.Object, $"'{field}'");
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!LanguageTag.TryParse(property.Name, out LanguageTag language))
            {
                throw new EntityFormatException($"'{property.Name}' is no BCP 47 language tag");
            }

            NameStatus status = first;
            foreach (string text in List(property.Value, property.Name, item => Text(item, "a name")))
            {
                names.Add(new Name(language, text, status));
                status = first == NameStatus.Preferred ? NameStatus.Admitted : first;
            }
        }
    }

    private static List<T> List<T>(JsonElement element, string field, Func<JsonElement, T> read)
    {
        Expect(element, JsonValueKind.Array, $"'{field}'");
        List<T> items = new(element.GetArrayLength());
        foreach (JsonElement item in element.EnumerateArray())
        {
            items.Add(read(item));
        }

        return items;
    }

    private static EntityKind Kind(JsonElement element)
    {
        string text = Text(element, "kind");
        return text.All(char.IsAsciiLetterLower) && Enum.TryParse(text, ignoreCase: true, out EntityKind kind)
            ? kind
            : throw new EntityFormatException($"'{text}' is no kind of entity");
    }

    private static PartialDate Date(JsonElement element, string field) =>
        PartialDate.TryParse(Text(element, field), out PartialDate date)
            ? date
            : throw new EntityFormatException($"'{field}' is no date (like 1984, 1984-01 or 1984-01-08)");

    private static double Share(JsonElement element)
    {
        Expect(element, JsonValueKind.Number, "'prominence'");
        return element.TryGetDouble(out double share) && share is >= 0 and <= 1
            ? share
            : throw new EntityFormatException("'prominence' is not between 0 and 1");
    }

    private static string Text(JsonElement element, string field)
    {
        Expect(element, JsonValueKind.String, $"'{field}'");
        string text = element.GetString() ?? string.Empty;
        return text.AsSpan().Trim().Length == text.Length && text.Length > 0
            ? text
            : throw new EntityFormatException($"'{field}' is empty or has blanks around it");
    }

    private static void Expect(JsonElement element, JsonValueKind kind, string what)
    {
        if (element.ValueKind != kind)
        {
            throw new EntityFormatException($"{what} is {Describe(element.ValueKind)}, not {Describe(kind)}");
        }
    }

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
