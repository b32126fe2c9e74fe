using TranslationQA.Lexicons;

namespace TranslationQA.Internals.Judging;

/// <summary>What a text says of an office: who (a name), what (a title), of what (a country or organization).</summary>
/// <param name="Title">The number of the title in the index, or <see cref="Head"/>.</param>
/// <param name="Of">Whose office it is, or null where the text leaves that to the reader.</param>
/// <param name="OfMention">The index of the mention that says so, or -1.</param>
/// <param name="First">The index of the first token of the whole.</param>
/// <param name="End">The index of the token behind the whole.</param>
/// <param name="NameFirst">The index of the first token of the name.</param>
/// <param name="NameCount">How many tokens the name has.</param>
/// <param name="TitleFirst">The index of the first token of the title.</param>
/// <param name="TitleCount">How many tokens the title has.</param>
/// <param name="NameMention">The index of the mention that the name is, or -1 where nobody is known by it.</param>
internal readonly record struct OfficeStatement(
    int Title, Entity? Of, int OfMention, int First, int End, int NameFirst, int NameCount, int TitleFirst,
    int TitleCount, int NameMention)
{
    /// <summary>The title of whoever is called the head, the chief, the leader.</summary>
    public const int Head = -1;

    public int NameEnd => NameFirst + NameCount;
}
