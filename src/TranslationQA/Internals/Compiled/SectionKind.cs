namespace TranslationQA.Internals.Compiled;

/// <summary>What a section of a compiled lexicon holds; see docs/design/005-compiled-lexicon.md.</summary>
internal enum SectionKind : ushort
{
    /// <summary>The languages of the names, as tags.</summary>
    Tags = 1,

    /// <summary>The languages that have an index; their places are the parts of the sections from <see cref="Words"/> on.</summary>
    Languages,

    /// <summary>Texts in UTF-8, a part for every 256 KiB.</summary>
    Strings,

    /// <summary>The number of the first text of each part of <see cref="Strings"/>.</summary>
    FirstStrings,

    /// <summary>The sets of names that offices go by, one after the other.</summary>
    Titles,

    /// <summary>Where the record of each entity lies.</summary>
    EntityPlaces,

    /// <summary>The records of the entities, a part for every 256 KiB.</summary>
    EntityRecords,

    /// <summary>The kind of each entity.</summary>
    EntityKinds,

    /// <summary>The entities by the hash of their ids.</summary>
    Ids,

    /// <summary>The number of the entity at each place of <see cref="Ids"/>.</summary>
    IdOwners,

    /// <summary>The number of the first name of each entity.</summary>
    FirstNames,

    /// <summary>The text of each name, language by language.</summary>
    NameTexts,

    /// <summary>The number of the form of each name.</summary>
    NameForms,

    /// <summary>What names can be, see <see cref="Compiled.NameForms"/>.</summary>
    Forms,

    /// <summary>Pairs of entities: the second is a relation of the first.</summary>
    Relations,

    /// <summary>The folded tokens of all languages, one a line, behind their number.</summary>
    TokenTexts,

    /// <summary>The tokens whose text is asked for: those of names that can be garbled.</summary>
    SpelledTokens,

    /// <summary>The tokens that begin a phrase.</summary>
    RootTokens,

    /// <summary>The token of each node of the trie that is not one of <see cref="RootTokens"/>.</summary>
    NodeTokens,

    /// <summary>The nodes that have children.</summary>
    Parents,

    /// <summary>The first child of each node of <see cref="Parents"/>.</summary>
    FirstChildren,

    /// <summary>The nodes at which a name ends.</summary>
    NameNodes,

    /// <summary>Where the names of each node of <see cref="NameNodes"/> begin.</summary>
    FirstNodeNames,

    /// <summary>The names that end at the nodes.</summary>
    NodeNames,

    /// <summary>The classes: entities that phrases of classes stand for.</summary>
    Classes,

    /// <summary>The source languages whose words have senses; their places are the parts of <see cref="WordReadings"/>.</summary>
    WordLanguages,

    /// <summary>Of a source language: what its words can be read as.</summary>
    WordReadings,

    /// <summary>Of a language: its common words.</summary>
    Words = 64,

    /// <summary>Of a language: the tokens of its names.</summary>
    NameTokens,

    /// <summary>Of a language: the kind words that never stand alone.</summary>
    BoundWords,

    /// <summary>Of a language: the nodes at which something other than a name ends.</summary>
    PhraseNodes,

    /// <summary>Of a language: where the phrases of those nodes begin.</summary>
    FirstPhrases,

    /// <summary>Of a language: what ends there.</summary>
    Phrases,

    /// <summary>Of a language: where the bearers of each title begin.</summary>
    FirstBearers,

    /// <summary>Of a language: the entities that hold or held the titles.</summary>
    Bearers,

    /// <summary>Of a language: the terms of which wrong renderings are looked for, each with the language of a source.</summary>
    Wordings,

    /// <summary>Of a language: the facts of its profile.</summary>
    Profile,

    /// <summary>Of a language: the consonants of what its names sound like in Latin letters, sorted.</summary>
    SoundKeys,

    /// <summary>Of a language: the name of each of <see cref="SoundKeys"/>.</summary>
    SoundNames,

    /// <summary>Of a language: composed phrases that a professional could write, as a <see cref="HashFilter"/>.</summary>
    NaturalPhrases,
}
