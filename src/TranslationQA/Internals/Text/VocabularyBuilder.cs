namespace TranslationQA.Internals.Text;

/// <summary>Numbers folded tokens from 0, in the order in which they come.</summary>
internal sealed class VocabularyBuilder
{
    private readonly List<string> _tokens = [];
    private readonly Dictionary<ulong, int> _numbers = [];

    public int Count => _tokens.Count;

    public string this[int id] => _tokens[id];

    public int Add(string folded)
    {
        ulong hash = Vocabulary.Hash(folded);
        if (!_numbers.TryGetValue(hash, out int id))
        {
            id = _tokens.Count;
            _tokens.Add(folded);
            _numbers.Add(hash, id);
        }

        return id;
    }

    public int Find(ReadOnlySpan<char> folded) =>
        _numbers.TryGetValue(Vocabulary.Hash(folded), out int id) ? id : Token.None;
}
