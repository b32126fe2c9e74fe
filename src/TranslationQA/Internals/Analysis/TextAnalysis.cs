using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Analysis;

/// <summary>What one pass over one text found: its tokens, phrases and names.</summary>
/// <remarks>Reused from text to text, so that clean text leaves no garbage; one thread at a time.</remarks>
internal sealed class TextAnalysis
{
    private readonly ItemList<Token> _tokens = new();
    private readonly ItemList<PhraseHit> _hits = new();
    private readonly ItemList<PhraseHit> _names = new();
    private readonly ItemList<EntityMention> _mentions = new();
    private readonly List<int> _mentionNames = [];
    private readonly List<int> _coverage = [];
    private readonly ItemList<NearMatch> _nearMatches = new();
    private NearFinder _nearFinder = null!;
    private bool _hasNearMatches;

    /// <summary>Gets the text.</summary>
    public string Text { get; private set; } = string.Empty;

    public TextIndex Index { get; private set; } = null!;

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan();

    /// <summary>Gets the phrases other than names, in the order in which they begin.</summary>
    public ReadOnlySpan<PhraseHit> Hits => _hits.AsSpan();

    /// <summary>Gets the exact names, the longest from the left, in order.</summary>
    public ReadOnlySpan<EntityMention> Mentions => _mentions.AsSpan();

    /// <summary>Gets the stretches that are near a name, found at the first use.</summary>
    public ReadOnlySpan<NearMatch> NearMatches
    {
        get
        {
            if (!_hasNearMatches)
            {
                _hasNearMatches = true;
                _nearFinder.Find(this, _nearMatches);
            }

            return _nearMatches.AsSpan();
        }
    }

    public void Read(string text, TextIndex index, NearFinder nearFinder)
    {
        Text = text;
        _nearFinder = nearFinder;
        _hasNearMatches = false;
        Index = index;
        _hits.Clear();
        _names.Clear();
        _mentions.Clear();
        _mentionNames.Clear();
        _coverage.Clear();
        Tokenizer.Tokenize(text, index.Vocabulary, _tokens);
        FindPhrases();
        ChooseMentions();
    }

    /// <summary>Gets the names that a mention may be, best known first as the lexicon has them.</summary>
    public IndexedName Name(EntityMention mention, int i) => Index.Names[_mentionNames[mention.FirstHit + i]];

