using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Compiled;

/// <summary>Entities that somebody has made.</summary>
internal sealed class EntityArray : EntityStore
{
    private readonly Entity[] _entities;
    private readonly int[] _firstNames;
    private readonly Dictionary<string, int> _numbers;

    public EntityArray(Entity[] entities)
    {
        _entities = entities;
        _firstNames = new int[entities.Length + 1];
        _numbers = new Dictionary<string, int>(entities.Length, StringComparer.Ordinal);
        for (int i = 0; i < entities.Length; i++)
        {
            _firstNames[i + 1] = _firstNames[i] + entities[i].Names.Count;
            _numbers.Add(entities[i].Id, i);
        }
    }

    public override int Count => _entities.Length;

    public override Entity this[int number] => _entities[number];

    public override int Find(string id) => _numbers.TryGetValue(id, out int number) ? number : -1;

    public override EntityKind KindOf(int number) => _entities[number].Kind;

    public override int FirstName(int number) => _firstNames[number];

    public override string NameText(int name)
    {
        int owner = OwnerOf(name);
        return _entities[owner].Names[name - _firstNames[owner]].Text;
    }

    public override (string? Class, string? Within) PlaceOf(int number) => (_entities[number].Class, _entities[number].Within);

    public override void AddOffices(int number, List<string> of)
    {
        foreach (Role role in _entities[number].Roles)
        {
            if (role.Of is not null)
            {
                of.Add(role.Of);
            }
        }
    }

    public override void AddRelated(Entity entity, HashSet<int> numbers)
    {
        for (int i = 0; i < _entities.Length; i++)
        {
            for (int j = 0; j < _entities[i].Relations.Count; j++)
            {
                if (_entities[i].Relations[j].Of == entity.Id)
                {
                    numbers.Add(i);
                }
            }
        }
    }
}
