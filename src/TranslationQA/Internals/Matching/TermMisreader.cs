using TranslationQA.Internals.Compiled;
using TranslationQA.Internals.Text;
using TranslationQA.Languages;
using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Internals.Matching;

/// <summary>Composes what machine translation makes of a term when a line end cuts it or a part is misread.</summary>
/// <remarks>Only facts go in: the right renderings of the parts, the other senses of their words, the words that a
/// half of a cut part can be taken for, and its romanisation. Thread-safe.</remarks>
internal sealed class TermMisreader
{
    private const int MaxForms = 24;

    private const int MaxTellingReadings = 3;
    private const int MinTellingWords = 2;
    private const int MinTellingCharacters = 4;
    private const int MinLettersOfHalf = 3;
    private const int MinTellingHalf = 2;

    // Of halves that were read as words, in the customary order of words: the others are rare, and many.
    private const int MaxTellingForms = 2;
    private const int MaxTellingHalves = 6;
    private const int MinRomanizedLength = 3;
    private const char LastLatin = '\u02AF';
    private const int MaxPivotWords = 3;

    /// <summary>The language by way of which most systems go between others.</summary>
    public static readonly LanguageTag Pivot = LanguageTag.Parse("en");

    private static readonly StringComparer IgnoringCase = StringComparer.OrdinalIgnoreCase;

    private readonly LanguageProfile _profile;
    private readonly Func<string, bool> _isWord;
    private readonly WordBook _words;
    private readonly EntityStore _entities;
    private readonly Dictionary<string, List<int>> _namesakes = new(StringComparer.Ordinal);
    private readonly Dictionary<(LanguageTag Language, string Text), HashSet<string>> _renderings = [];
    private readonly HashSet<string> _functionWords;
    private readonly HashSet<string> _weakWords;
    private readonly Glosser _glosser;

    /// <summary>Gathers what parts and halves can be taken for.</summary>
    /// <param name="entities">The organizations and products that are read as themselves.</param>
    /// <param name="words">The words.</param>
    /// <param name="profile">The language of the target.</param>
    /// <param name="isWord">Whether something is a common word of that language.</param>
    /// <param name="knowsSynonyms">Whether all terms are gone through for what is right of each part: for what is looked for without a source.</param>
    public TermMisreader(
        EntityStore entities, WordBook words, LanguageProfile profile, Func<string, bool> isWord, bool knowsSynonyms)
    {
        _entities = entities;
        _words = words;
        _profile = profile;
        _glosser = new Glosser(words, profile);
        _isWord = isWord;
        _functionWords = new HashSet<string>(profile.List("functionWords"), StringComparer.OrdinalIgnoreCase);
        _weakWords = new HashSet<string>(profile.List("openEnds"), StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < entities.Count; i++)
        {
            switch (entities.KindOf(i))
            {
                case EntityKind.Organization or EntityKind.Product:
                    AddNamesake(i);
                    break;
                case EntityKind.Term when knowsSynonyms:
                    AddRenderings(entities[i]);
                    break;
            }
        }
    }

    /// <summary>Tells whether what has names of this kind is read by the words of its name.</summary>
    public static bool CanBeMisread(EntityKind kind) => kind is EntityKind.Term or EntityKind.Organization or EntityKind.Product;

    /// <summary>Gets the languages from which a term can be misread.</summary>
    public IEnumerable<LanguageTag> SourceLanguages(Entity term) => _profile.IsKnown && term.Names.In(_profile.Language).Count > 0
        ? term.Names.Concat(term.Parts.SelectMany(part => part.Names)).Select(name => name.Language).Distinct().Where(CanBeSource)
        : [];

    // Every part is given, so that they spell the term.
    private bool HasParts(Entity term, LanguageTag source) => term.Parts.Count > 0 && HasRenderings(term)
        && term.Parts.All(part => TextIn(part, source).Length > 0);

    /// <summary>Composes the misreadings of a term from one source language.</summary>
    /// <param name="term">The term.</param>
    /// <param name="source">The source language.</param>
    public IEnumerable<TermMisreading> Compose(Entity term, LanguageTag source) =>
        (HasParts(term, source) ? ComposeParts(term, source) : []).Concat(ComposeGlosses(term, source));