    public bool IsNameOf(EntityMention mention, Entity entity)
    {
        for (int i = 0; i < mention.HitCount; i++)
        {
            if (ReferenceEquals(Name(mention, i).Entity, entity))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the index of the mention that covers a token, or -1.</summary>
    public int MentionAt(int token) => token < _coverage.Count ? _coverage[token] : -1;

    public bool IsCovered(int token) => MentionAt(token) >= 0;

    public TextSpan SpanOf(int firstToken, int tokenCount) =>
        TextSpan.FromBounds(_tokens[firstToken].Start, _tokens[firstToken + tokenCount - 1].End);

    public TextSpan SpanOf(EntityMention mention) => SpanOf(mention.FirstToken, mention.TokenCount);

    public ReadOnlySpan<char> TextOf(Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>Tells whether a phrase of a word list begins at a token, and how long the longest one is.</summary>
    public bool Begins(int token, WordList list, out int length)
    {
        length = 0;
        foreach (PhraseHit hit in Hits)
        {
            if (hit.FirstToken > token)
            {
                break;
            }

            if (hit.FirstToken == token && hit.Kind == PhraseKind.List && hit.Reference == (int)list)
            {
                length = Math.Max(length, hit.TokenCount);
            }
        }

        return length > 0;
    }

    /// <summary>Tells whether a phrase of a word list lies wholly between two tokens.</summary>
    public bool Holds(int fromToken, int toToken, WordList list)
    {
        foreach (PhraseHit hit in Hits)
        {
            if (hit.FirstToken >= toToken)
            {
                break;
            }

            if (hit.FirstToken >= fromToken && hit.EndToken <= toToken
                && hit.Kind == PhraseKind.List && hit.Reference == (int)list && !IsInsideClass(hit) && !IsInsideName(hit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a kind word stands directly before a token, or with a comma between.</summary>
    public bool HasClassBefore(int token, string kind)
    {
        foreach (PhraseHit hit in Hits)
        {
            if (hit.Kind == PhraseKind.Class && hit.EndToken == token && Index.Classes[hit.Reference].Id == kind
                && Text.AsSpan(_tokens[token - 1].End.._tokens[token].Start) is "" or " " or ", ")
            {
                return true;
            }
        }

        return false;
    }

    // 子 of 国際原子力機関 is no child.
    private bool IsInsideName(PhraseHit hit)
    {
        int mention = Index.Profile.IsSpaced ? -1 : MentionAt(hit.FirstToken);
        return mention >= 0 && Mentions[mention].TokenCount > hit.TokenCount;
    }

    /// <summary>Gets the name of a place or body that a run of tokens inside a longer mention is, or null.</summary>
    public IndexedName? BodyAt(int first, int end)
    {
        int node = PhraseTrie.Root;
        for (int i = first; i < end && node != PhraseTrie.None; i++)
        {
            node = _tokens[i].Id < 0 ? PhraseTrie.None : Index.Trie.Step(node, _tokens[i].Id);
        }

        foreach (PhraseEntry entry in node == PhraseTrie.None || first >= end ? default : Index.Trie.Entries(node))
        {
            if (entry.Kind == PhraseKind.Name && Index.Names[entry.Reference] is { Entity.Kind: EntityKind.Place or EntityKind.Organization } name)
            {
                return name;
            }
        }

        return null;
    }

    // "ibu kota" is no mother.
    private bool IsInsideClass(PhraseHit hit)
    {
        foreach (PhraseHit other in Hits)
        {
            if (other.Kind == PhraseKind.Class && other.TokenCount > hit.TokenCount
                && other.FirstToken <= hit.FirstToken && other.EndToken >= hit.EndToken)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the tokens of the sentence that holds a token.</summary>
    public (int First, int End) SentenceAround(int token)
    {
        int first = token;
        while (first > 0 && !EndsSentence(first - 1))
        {
            first--;
        }

        int end = token + 1;
        while (end < _tokens.Count && !EndsSentence(end - 1))
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>Tells whether a sentence ends behind a token: an end mark, a blank and no small letter after it.</summary>
    public bool EndsSentence(int token)
    {
        if (token + 1 >= _tokens.Count)
        {
            return true;
        }

        ReadOnlySpan<char> gap = Text.AsSpan(_tokens[token].End.._tokens[token + 1].Start);
        int mark = gap.IndexOfAny(Index.Profile.SentenceEnds);
        if (mark < 0)
        {
            return false;
        }

        return !Index.Profile.IsSpaced
            || (gap[mark..].ContainsAny(" \n\u00A0") && _tokens[token + 1].Class != CharClass.Letter
                && !(gap[mark] == '.' && IsAbbreviation(token)));
    }

    // "A.S. Miller", "Dr. Kim": one or two letters before the full stop, the first a capital.
    private bool IsAbbreviation(int token) => _tokens[token].IsCapitalized && _tokens[token].Length <= 2;

    private void FindPhrases()
    {
        for (int first = 0; first < _tokens.Count; first++)
        {
            Walk(first, first, PhraseTrie.Root, isInflected: false);
        }
    }

    // By the token as it stands, or else as the inflected form of a name's token: Северной Кореи, Indonesianya.
    private void Walk(int first, int i, int node, bool isInflected)
    {
        for (; i < _tokens.Count && (i == first || IsJoined(i)); i++)
        {
            Token token = _tokens[i];
            int next = token.Id >= 0 ? Index.Trie.Step(node, token.Id) : PhraseTrie.None;
            if (next == PhraseTrie.None || !Index.Trie.Entries(next).MoveNext())
            {
                // Китаю may be a part of another name as it stands.
                if (CanBeInflected(token, isFirst: i == first))
                {
                    WalkInflected(first, i, node);
                }

                if (next == PhraseTrie.None)
                {
                    return;
                }
            }

            node = next;
            Collect(first, i, node, isInflected);
        }
    }

    private void WalkInflected(int first, int i, int node)
    {
        int ending = 0;
        while (Index.Stems.Step(node, TextOf(_tokens[i]), Index, ref ending) is var next && next != PhraseTrie.None)
        {
            Collect(first, i, next, isInflected: true);
            Walk(first, i + 1, next, isInflected: true);
        }
    }

    private bool CanBeInflected(Token token, bool isFirst) => token.Has(TokenTraits.HasLetter)
        && (!isFirst || (token.IsCapitalized && !Index.IsWord(token.Id)));

    // What a word list or a term says is said by its own forms only.
    private void Collect(int first, int last, int node, bool isInflected)
    {
        foreach (PhraseEntry found in Index.Trie.Entries(node))
        {
            PhraseHit hit = new(first, last - first + 1, found.Kind, found.Reference);
            if (found.Kind == PhraseKind.Name)
            {
                _names.Add(hit);
            }
            else if (!isInflected)
            {
                _hits.Add(hit);
            }
        }
    }

    // A name does not reach over a full stop or a comma, but over "St. Petersburg" and "U.S." it does.
    private bool IsJoined(int token)
    {
        if (_tokens[token].Has(TokenTraits.Adjacent))
        {
            return true;
        }

        ReadOnlySpan<char> gap = Text.AsSpan(_tokens[token - 1].End.._tokens[token].Start);
        return gap is "." or ". " or " & " or "＝" or "=";
    }

    private void ChooseMentions()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            _coverage.Add(-1);
        }

        int end = 0;
        for (int i = 0; i < _names.Count;)
        {
            int first = _names[i].FirstToken;
            int stop = i;
            while (stop < _names.Count && _names[stop].FirstToken == first)
            {
                stop++;
            }

            if (first >= end)
            {
                end = Math.Max(end, ChooseAt(i, stop));
            }

            i = stop;
        }
    }

    // Among the names that begin at one token the longest wins; those of the same length share the mention.
    private int ChooseAt(int from, int to)
    {
        int longest = 0;
        for (int i = from; i < to; i++)
        {
            if (_names[i].TokenCount > longest && IsWrittenAsName(_names[i]))
            {
                longest = _names[i].TokenCount;
            }
        }

        if (longest == 0)
        {
            return 0;
        }

        int first = _names[from].FirstToken;
        int firstName = _mentionNames.Count;
        for (int i = from; i < to; i++)
        {
            if (_names[i].TokenCount == longest && IsWrittenAsName(_names[i]))
            {
                _mentionNames.Add(_names[i].Reference);
            }
        }

        for (int token = first; token < first + longest; token++)
        {
            _coverage[token] = _mentions.Count;
        }

        _mentions.Add(new EntityMention(first, longest, firstName, _mentionNames.Count - firstName));
        return first + longest;
    }

    private bool IsWrittenAsName(PhraseHit hit)
    {
        IndexedName name = Index.Names[hit.Reference];
        Token first = _tokens[hit.FirstToken];
        if (name.Has(NameTraits.AllCapitals))
        {
            return Text.AsSpan(first.Start, 1).SequenceEqual(name.Name.Text.AsSpan(0, 1))
                && IsAllCapitals(hit.FirstToken, hit.TokenCount);
        }

        if (name.Has(NameTraits.Capitalized))
        {
            return first.IsCapitalized || (hit.TokenCount > 1 && _tokens[hit.EndToken - 1].IsCapitalized);
        }

        return first.Class == CharClass.Hangul
            ? !IsInsideHangul(first)
            : !name.Has(NameTraits.Katakana) || IsWholeKatakana(hit);
    }

    private bool IsAllCapitals(int first, int count)
    {
        for (int i = first; i < first + count; i++)
        {
            foreach (char c in TextOf(_tokens[i]))
            {
                if (CharTable.ClassOf(c) == CharClass.Letter)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // A Korean name begins a word; behind it may stand particles.
    private bool IsInsideHangul(Token first) =>
        first.Start > 0 && CharTable.ClassOf(Text[first.Start - 1]) == CharClass.Hangul;

    // フェイク is not in フェイクニュース, nor ペレス in ハビエル・ペレス・デ・クエヤル.
    private bool IsWholeKatakana(PhraseHit hit)
    {
        Token first = _tokens[hit.FirstToken];
        Token last = _tokens[hit.EndToken - 1];
        return !(first.Class == CharClass.Katakana && GoesOn(first.Start - 1, -1))
            && !(last.Class == CharClass.Katakana && GoesOn(last.End, 1));
    }

    private bool GoesOn(int at, int step)
    {
        if (at >= 0 && at < Text.Length && Text[at] == '・')
        {
            at += step;
        }

        return at >= 0 && at < Text.Length && CharTable.ClassOf(Text[at]) == CharClass.Katakana;
    }
}
