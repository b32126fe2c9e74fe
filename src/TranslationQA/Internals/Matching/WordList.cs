namespace TranslationQA.Internals.Matching;

/// <summary>The word lists of a language profile that are looked for in running text.</summary>
internal enum WordList
{
    OpenEnds,
    Conjunctions,
    Prepositions,
    Kinship,
    Historical,
    Former,
    Present,
    Speech,
    Titles,
    PlaceNouns,
    OrganizationNouns,
    Boilerplate,
    Deputies,
    Heads,
}