    private IEnumerable<TermMisreading> ComposeParts(Entity term, LanguageTag source)
    {
        string[][] parts = [.. term.Parts.Select(part => Renderings(part.Names))];
        string[] texts = [.. term.Parts.Select(part => TextIn(part, source))];
        Wording wording = new(term, term.Names.In(_profile.Language), Join(texts), source, parts, texts);
        bool isCut = IsUncased(texts[0]) && _profile.IsSpaced;
        for (int i = 0; i < texts.Length; i++)
        {
            foreach (TermMisreading misreading in isCut
                ? ComposeSenses(wording, i).Concat(ComposeCuts(wording, i))
                : ComposeSenses(wording, i))
            {
                if (misreading.Forms.Count > 0)
                {
                    yield return misreading;
                }
            }
        }
    }

    // What a professional could write is no misreading, whoever is meant by it.
    private IEnumerable<TermMisreading> ComposeGlosses(Entity term, LanguageTag source)
    {
        IReadOnlyList<Name> names = term.Names.In(_profile.Language);
        foreach (Gloss gloss in _glosser.Compose(term, source, (piece, reading) => IsRightFor(source, piece, reading)))
        {
            if (ContentOf(gloss.Text) >= (_profile.IsSpaced ? MinTellingWords : MinTellingCharacters)
                && !names.Any(name => IsSame(name.Text, gloss.Text)) && !IsNatural(gloss.Text))
            {
                Misrendering misrendering = new(
                    term, MisrenderingKind.WordForWord, gloss.SourceName, gloss.SourceName, source, gloss.SourceName, gloss.Text,
                    0, names[0].Text, IsSecondHalf: false, IsRomanized: false, IsPlain: false);
                yield return new TermMisreading(misrendering, [gloss.Text], [gloss.Text], [gloss.Text], IsPivoted: false);
            }
        }
    }

    /// <summary>Gets a part as a language writes it first, or nothing.</summary>
    public static string TextIn(TermPart part, LanguageTag language)
    {
        IReadOnlyList<Name> names = part.Names.In(language);
        return names.Count > 0 ? names[0].Text : string.Empty;
    }

    /// <summary>Writes the parts of a term as one, with blanks where the script has them.</summary>
    public static string Join(string[] parts) => string.Join(IsUncased(parts[0]) ? string.Empty : " ", parts);

    private static bool IsKatakana(string text) => text.All(c => CharTable.ClassOf(c) == CharClass.Katakana);

    private static bool IsUncased(string text) => text.Length > 0 && text[0] > LastLatin;

    private void AddRenderings(Entity term)
    {
        foreach (TermPart part in term.Parts)
        {
            string[] right = Renderings(part.Names);
            foreach (Name name in part.Names.Where(name => CanBeSource(name.Language)))
            {
                if (!_renderings.TryGetValue((name.Language, name.Text), out HashSet<string>? all))
                {
                    _renderings[(name.Language, name.Text)] = all = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                }

                all.UnionWith(right);
            }
        }
    }

    // A name in another script; Latin letters are read as themselves. None is made before it is asked for.
    private void AddNamesake(int entity)
    {
        for (int i = _entities.FirstName(entity); i < _entities.FirstName(entity + 1); i++)
        {
            string text = _entities.NameText(i);
            if (IsUncased(text))
            {
                if (!_namesakes.TryGetValue(text, out List<int>? bearers))
                {
                    _namesakes[text] = bearers = [];
                }

                bearers.Add(entity);
            }
        }
    }

    private IEnumerable<Entity> NamesakesOf(LanguageTag language, string text) => _namesakes.GetValueOrDefault(text, [])
        .Distinct().Select(number => _entities[number])
        .Where(entity => entity.Names.Any(name => name.Language == language && name.Text == text));

    private bool CanBeSource(LanguageTag language) =>
        language.Language != _profile.Language.Language && language != LanguageTag.Multiple;

    // What another language calls it is no rendering that a text of this one would have.
    private bool HasRenderings(Entity term) => term.Names.In(_profile.Language).Count > 0
        && term.Parts.All(part => part.Names.In(_profile.Language).Count > 0);

