using TranslationQA.Internals.Compiled;
using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Matching;

/// <summary>The classes whose kind words are looked for, by the numbers that phrases give them.</summary>
internal sealed class ClassTable(EntityStore entities, LexiconFile file)
{
    private readonly FlatNumbers _classes = file.Numbers(SectionKind.Classes);

    public int Count => _classes.Length;

    public Entity this[int number] => entities[(int)_classes[number]];
}
