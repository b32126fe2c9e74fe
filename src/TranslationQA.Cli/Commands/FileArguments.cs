using System.CommandLine;
using System.CommandLine.Parsing;

namespace TranslationQA.Cli.Commands;

/// <summary>The files that a command is called with.</summary>
internal static class FileArguments
{
    public static Argument<string[]> Create(string name, string description) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Gets the files.</summary>
    /// <exception cref="UnusableCallException">One of them is an option that there is not.</exception>
    // System.CommandLine takes an option that it does not know for one more file.
    public static string[] GetFiles(this ParseResult call, Argument<string[]> files)
    {
        IReadOnlyList<Token> values = call.GetResult(files)?.Tokens ?? [];
        IEnumerable<Token> beforeDashes = call.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash);
        Token? option = beforeDashes.FirstOrDefault(token =>
            token.Value is ['-', _, ..] && values.Any(value => ReferenceEquals(value, token)));
        return option is null
            ? [.. values.Select(token => token.Value)]
            : throw new UnusableCallException(
                $"there is no option '{option.Value}' (for a file of this name: -- {option.Value})");
    }
}