    private IEnumerable<TermMisreading> ComposeSenses(Wording wording, int part)
    {
        if (wording.Parts.Length < 2)
        {
            yield break;
        }

        Piece piece = new(part, wording.Texts[part], 0, false);
        string[] own = [.. wording.Term.Parts[part].Senses.SelectMany(Renderings)];
        string[] direct = [.. own.Concat(ReadAsWords(wording.Source, piece.Text)).Except(wording.Parts[part], IgnoringCase)];
        for (int i = 0; i < direct.Length; i++)
        {
            Misreading misreading = new(MisrenderingKind.OtherSense, piece, direct[i])
            {
                IsRare = i >= own.Length + MaxTellingReadings,
                IsSaid = own.Contains(direct[i]),
            };
            yield return Make(wording, misreading, Whole(wording, part, direct[i]));
        }

        foreach (string sense in ReadByPivot(wording, part).Except(wording.Parts[part], IgnoringCase).Except(direct, IgnoringCase))
        {
            Misreading misreading = new(MisrenderingKind.OtherSense, piece, sense) { IsPivoted = true };
            yield return Make(wording, misreading, Whole(wording, part, sense));
        }
    }

    // Most systems go by way of English: 建国 is the (national) foundation, which is a charity, too.
    private IEnumerable<string> ReadByPivot(Wording wording, int part)
    {
        if (wording.Source == Pivot || _profile.Language == Pivot)
        {
            yield break;
        }

        foreach (Name rendering in wording.Term.Parts[part].Names.In(Pivot))
        {
            foreach (string whole in ReadAsWords(Pivot, rendering.Text))
            {
                yield return whole;
            }

            string[] words = rendering.Text.Split(' ');
            for (int i = 0; i < words.Length && words.Length is > 1 and <= MaxPivotWords; i++)
            {
                foreach (string sense in ReadAsWords(Pivot, words[i]))
                {
                    if (WordForWord(words, i, sense) is { } phrase)
                    {
                        yield return phrase;
                    }
                }
            }
        }
    }

    private string? WordForWord(string[] words, int read, string sense)
    {
        string?[] rendered = [.. words.Select((word, i) => i == read ? sense : ReadAsWords(Pivot, word).FirstOrDefault())];
        if (_profile.IsHeadFirst)
        {
            Array.Reverse(rendered);
        }

        return rendered.Contains(null) ? null : string.Join(_profile.IsSpaced ? " " : string.Empty, rendered);
    }

    // At every place where a line can end inside the term: inside a part, and between two.
    private IEnumerable<TermMisreading> ComposeCuts(Wording wording, int part)
    {
        string text = wording.Texts[part];
        int start = wording.Texts.Take(part).Sum(other => other.Length);
        for (int at = part == 0 ? 1 : 0; at <= text.Length; at++)
        {
            if (at < text.Length && KanaReader.CanBegin(text[at]) && text[at] != ' ')
            {
                foreach (TermMisreading half in ComposeHalf(wording, new Piece(part, text[at..], start + at, IsSecond: true)))
                {
                    yield return half;
                }
            }

            if (at > 0 && (at < text.Length ? KanaReader.CanBegin(text[at]) : part < wording.Texts.Length - 1))
            {
                Piece first = new(part, text[..at].TrimEnd(), start + at, IsSecond: false);
                foreach (TermMisreading half in ComposeHalf(wording, first))
                {
                    yield return half;
                }
            }
        }
    }

    private IEnumerable<TermMisreading> ComposeHalf(Wording wording, Piece piece)
    {
        bool isWholePart = piece.Text == wording.Texts[piece.Part];
        IReadOnlyList<string> right = isWholePart ? wording.Parts[piece.Part] : [];
        IEnumerable<TermMisreading> asWords = ReadAsWords(wording.Source, piece.Text)
            .Except(right, StringComparer.OrdinalIgnoreCase)
            .SelectMany((word, i) => ComposeReading(
                wording,
                new Misreading(MisrenderingKind.HalfAsWord, piece, word) { IsPlain = isWholePart, IsRare = i >= MaxTellingReadings }));

        // Cut between two parts, each may be right by itself and the term is lost all the same.
        IEnumerable<TermMisreading> asItself = right.Select(word => Make(
            wording, new Misreading(Side(piece), piece, word) { IsPlain = true }, Alone(wording, piece, word)));
        IEnumerable<TermMisreading> inLetters = isWholePart || !IsKatakana(piece.Text)
            ? []
            : KanaReader.Romanize(piece.Text).Where(IsNoWord).SelectMany(letters => ComposeReading(
                wording, new Misreading(MisrenderingKind.RomanizedHalf, piece, letters)));
        return asWords.Concat(asItself).Concat(inLetters);
    }

