namespace TranslationQA.Internals.Text;

/// <summary>Cuts a text into tokens and looks each up in a vocabulary, in one pass.</summary>
internal static class Tokenizer
{
    public static void Tokenize(ReadOnlySpan<char> text, Vocabulary vocabulary, ItemList<Token> tokens)
    {
        tokens.Clear();
        int end = 0;
        int i = 0;
        while (i < text.Length)
        {
            CharClass type = CharTable.ClassOf(text[i]);
            if (type == CharClass.Other || type == CharClass.Mark)
            {
                i++;
                continue;
            }

            int start = i;
            TokenTraits traits = Position(text, end, start, tokens.Count == 0);
            int id;
            if (CharTable.IsUnspaced(type))
            {
                i++;
                id = vocabulary.Find(text.Slice(start, 1));
                traits |= TokenTraits.HasLetter;
            }
            else
            {
                i = ReadWord(text, start, vocabulary, out id, ref traits);
            }

            tokens.Add(new Token(start, i - start, id, type, traits));
            end = i;
        }
    }

    private static int ReadWord(
        ReadOnlySpan<char> text, int start, Vocabulary vocabulary, out int id, ref TokenTraits traits)
    {
        ulong hash = Vocabulary.Seed;
        int capitals = 0;
        int letters = 0;
        int i = start;
        for (; i < text.Length; i++)
        {
            CharClass type = CharTable.ClassOf(text[i]);
            if (!CharTable.IsWordPart(type))
            {
                break;
            }

            if (type == CharClass.Mark && text[i] < '\u0370')
            {
                continue; // A combining mark of a Latin letter folds away like a composed one.
            }

            capitals += type == CharClass.Upper ? 1 : 0;
            letters += type is CharClass.Upper or CharClass.Letter ? 1 : 0;
            hash = Vocabulary.Extend(hash, CharTable.Fold(text[i]));
        }

        traits |= letters > 0 ? TokenTraits.HasLetter : TokenTraits.None;
        traits |= letters > 1 && capitals == letters ? TokenTraits.AllCapitals : TokenTraits.None;
        id = vocabulary.Find(hash);
        return i;
    }

    private static TokenTraits Position(ReadOnlySpan<char> text, int end, int start, bool isFirst)
    {
        if (isFirst)
        {
            return TokenTraits.StartsSentence;
        }

        ReadOnlySpan<char> gap = text[end..start];
        if (gap.IsEmpty || gap is "-" or "'" or "’" or "ʼ" or "‑" or "·" or "・")
        {
            return TokenTraits.Attached | TokenTraits.Adjacent;
        }

        if (gap is " " or "\u00A0")
        {
            return TokenTraits.Adjacent;
        }

        return SentenceStarters.IndexIn(gap) >= 0 ? TokenTraits.StartsSentence : TokenTraits.None;
    }

    // After these a capital letter says nothing: ends of sentences, quotation marks, colons, bullets.
    private static readonly CharSet SentenceStarters = new(".?!…:;\"“”„«»‘`。？！：；「『•–—[(<>|*\n");
}
