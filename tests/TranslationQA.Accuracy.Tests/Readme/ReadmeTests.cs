namespace TranslationQA.Accuracy.Tests.Readme;

/// <summary>Keeps the README true: its marked blocks are what the code prints today.</summary>
[NonParallelizable]
public sealed class ReadmeTests
{
    private static IEnumerable<string> Names => ReadmeBlocks.All.Keys;

    /// <summary>Set TQA_ACCEPT=1 to rewrite the block.</summary>
    [TestCaseSource(nameof(Names))]
    public async Task BlockIsWhatCodePrints(string name)
    {
        string? block = await ReadmeBlocks.All[name]();

        if (block is null)
        {
            Assert.Ignore($"What '{name}' measures is not beside the project: the block stays as it is.");
        }

        if (Acceptance.IsOn)
        {
            File.WriteAllText(ProjectFolder.Of("README.md"), Replace(name, block));
        }

        Assert.That(Find(name), Is.EqualTo(block));
    }

    private static string Find(string name)
    {
        (int start, int end) = Bounds(ReadmeBlocks.Readme(), name);
        return ReadmeBlocks.Readme()[start..end].Trim('\n');
    }

    private static string Replace(string name, string block)
    {
        string readme = ReadmeBlocks.Readme();
        (int start, int end) = Bounds(readme, name);
        return $"{readme[..start]}\n{block}\n{readme[end..]}";
    }

    private static (int Start, int End) Bounds(string readme, string name)
    {
        string mark = $"<!-- {name} -->";
        int start = readme.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        return (start, readme.IndexOf("<!-- end -->", start, StringComparison.Ordinal));
    }
}
