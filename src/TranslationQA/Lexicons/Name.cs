using TranslationQA.Model;

namespace TranslationQA.Lexicons;

/// <summary>One way to write an entity in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Status">Whether it may be written.</param>
public sealed record Name(LanguageTag Language, string Text, NameStatus Status);
