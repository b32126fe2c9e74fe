namespace TranslationQA.Internals.Compiled;

/// <summary>A section of language tags.</summary>
internal static class TagList
{
    public static string[] Read(LexiconFile file, SectionKind kind)
    {
        RecordReader record = new(file.Bytes(kind).Span);
        string[] tags = new string[record.Length == 0 ? 0 : record.Count()];
        for (int i = 0; i < tags.Length; i++)
        {
            tags[i] = record.Text();
        }

        return tags;
    }

    public static void Write(LexiconFileWriter file, SectionKind kind, IReadOnlyCollection<string> tags)
    {
        RecordWriter record = new();
        record.Number((uint)tags.Count);
        foreach (string tag in tags)
        {
            record.Text(tag);
        }

        file.Add<byte>(kind, 0, record.ToArray());
    }
}
