namespace TranslationQA.Cli;

/// <summary>A call that cannot be carried out, or an input that cannot be opened.</summary>
internal sealed class UnusableCallException(string message) : Exception(message);
