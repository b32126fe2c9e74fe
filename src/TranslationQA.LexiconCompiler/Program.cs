using TranslationQA.Internals.Compiled;
using TranslationQA.Languages;
using TranslationQA.Lexicons;

namespace TranslationQA.LexiconCompiler;

/// <summary>Compiles <c>Lexicons/Data</c> and <c>Languages/Data</c> into the file that the library embeds.</summary>
internal static class Program
{
    private const int Failed = 1;

    /// <summary>Runs the compiler.</summary>
    /// <param name="arguments">The folder of the lexicon, the folder of the languages, the file to write.</param>
    /// <returns>0, or 1 with a line for MSBuild that says which file, which line, what is wrong.</returns>
    public static int Main(string[] arguments)
    {
        if (arguments is not [string lexiconFolder, string languageFolder, string output])
        {
            Console.Error.WriteLine("Usage: TranslationQA.LexiconCompiler LEXICON-FOLDER LANGUAGE-FOLDER OUTPUT");
            return Failed;
        }

        try
        {
            Write(output, Internals.Compiled.LexiconCompiler.Compile(
                ReadLexicon(lexiconFolder), JsonFacts.ReadFolder(languageFolder), isPacked: true));
            return 0;
        }
        catch (LexiconFormatException exception)
        {
            // The form that MSBuild takes for an error of a file.
            Console.Error.WriteLine(
                $"{exception.Path}({Math.Max(1, exception.Line)},{Math.Max(1, exception.Column)}): error TQLEX: {exception.Reason}");
            return Failed;
        }
    }

    private static Lexicon ReadLexicon(string folder)
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        List<Entity> entities = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (Entity entity in LexiconReader.ReadFile(path))
            {
                if (!files.TryAdd(entity.Id, path))
                {
                    throw new LexiconFormatException(
                        path, 0, 0, $"the id '{entity.Id}' stands in {Path.GetFileName(files[entity.Id])} already");
                }

                entities.Add(entity);
            }
        }

        return Lexicon.Create(entities);
    }

    // Whoever reads the file while it is written anew finds the old one or the new one.
    private static void Write(string path, byte[] bytes)
    {
        string draft = path + ".new";
        File.WriteAllBytes(draft, bytes);
        File.Move(draft, path, overwrite: true);
    }
}
