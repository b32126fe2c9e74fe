using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Channel;

/// <summary>The names of one language by the consonants of what they sound like in Latin letters.</summary>
/// <remarks>Leads from "Kusuko" to クスコ; how near the two really are is told by <see cref="SoundMatcher"/>. Thread-safe.</remarks>
internal sealed class SoundIndex(LexiconFile file, int part)
{
    /// <summary>The shortest form, in letters, that is looked for: shorter ones sound like everything.</summary>
    public const int MinLetters = 5;

    private const int MinConsonants = 2;
    private const int MaxHan = 3;
    private const float MaxShareOfOwn = 0.05f;
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;
    private const int KeyBits = 13; // Short keys pack well; what meets by chance is told apart by the distance.

    private readonly FlatNumbers _keys = file.Numbers(SectionKind.SoundKeys, part);
    private readonly FlatNumbers _names = file.Numbers(SectionKind.SoundNames, part);

    public bool IsEmpty => _keys.Length == 0;

    /// <summary>Gets the key of a form without blanks, or 0 when it has too few consonants.</summary>
    public static uint KeyOf(ReadOnlySpan<char> form)
    {
        Span<char> skeleton = stackalloc char[NameDistance.MaxLength];
        int length = form.Length > skeleton.Length ? 0 : NameDistance.Skeleton(form, skeleton);
        if (length < MinConsonants)
        {
            return 0;
        }

        uint key = Seed;
        foreach (char c in skeleton[..length])
        {
            key = (key ^ c) * Prime;
        }

        return Math.Max(1, (key ^ (key >> KeyBits)) & ((1u << KeyBits) - 1));
    }

    /// <summary>Gets where the names of a key begin; <see cref="NameAt"/> tells them and when they end.</summary>
    public int Find(uint key)
    {
        ReadOnlySpan<uint> keys = _keys.Span;
        int low = 0;
        int high = keys.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = keys[middle] < key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Gets the number of the name at a place, or -1 when it is of another key.</summary>
    public int NameAt(int place, uint key) => place < _keys.Length && _keys[place] == key ? (int)_names[place] : -1;

    // 津市 is a city by its class, 輪島 no island.
    private static bool HasKind(TextIndexBuilder builder, int name, string text)
    {
        string? own = builder.Entities[builder.Entities.OwnerOf(name)].Class;
        return builder.Classes.Select(number => builder.Entities[number]).Where(kind => kind.Id == own)
            .SelectMany(kind => kind.Names.In(builder.Profile.Language))
            .Any(kind => kind.Text.Length < text.Length && text.EndsWith(kind.Text, StringComparison.Ordinal));
    }

    private static bool HasName(EntityStore entities, int name, string text)
    {
        int owner = entities.OwnerOf(name);
        for (int i = entities.FirstName(owner); i < entities.FirstName(owner + 1); i++)
        {
            if (entities.NameText(i) == text)
            {
                return true;
            }
        }

        return false;
    }

    // "Sergey" is another system's Sergei, and what is near the right name is found as such.
    private static bool IsNearOwn(EntityStore entities, int name, string form)
    {
        if (ScriptTable.Of(entities.NameText(name)[0]) != Scripts.Cyrillic)
        {
            return false;
        }

        int owner = entities.OwnerOf(name);
        for (int i = entities.FirstName(owner); i < entities.FirstName(owner + 1); i++)
        {
            string own = CharTable.FoldText(entities.NameText(i)).Replace(" ", string.Empty, StringComparison.Ordinal);
            if (ScriptTable.Of(own[0]) == Scripts.Latin
                && !float.IsPositiveInfinity(NameDistance.Compute(form, own, MaxShareOfOwn * own.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes the section of one language.</summary>
    public static void Write(LexiconFileWriter file, int part, TextIndexBuilder builder)
    {
        SortedSet<(uint Key, int Name)> rows = [];
        foreach (CollectedName name in builder.Names)
        {
            if (name.Kind == EntityKind.Term || (name.Traits & NameTraits.Improper) != 0)
            {
                continue;
            }

            string text = builder.Entities.NameText(name.Number);
            if (builder.Profile.Language.Value == "ja" && CharTable.ClassOf(text[0]) == CharClass.Han
                && (text.Length > MaxHan || HasKind(builder, name.Number, text)))
            {
                continue; // The readings of each character multiply: only short names are looked for, and none with its kind.
            }

            string? last = name.Kind == EntityKind.Person ? SoundWriter.LastWord(text) : null;
            last = last is not null && HasName(builder.Entities, name.Number, last) ? null : last;
            foreach (string form in SoundWriter.Write(text, builder.Profile.Language)
                .Concat(last is null ? [] : SoundWriter.Write(last, builder.Profile.Language)))
            {
                uint key = form.Length < MinLetters || IsNearOwn(builder.Entities, name.Number, form) ? 0 : KeyOf(form);
                if (key != 0)
                {
                    rows.Add((key, name.Number));
                }
            }
        }

        file.Add(SectionKind.SoundKeys, part, [.. rows.Select(row => row.Key)]);
        file.Add(SectionKind.SoundNames, part, [.. rows.Select(row => (uint)row.Name)]);
    }
}
