using System.CommandLine;
using TranslationQA.Cli.Input;
using TranslationQA.Lexicons;

namespace TranslationQA.Cli.Commands;

/// <summary>The options that say what a checker is made of.</summary>
internal sealed class CheckerOptions
{
    private readonly Option<string[]> _lexicons = new("--lexicon")
    {
        Description = "A lexicon of your own (JSON Lines), beside the one of world news. May be repeated.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _noDefaultLexicon = new("--no-default-lexicon")
    {
        Description = "Leave out the lexicon of world news.",
    };

    private readonly Option<bool> _oneSpelling = new("--one-spelling")
    {
        Description = "Report right names in another spelling than the one that the lexicon prefers.",
    };

    private readonly Option<string> _minimumProbability = new("--min-probability")
    {
        Description = "Keep findings of which the check is at least so sure, from 0 to 1.",
        HelpName = "SHARE",
        DefaultValueFactory = _ => "0.5",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_lexicons);
        command.Options.Add(_noDefaultLexicon);
        command.Options.Add(_oneSpelling);
        command.Options.Add(_minimumProbability);
    }

    /// <summary>Makes a builder of what the call says.</summary>
    /// <exception cref="UnusableCallException">A value or file is unusable.</exception>
    /// <exception cref="LexiconFormatException">A lexicon is none.</exception>
    public TranslationCheckerBuilder CreateBuilder(ParseResult call)
    {
        double probability = OptionValue.Share(_minimumProbability.Name, call.GetRequiredValue(_minimumProbability));
        TranslationCheckerBuilder builder = new TranslationCheckerBuilder().WithMinimumProbability(probability);
        if (call.GetValue(_noDefaultLexicon))
        {
            builder.WithoutNewsLexicon();
        }

        if (call.GetValue(_oneSpelling))
        {
            builder.RequireOneSpelling();
        }

        foreach (string path in call.GetValue(_lexicons) ?? [])
        {
            using Stream stream = InputFile.Open(path);
            builder.AddLexicon(LexiconReader.Read(stream, path));
        }

        return builder;
    }
}
