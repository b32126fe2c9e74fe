using System.Text;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;

namespace TranslationQA.Internals.Compiled;

/// <summary>The facts of a language in a compiled lexicon; a word list is read when it is asked for.</summary>
internal sealed class CompiledFacts : LanguageFacts
{
    private readonly LexiconFile _file;
    private readonly int _part;
    private readonly string[] _keys;
    private readonly int[] _places;
    private readonly string[]?[] _lists;

    private CompiledFacts(LexiconFile file, int part, RecordReader record)
    {
        _file = file;
        _part = part;
        int length = record.Length;
        IsCased = record.Flag();
        IsSpaced = record.Flag();
        IsHeadFirst = record.Flag();
        Script = record.Text();
        SentenceEnds = record.Text();
        Fallback = Texts(ref record);
        Quotes = Pairs(Texts(ref record));
        _keys = new string[record.Count()];
        _places = new int[_keys.Length];
        _lists = new string[_keys.Length][];
        for (int i = 0; i < _keys.Length; i++)
        {
            _keys[i] = record.Text();
            int bytes = record.Count();
            _places[i] = length - record.Length;
            record.Bytes(bytes);
        }
    }

    public override bool IsCased { get; }

    public override bool IsSpaced { get; }

    public override bool IsHeadFirst { get; }

    public override string Script { get; }

    public override IReadOnlyList<string> Fallback { get; }

    public override QuotePair[] Quotes { get; }

    public override string SentenceEnds { get; }

    public override IReadOnlyList<string> Keys => _keys;

    /// <summary>Opens the facts of a language, or gets null where the file has none.</summary>
    public static CompiledFacts? Open(LexiconFile file, int part)
    {
        FlatBytes section = part < 0 ? default : file.Bytes(SectionKind.Profile, part);
        return section.Length == 0 ? null : new CompiledFacts(file, part, new RecordReader(section.Span));
    }

    public static void Write(LexiconFileWriter file, int part, LanguageFacts facts)
    {
        RecordWriter record = new();
        record.Flag(facts.IsCased);
        record.Flag(facts.IsSpaced);
        record.Flag(facts.IsHeadFirst);
        record.Text(facts.Script);
        record.Text(facts.SentenceEnds);
        Write(record, facts.Fallback);
        Write(record, [.. facts.Quotes.SelectMany(pair => (string[])[pair.Open, pair.Close])]);
        record.Number((uint)facts.Keys.Count);
        foreach (string key in facts.Keys)
        {
            RecordWriter list = new();
            Write(list, facts.List(key));
            record.Text(key);
            record.Number((uint)list.Length);
            record.Bytes(list.ToArray());
        }

        file.Add<byte>(SectionKind.Profile, part, record.ToArray());
        file.Add(SectionKind.NaturalPhrases, part, facts.NaturalPhrases);
    }

    public override IReadOnlyList<string> List(string key)
    {
        int number = Array.IndexOf(_keys, key);
        if (number < 0)
        {
            return [];
        }

        if (_lists[number] is { } known)
        {
            return known;
        }

        RecordReader record = new(_file.Bytes(SectionKind.Profile, _part).Slice(_places[number]).Span);
        return _lists[number] = Texts(ref record);
    }

    public override bool IsNatural(string folded) =>
        HashFilter.Contains(_file.Numbers(SectionKind.NaturalPhrases, _part).Span, Vocabulary.Hash(folded));

    // All single words of the profile, with those of its lists: nobody who asks keeps them apart.
    public override IReadOnlyList<string> WordForms()
    {
        RankedBits words = new(_file.Numbers(SectionKind.Words, _part));
        string[] forms = new string[words.Count];
        int next = 0;
        for (int token = 0; next < forms.Length; token++)
        {
            if (words.Contains(token))
            {
                forms[next++] = Encoding.UTF8.GetString(_file.Tokens.Utf8(token));
            }
        }

        return forms;
    }

    private static void Write(RecordWriter record, IReadOnlyList<string> texts)
    {
        record.Number((uint)texts.Count);
        foreach (string text in texts)
        {
            record.Text(text);
        }
    }

    private static string[] Texts(ref RecordReader record)
    {
        string[] texts = new string[record.Count()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = record.Text();
        }

        return texts;
    }

    private static QuotePair[] Pairs(string[] marks)
    {
        QuotePair[] pairs = new QuotePair[marks.Length / 2];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = new QuotePair(marks[2 * i], marks[(2 * i) + 1]);
        }

        return pairs;
    }
}
