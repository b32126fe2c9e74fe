using TranslationQA.Internals.Analysis;
using TranslationQA.Internals.Matching;
using TranslationQA.Internals.Text;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Channel;

/// <summary>Finds people of whose name one half is right and the other half is read wrong: Yoji Takefuji, 武藤容治, for Yoji Muto.</summary>
/// <remarks>Of a source in Japanese, whose characters have several readings each. Reused; one thread at a time.</remarks>
internal sealed class PartSoundFinder
{
    private static readonly LanguageTag Language = LanguageTag.Parse("ja");
    private const char Seam = '・';
    private const int MinLetters = 3;
    private const int MaxLetters = 2;
    private const int MaxMemo = 1 << 13; // Pairs of a word and a name.
    private const float MaxShare = 0.1f;
    private const float Share = 0.05f;

    private readonly Dictionary<string, Dictionary<int, HalfReading?>> _memo = new(StringComparer.Ordinal);
    private readonly char[] _letters = new char[NameDistance.MaxLength];
    private TextIndex? _target;
    private int _remembered;

    /// <summary>Adds the people whose name holds a token and is misread beside it.</summary>
    public void Find(TextAnalysis text, int token, ItemList<NearMatch> matches)
    {
        if (!CanBeMisread(text, token - 1, token) && !CanBeMisread(text, token + 1, token + 1))
        {
            return;
        }

        foreach (Posting posting in text.Index.Near.Postings(text.Tokens[token].Id))
        {
            int other = token + 1 - (2 * posting.Position);
            if (text.Index.Names[posting.Name] is { Tokens.Length: 2, Entity.Kind: EntityKind.Person } name
                && CanBeMisread(text, other, Math.Max(token, other)) && text.Tokens[other].Id != name.Tokens[1 - posting.Position]
                && Read(text, other, posting, name) is { } read)
            {
                matches.Add(new NearMatch(Math.Min(token, other), 2, posting.Name, Share * name.Folded.Length, Share)
                {
                    Sound = read.Sound,
                    SoundOf = read.Of,
                });
            }
        }
    }

    private static bool CanBeMisread(TextAnalysis text, int token, int joint) => token >= 0 && joint < text.Tokens.Length
        && text.Tokens[token].IsCapitalized && text.Tokens[token].Length >= MinLetters
        && text.Tokens[joint].Has(TokenTraits.Adjacent) && !text.IsCovered(token) && !text.Index.IsWord(text.Tokens[token].Id);

    private HalfReading? Read(TextAnalysis text, int other, Posting posting, IndexedName name)
    {
        if (!ReferenceEquals(_target, text.Index) || _remembered >= MaxMemo)
        {
            _memo.Clear();
            _remembered = 0;
            _target = text.Index;
        }

        ReadOnlySpan<char> written = text.TextOf(text.Tokens[other]);
        if (written.Length > _letters.Length)
        {
            return null;
        }

        for (int i = 0; i < written.Length; i++)
        {
            _letters[i] = CharTable.Fold(written[i]);
        }

        ReadOnlySpan<char> letters = _letters.AsSpan(0, written.Length);
        Dictionary<string, Dictionary<int, HalfReading?>>.AlternateLookup<ReadOnlySpan<char>> memo =
            _memo.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!memo.TryGetValue(letters, out Dictionary<int, HalfReading?>? ofNames))
        {
            _memo.Add(letters.ToString(), ofNames = []);
        }

        if (!ofNames.TryGetValue(posting.Name, out HalfReading? read))
        {
            read = Read(letters.ToString(), text.Index.Vocabulary[name.Tokens[posting.Position]], name.Entity);
            ofNames.Add(posting.Name, read);
            _remembered++;
        }

        return read;
    }

    // Either half of the characters may be the one that is right.
    private static HalfReading? Read(string written, string right, Entity person)
    {
        for (int i = 0; i < person.Names.Count; i++)
        {
            Name name = person.Names[i];
            for (int at = 1; name.Language == Language && at < name.Text.Length; at++)
            {
                if (CharTable.ClassOf(name.Text[0]) != CharClass.Han && name.Text[at] != Seam)
                {
                    continue; // ムーサ・ファキ says itself where its halves are.
                }

                if (Sounds(name.Text[..at], right) is not null && Sounds(name.Text[at..], written) is { } second)
                {
                    return new HalfReading(second, name.Text);
                }

                if (Sounds(name.Text[at..], right) is not null && Sounds(name.Text[..at], written) is { } first)
                {
                    return new HalfReading(first, name.Text);
                }
            }
        }

        return null;
    }

    private static string? Sounds(string part, string letters)
    {
        if (part is [Seam, ..] or [.., Seam])
        {
            part = part.Trim(Seam);
        }

        if (part.Length == 0 || !SoundWriter.MayBegin(part, Language, letters[0]))
        {
            return null;
        }

        if (CharTable.ClassOf(part[0]) == CharClass.Han)
        {
            return Reading(part, letters);
        }

        IReadOnlyList<string> forms = SoundWriter.Write(part, Language);
        for (int i = 0; i < forms.Count; i++)
        {
            float limit = MaxShare * forms[i].Length;
            if (NameDistance.Compute(letters, forms[i], limit) <= limit)
            {
                return forms[i];
            }
        }

        return null;
    }

    private static string? Reading(string part, string letters)
    {
        JapaneseForms forms = new(part, stackalloc char[64]);
        while (forms.MoveNext(letters.Length - MaxLetters, letters.Length + MaxLetters))
        {
            float limit = MaxShare * forms.Current.Length;
            if (NameDistance.Compute(letters, forms.Current, limit) <= limit)
            {
                return forms.Current.ToString();
            }
        }

        return null;
    }

    /// <summary>What a half of a name sounds like.</summary>
    /// <param name="Sound">In Latin letters.</param>
    /// <param name="Of">The whole name.</param>
    private sealed record HalfReading(string Sound, string Of);
}
