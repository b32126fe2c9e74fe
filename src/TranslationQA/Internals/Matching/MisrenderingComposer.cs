using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>Composes what machine translation makes of a term when a line end cuts it or a part is misread.</summary>
/// <remarks>Only facts go in: the right renderings of the parts, the other senses of their words, the words that a
/// half of a cut part can be taken for, and its romanisation. What comes out is looked for in the target.</remarks>
internal sealed class MisrenderingComposer
{
    private const int MaxForms = 24;
    private const int MinRomanizedLength = 3;
    private const char LastLatin = '\u02AF';

    private readonly TextIndexBuilder _builder;
    private readonly LanguageProfile _profile;
    private readonly Dictionary<string, List<Entity>> _readings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _functionWords;
    private int _cuts;

    public MisrenderingComposer(TextIndexBuilder builder)
    {
        _builder = builder;
        _profile = builder.Profile;
        _functionWords = new HashSet<string>(_profile.List("functionWords"), StringComparer.OrdinalIgnoreCase);
        foreach (Entity entity in builder.Entities.Where(CanBeReadFor))
        {
            foreach (string text in entity.Names.Select(name => name.Text).Where(IsUncased).Distinct())
            {
                if (!_readings.TryGetValue(text, out List<Entity>? entities))
                {
                    _readings[text] = entities = [];
                }

                entities.Add(entity);
            }
        }
    }

    public void ComposeAll()
    {
        if (!_profile.IsKnown || !_profile.IsSpaced)
        {
            return;
        }

        foreach (Entity term in _builder.Entities.Where(entity => entity.Kind == EntityKind.Term))
        {
            Compose(term);
        }
    }

    private static bool CanBeReadFor(Entity entity) =>
        entity.Kind is EntityKind.Word or EntityKind.Organization or EntityKind.Product;

    private static bool IsKatakana(string text) => text.All(c => CharTable.ClassOf(c) == CharClass.Katakana);

    // A word of the source; names in Latin letters are read as themselves.
    private static bool IsUncased(string text) => text.Length > 0 && text[0] > LastLatin;

    private void Compose(Entity term)
    {
        IReadOnlyList<Name> names = term.Names.InFirst(_profile.NameLanguages);
        if (names.Count == 0)
        {
            return;
        }

        string[][] parts = [.. term.Parts.Select(part => Renderings(part.Names))];
        foreach (LanguageTag source in SourceLanguages(term))
        {
            string[] texts = [.. term.Parts.Select(part => TextIn(part, source))];
            Wording wording = new(term, names[0].Text, string.Concat(texts), source, parts, texts, _cuts + 1);
            _cuts += wording.Source.Length + 1;
            for (int i = 0; i < texts.Length; i++)
            {
                ComposeSenses(wording, i);
                ComposeCuts(wording, i);
            }
        }
    }

    // The languages in which every part is given, so that they spell the term.
    private IEnumerable<LanguageTag> SourceLanguages(Entity term) => term.Parts.Count == 0
        ? []
        : term.Parts[0].Names.Select(name => name.Language).Distinct()
            .Where(language => !_profile.NameLanguages.Contains(language)
                && term.Parts.All(part => TextIn(part, language).Length > 0 && IsUncased(TextIn(part, language))));

    public static string TextIn(TermPart part, LanguageTag language)
    {
        IReadOnlyList<Name> names = part.Names.In(language);
        return names.Count > 0 ? names[0].Text : string.Empty;
    }

    private void ComposeSenses(Wording wording, int part)
    {
        if (wording.Parts.Length < 2)
        {
            return;
        }

        foreach (string sense in wording.Term.Parts[part].Senses.SelectMany(Renderings).Distinct(StringComparer.Ordinal))
        {
            Add(
                wording, new Misreading(MisrenderingKind.OtherSense, new Piece(part, wording.Texts[part], 0, false), sense),
                Whole(wording, part, sense));
        }
    }

    // At every place where a line can end inside the term: inside a part, and between two.
    private void ComposeCuts(Wording wording, int part)
    {
        string text = wording.Texts[part];
        int start = wording.FirstCut + wording.Texts.Take(part).Sum(other => other.Length);
        for (int at = part == 0 ? 1 : 0; at <= text.Length; at++)
        {
            if (at < text.Length && KanaReader.CanBegin(text[at]) && text[at] != ' ')
            {
                ComposeHalf(wording, new Piece(part, text[at..], start + at, IsSecond: true));
            }

            if (at > 0 && (at < text.Length ? KanaReader.CanBegin(text[at]) : part < wording.Texts.Length - 1))
            {
                ComposeHalf(wording, new Piece(part, text[..at].TrimEnd(), start + at, IsSecond: false));
            }
        }
    }

    private void ComposeHalf(Wording wording, Piece piece)
    {
        bool isWholePart = piece.Text == wording.Texts[piece.Part];
        IEnumerable<string> right = isWholePart ? wording.Parts[piece.Part] : [];
        foreach (string word in ReadAsWords(piece.Text).Except(right, StringComparer.OrdinalIgnoreCase))
        {
            ComposeReading(wording, new Misreading(MisrenderingKind.HalfAsWord, piece, word) { IsPlain = isWholePart });
        }

        // Cut between two parts, each may be right by itself and the term is lost all the same.
        foreach (string word in right)
        {
            Add(wording, new Misreading(Side(piece), piece, word) { IsPlain = true }, Alone(wording, piece, word));
        }

        if (isWholePart || !IsKatakana(piece.Text))
        {
            return;
        }

        foreach (string letters in KanaReader.Romanize(piece.Text).Where(IsNoWord))
        {
            ComposeReading(wording, new Misreading(MisrenderingKind.RomanizedHalf, piece, letters));
        }
    }

