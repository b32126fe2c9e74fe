namespace TranslationQA.Languages;

/// <summary>A quotation mark that opens and the one that closes it.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark; the same text for marks like <c>"</c>.</param>
public readonly record struct QuotePair(string Open, string Close);
