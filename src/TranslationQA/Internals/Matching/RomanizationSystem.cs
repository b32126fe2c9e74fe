using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>The romanisations of names from one script; see <c>Internals/Data/romanizations.tsv</c>.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class RomanizationSystem
{
    private const int MaxLength = NameDistance.MaxLength;

    private readonly string[] _countries;
    private readonly string[] _languages;
    private readonly List<RomanizationRow> _rows = [];
    private readonly ItemList<LetterPattern> _never = new();

    private RomanizationSystem(string name, string[] countries, string[] languages)
    {
        Name = name;
        _countries = countries;
        _languages = languages;
    }

    /// <summary>Gets all systems.</summary>
    public static IReadOnlyList<RomanizationSystem> All { get; } = Read();

    public string Name { get; }

    public bool IsOfCountry(string country) => Array.IndexOf(_countries, country) >= 0;

    /// <summary>Tells whether names of this language are native ones.</summary>
    public bool IsOfLanguage(string language) => Array.IndexOf(_languages, language) >= 0;

    /// <summary>Tells whether every difference of a written name from a right one is another way to romanise it.</summary>
    /// <param name="written">The written name, as <see cref="Fold"/> makes it.</param>
    /// <param name="right">The right name, as <see cref="Fold"/> makes it.</param>
    /// <param name="entity">Whose name it is.</param>
    public bool Explains(ReadOnlySpan<char> written, ReadOnlySpan<char> right, Entity entity)
    {
        if (written.Length is 0 or > MaxLength || right.Length is 0 or > MaxLength || HasWhatIsNeverWritten(written))
        {
            return false;
        }

        int width = right.Length + 1;
        Span<bool> reached = stackalloc bool[(MaxLength + 1) * (MaxLength + 1)];
        reached.Clear();
        reached[0] = true;
        for (int i = 0; i <= written.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                if (reached[(i * width) + j])
                {
                    GoOn(written, i, right, j, entity, reached);
                }
            }
        }

        return reached[(written.Length * width) + right.Length];
    }

    /// <summary>Tells whether a sign is none to the name: Xi'an, N’Djamena, J.D.</summary>
    public static bool IsSilent(char c) => c is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '.';

    /// <summary>Folds a name for comparison: a blank for a hyphen, nothing for an apostrophe or full stop.</summary>
    /// <returns>How many characters were written; 0 where the name is too long.</returns>
    public static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        int length = 0;
        foreach (char c in name)
        {
            bool isJoint = CharTable.ClassOf(c) == CharClass.Other;
            if (IsSilent(c) || (isJoint && (length == 0 || folded[length - 1] == ' ')))
            {
                continue;
            }

            if (length == folded.Length)
            {
                return 0;
            }

            folded[length++] = isJoint ? ' ' : CharTable.Fold(c);
        }

        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    private void GoOn(
        ReadOnlySpan<char> written, int i, ReadOnlySpan<char> right, int j, Entity entity, Span<bool> reached)
    {
        int width = right.Length + 1;
        if (i < written.Length && j < right.Length && written[i] == right[j])
        {
            reached[((i + 1) * width) + j + 1] = true;
        }

        foreach (RomanizationRow row in _rows)
        {
            if (row.Fits(written, i, right, j))
            {
                ref bool next = ref reached[((i + row.Written.Letters.Length) * width) + j + row.Right.Letters.Length];
                next = next || HasNative(entity, row.Native);
            }
        }
    }

    private bool HasWhatIsNeverWritten(ReadOnlySpan<char> written)
    {
        foreach (LetterPattern pattern in _never.AsSpan())
        {
            if (pattern.IsIn(written))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNative(Entity entity, string[] letters)
    {
        for (int i = 0; i < entity.Names.Count && letters.Length > 0; i++)
        {
            Name name = entity.Names[i];
            if (IsOfLanguage(name.Language.Value) && HasAny(name.Text, letters))
            {
                return true;
            }
        }

        return letters.Length == 0;
    }

    private static bool HasAny(string name, string[] letters)
    {
        foreach (string letter in letters)
        {
            if (Hangul.IsLetter(letter[0]) ? Hangul.Holds(name, letter[0]) : name.Contains(letter, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static List<RomanizationSystem> Read()
    {
        List<RomanizationSystem> systems = [];
        foreach (string[] row in DataTable.Read("romanizations.tsv"))
        {
            switch (row[0])
            {
                case "@":
                    RomanizationSystem system = new(row[1], row[2].Split(','), row[3].Split(','));
                    system._rows.AddRange(systems.Find(other => other.Name == row[4])?._rows ?? []);
                    systems.Add(system);
                    break;
                case "!":
                    Of(row[1], systems)._never.Add(LetterPattern.Parse(row[2]));
                    break;
                default:
                    Add(row[1], row.Length > 2 ? row[2].Split('|') : [], Of(row[0], systems)._rows);
                    break;
            }
        }

        return systems;
    }

    private static RomanizationSystem Of(string name, List<RomanizationSystem> systems) =>
        systems.Find(system => system.Name == name)
            ?? throw new InvalidOperationException($"The table of romanisations does not say what '{name}' is.");

    // "a|b|c" stands for all pairs, "a<b|c" for a written in place of b or c.
    private static void Add(string spellings, string[] native, List<RomanizationRow> rows)
    {
        string[] sides = spellings.Split('<');
        string[] written = sides[0].Split('|');
        foreach (string one in written)
        {
            foreach (string other in sides.Length > 1 ? sides[1].Split('|') : written)
            {
                if (one != other)
                {
                    rows.Add(new RomanizationRow(LetterPattern.Parse(one), LetterPattern.Parse(other), native));
                }
            }
        }
    }
}