    private static MisrenderingKind Side(Piece piece) =>
        piece.IsSecond ? MisrenderingKind.AfterCut : MisrenderingKind.BeforeCut;

    // With the whole of the term around it, and with only what stands on the same side of the cut.
    private IEnumerable<TermMisreading> ComposeReading(Wording wording, Misreading misreading)
    {
        Piece piece = misreading.Piece;
        int count = wording.Parts.Length;
        bool isWhole = piece.Part == (piece.IsSecond ? 0 : count - 1);
        if (count > 1)
        {
            yield return Make(wording, misreading, Whole(wording, piece.Part, misreading.ReadAs));
        }

        if (count == 1 || !isWhole)
        {
            yield return Make(
                wording, misreading with { Kind = Side(piece) }, Alone(wording, piece, misreading.ReadAs));
        }
    }

    private bool IsNoWord(string letters) => letters.Length >= MinRomanizedLength && !_isWord(letters);

    private IEnumerable<string> ReadAsWords(LanguageTag language, string half) =>
        _words.Read(language, half, _profile.Language)
            .Concat(NamesakesOf(language, half)
                .SelectMany(entity => entity.Names.InFirst(_profile.NameLanguages)).Select(name => name.Text))
            .Where(word => !_functionWords.Contains(word)).Distinct(StringComparer.OrdinalIgnoreCase);

    private string[] Renderings(NameSet names) => [.. names.In(_profile.Language).Select(name => name.Text)];

    // All parts, with one of them replaced: in the order of each accepted name and in the language's own.
    private IEnumerable<string> Whole(Wording wording, int part, string replacement)
    {
        string[][] renderings = (string[][])wording.Parts.Clone();
        renderings[part] = [replacement];
        IEnumerable<string> inNames = wording.Names
            .SelectMany(name => wording.Parts[part].Select(right => Replace(name.Text, right, replacement)))
            .OfType<string>();
        return inNames.Concat(Sequence(renderings)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxForms);
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
        string blank = _profile.IsSpaced ? " " : string.Empty;
        foreach (string[] renderings in ordered)
        {
            forms = forms.SelectMany(
                form => renderings, (form, next) => form.Length == 0 ? next : form + blank + next);
        }

        return forms;
    }

