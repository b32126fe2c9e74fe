namespace TranslationQA.Lexicons;

/// <summary>Says what is wrong with one entity, before its position is known.</summary>
internal sealed class EntityFormatException(string message) : FormatException(message);
