using TranslationQA.Internals.Matching;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>Runs through all offices of a title: who holds or held it, and the role that says of what and when.</summary>
internal ref struct TitleHoldings(int title, TextIndex index)
{
    private int _bearer = -1;
    private int _role;
    private Entity? _person;

    public readonly (Entity Person, Role Role) Current => (_person!, _person!.Roles[_role]);

    public readonly TitleHoldings GetEnumerator() => this;

    public bool MoveNext()
    {
        while (true)
        {
            while (_person is not null && ++_role < _person.Roles.Count)
            {
                if (index.IsTitleOf(_person.Roles[_role], title))
                {
                    return true;
                }
            }

            if (++_bearer >= index.CountBearers(title))
            {
                return false;
            }

            _person = index.Bearer(title, _bearer);
            _role = -1;
        }
    }
}