    private string? Replace(string name, string right, string wrong)
    {
        int at = name.IndexOf(right, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        bool isWhole = !_profile.IsSpaced || ((at == 0 || name[at - 1] == ' ')
            && (at + right.Length == name.Length || name[at + right.Length] == ' '));
        return isWhole ? string.Concat(name.AsSpan(0, at), wrong, name.AsSpan(at + right.Length)) : null;
    }

    private TermMisreading Make(Wording wording, Misreading misreading, IEnumerable<string> composed)
    {
        Piece piece = misreading.Piece;
        Misrendering misrendering = new(
            wording.Term, misreading.Kind, piece.Text, wording.Texts[piece.Part], wording.Source, wording.SourceText,
            misreading.ReadAs, piece.Cut, wording.Names[0].Text, piece.IsSecond, misreading.IsRomanized, misreading.IsPlain);
        string[] forms = [.. composed.Where(form => !wording.IsRight(form)).Distinct(StringComparer.OrdinalIgnoreCase)];
        bool isSynonym = !misreading.IsSaid && misrendering.Kind == MisrenderingKind.OtherSense && IsSynonym(misrendering);
        IEnumerable<string> telling = forms.Where(form => !misreading.IsRare && !isSynonym && Tells(misrendering, form));
        string[] found = [.. telling.Take(MostTelling(misrendering))];
        return new TermMisreading(
            misrendering, forms, found,
            misreading.IsPivoted
                ? []
                : [.. found.Where(form => misrendering.IsRomanized || (IsOfMore(misrendering, form) && !IsNatural(form)))],
            misreading.IsPivoted);
    }

    private static bool IsSame(string name, string form) =>
        string.Equals(CharTable.FoldText(name), CharTable.FoldText(form), StringComparison.Ordinal);

    private bool IsNatural(string form) => _profile.IsNatural(form);

    private static int MostTelling(Misrendering misrendering) => misrendering.Kind switch
    {
        MisrenderingKind.OtherSense or MisrenderingKind.RomanizedHalf => MaxForms,
        MisrenderingKind.HalfAsWord when !IsKatakana(misrendering.SourcePart) => MaxTellingForms,
        _ => MaxTellingHalves,
    };

    // A half in letters, a piece of katakana whose other half may stand on the next line, or a phrase that nobody would
    // write who means something else: of which something is right and something is not.
    private bool Tells(Misrendering misrendering, string form)
    {
        if (misrendering.IsRomanized)
        {
            return true;
        }

        if (misrendering.IsPlain)
        {
            return false;
        }

        bool isOfMore = IsOfMore(misrendering, form);
        return misrendering.Kind switch
        {
            MisrenderingKind.BeforeCut or MisrenderingKind.AfterCut => isOfMore
                || (form.Length >= MinLettersOfHalf && CharTable.ClassOf(misrendering.CutPart[0]) == CharClass.Katakana),
            MisrenderingKind.HalfAsWord when IsKatakana(misrendering.SourcePart) => true,
            MisrenderingKind.HalfAsWord => isOfMore && misrendering.SourcePart.Length >= MinTellingHalf && !IsNatural(form),
            _ => isOfMore && !IsNatural(form),
        };
    }

    private bool IsOfMore(Misrendering misrendering, string form) =>
        ContentOf(form) >= (_profile.IsSpaced ? MinTellingWords : MinTellingCharacters)
        && ContentOf(form) > ContentOf(misrendering.ReadAs);

    // 候補 is "kandidat" in one term and "calon" in another: each is right in either.
    private bool IsSynonym(Misrendering misrendering) =>
        IsRightFor(misrendering.Language, misrendering.SourcePart, misrendering.ReadAs);

    private bool IsRightFor(LanguageTag source, string piece, string reading) =>
        _renderings.TryGetValue((source, piece), out HashSet<string>? right) && right.Contains(reading);

    // The words of a phrase, or its characters, without those that stand beside any word.
    private int ContentOf(string form)
    {
        int count = 0;
        FoldedTokens tokens = new(form, stackalloc char[128]);
        while (tokens.MoveNext())
        {
            count += _profile.IsSpaced && _weakWords.Contains(tokens.Current.ToString()) ? 0 : 1;
        }

        return count;
    }

    /// <summary>A term in one source language: its parts there and their right renderings.</summary>
    private sealed record Wording(
        Entity Term, IReadOnlyList<Name> Names, string SourceText, LanguageTag Source, string[][] Parts, string[] Texts)
    {
        public bool IsRight(string form) => Names.Any(name => IsSame(name.Text, form));
    }

    /// <summary>What a cut leaves of a part, on one side.</summary>
    private sealed record Piece(int Part, string Text, int Cut, bool IsSecond);

    /// <summary>A piece and what it was taken for.</summary>
    private sealed record Misreading(MisrenderingKind Kind, Piece Piece, string ReadAs)
    {
        public bool IsPlain { get; init; }

        public bool IsRare { get; init; }

        public bool IsPivoted { get; init; }

        // The term's own row says so: right or not in another one, it is wrong in this.
        public bool IsSaid { get; init; }

        public bool IsRomanized { get; init; } = Kind == MisrenderingKind.RomanizedHalf;
    }
}

/// <summary>A way to misread a term, in all the forms that it may take in the target.</summary>
/// <param name="Misrendering">What was misread as what.</param>
/// <param name="Forms">The forms, none of them a right name of the term.</param>
/// <param name="TellingForms">Those that say something without the source, perhaps with the other half beside them.</param>
/// <param name="OddForms">Those of them that nobody would write who means something else.</param>
/// <param name="IsPivoted">Whether a part was read by way of another language.</param>
internal sealed record TermMisreading(
    Misrendering Misrendering, IReadOnlyList<string> Forms, IReadOnlyList<string> TellingForms, IReadOnlyList<string> OddForms,
    bool IsPivoted);