    private static MisrenderingKind Side(Piece piece) =>
        piece.IsSecond ? MisrenderingKind.AfterCut : MisrenderingKind.BeforeCut;

    // With the whole of the term around it, and with only what stands on the same side of the cut.
    private void ComposeReading(Wording wording, Misreading misreading)
    {
        Piece piece = misreading.Piece;
        int count = wording.Parts.Length;
        bool isWhole = piece.Part == (piece.IsSecond ? 0 : count - 1);
        if (count > 1)
        {
            Add(wording, misreading, Whole(wording, piece.Part, misreading.ReadAs));
        }

        if (count == 1 || !isWhole)
        {
            Add(wording, misreading with { Kind = Side(piece) }, Alone(wording, piece, misreading.ReadAs));
        }
    }

    private bool IsNoWord(string letters)
    {
        int token = letters.Length < MinRomanizedLength ? 0 : _builder.Vocabulary.Find(letters);
        return letters.Length >= MinRomanizedLength && (token < 0 || !_builder.Words.Contains(token));
    }

    private IEnumerable<string> ReadAsWords(string half) =>
        (_readings.GetValueOrDefault(half) ?? []).SelectMany(ReadAs)
            .Where(word => !_functionWords.Contains(word)).Distinct(StringComparer.OrdinalIgnoreCase);

    private IEnumerable<string> ReadAs(Entity entity) => entity.Kind == EntityKind.Word
        ? entity.Senses.SelectMany(Renderings)
        : entity.Names.InFirst(_profile.NameLanguages).Select(name => name.Text);

    private string[] Renderings(NameSet names) =>
        [.. names.InFirst(_profile.NameLanguages).Select(name => name.Text)];

    // All parts, with one of them replaced: in the language's own order and in that of each accepted name.
    private IEnumerable<string> Whole(Wording wording, int part, string replacement)
    {
        string[][] renderings = (string[][])wording.Parts.Clone();
        renderings[part] = [replacement];
        IEnumerable<string> inOwnOrder = Sequence(renderings);
        IEnumerable<string> inNames = wording.Term.Names.InFirst(_profile.NameLanguages)
            .SelectMany(name => wording.Parts[part].Select(right => Replace(name.Text, right, replacement)))
            .OfType<string>();
        return inNames.Concat(inOwnOrder).Take(MaxForms);
    }

    // Only what stands on the piece's side of the cut.
    private IEnumerable<string> Alone(Wording wording, Piece piece, string readAs)
    {
        string[][] renderings = piece.IsSecond ? wording.Parts[piece.Part..] : wording.Parts[..(piece.Part + 1)];
        renderings[piece.IsSecond ? 0 : ^1] = [readAs];
        return Sequence(renderings).Take(MaxForms);
    }

    private IEnumerable<string> Sequence(string[][] parts)
    {
        // Indonesian and Malay put the head first, where Japanese and English have it last.
        IEnumerable<string[]> ordered = _profile.IsHeadFirst ? parts.Reverse() : parts;
        IEnumerable<string> forms = [string.Empty];
        foreach (string[] renderings in ordered)
        {
            forms = forms.SelectMany(form => renderings, (form, next) => form.Length == 0 ? next : form + " " + next);
        }

        return forms;
    }

    private static string? Replace(string name, string right, string wrong)
    {
        int at = name.IndexOf(right, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        bool isWhole = (at == 0 || name[at - 1] == ' ')
            && (at + right.Length == name.Length || name[at + right.Length] == ' ');
        return isWhole ? string.Concat(name.AsSpan(0, at), wrong, name.AsSpan(at + right.Length)) : null;
    }

    private void Add(Wording wording, Misreading misreading, IEnumerable<string> forms)
    {
        int number = _builder.Misrenderings.Count;
        foreach (string form in forms.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            int[] tokens = _builder.Tokens(form);
            if (tokens.Length == 0 || wording.IsRight(form, _profile))
            {
                continue;
            }

            // All forms of a misreading stand for the one.
            _builder.Trie.Add(tokens, PhraseKind.Misrendering, number);
            if (_builder.Misrenderings.Count == number)
            {
                Piece piece = misreading.Piece;
                Misrendering misrendering = new(
                    wording.Term, misreading.Kind, piece.Text, wording.Texts[piece.Part], wording.Language, wording.Source,
                    misreading.ReadAs, piece.Cut, wording.Suggestion, piece.IsSecond, misreading.IsRomanized, misreading.IsPlain);
                _builder.Misrenderings.Add(new ComposedMisrendering(misrendering, piece.Part, wording.FirstCut));
            }
        }
    }

    /// <summary>A term in one source language: its parts there and their right renderings.</summary>
    private sealed record Wording(
        Entity Term, string Suggestion, string Source, LanguageTag Language, string[][] Parts, string[] Texts, int FirstCut)
    {
        public bool IsRight(string form, LanguageProfile profile) => Term.Names.InFirst(profile.NameLanguages)
            .Any(name => string.Equals(CharTable.FoldText(name.Text), CharTable.FoldText(form), StringComparison.Ordinal));
    }

    /// <summary>What a cut leaves of a part, on one side.</summary>
    private sealed record Piece(int Part, string Text, int Cut, bool IsSecond);

    /// <summary>A piece and what it was taken for.</summary>
    private sealed record Misreading(MisrenderingKind Kind, Piece Piece, string ReadAs)
    {
        public bool IsPlain { get; init; }

        public bool IsRomanized { get; init; } = Kind == MisrenderingKind.RomanizedHalf;
    }
}
