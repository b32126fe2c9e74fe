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

    private readonly TextIndexBuilder _builder;
    private readonly LanguageProfile _profile;
    private readonly Dictionary<string, List<Entity>> _readings = new(StringComparer.Ordinal);
    private int _cuts;

    public MisrenderingComposer(TextIndexBuilder builder)
    {
        _builder = builder;
        _profile = builder.Profile;
        foreach (Entity entity in builder.Lexicon.Entities.Where(CanBeReadFor))
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

        foreach (Entity term in _builder.Lexicon.Entities.Where(entity => entity.Kind == EntityKind.Term))
        {
            Compose(term);
        }
    }

    private static bool CanBeReadFor(Entity entity) =>
        entity.Kind is EntityKind.Word or EntityKind.Organization or EntityKind.Product;

    private static bool IsKatakana(string text) => text.All(c => CharTable.ClassOf(c) == CharClass.Katakana);

    // A word of the source; names in Latin letters are read as themselves.
    private static bool IsUncased(string text) => text.Length > 0 && text[0] >= '\u0370';

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
            Wording wording = new(term, names[0].Text, string.Concat(texts), parts, texts);
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

    private static string TextIn(TermPart part, LanguageTag language)
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
            Add(wording, new Misreading(MisrenderingKind.OtherSense, part, wording.Texts[part], sense), Whole(wording, part, sense));
        }
    }

    private void ComposeCuts(Wording wording, int part)
    {
        string text = wording.Texts[part];
        for (int at = 1; at < text.Length; at++)
        {
            if (KanaReader.CanBegin(text[at]) && text[at] != ' ')
            {
                _cuts++;
                ComposeHalf(wording, part, text[..at], isSecond: false);
                ComposeHalf(wording, part, text[at..], isSecond: true);
            }
        }
    }

    private void ComposeHalf(Wording wording, int part, string half, bool isSecond)
    {
        foreach (string word in ReadAsWords(half))
        {
            ComposeReading(wording, new Misreading(MisrenderingKind.HalfAsWord, part, half, word) { Cut = _cuts, IsSecond = isSecond });
        }

        if (!IsKatakana(half))
        {
            return;
        }

        foreach (string letters in KanaReader.Romanize(half).Where(IsNoWord))
        {
            ComposeReading(wording, new Misreading(MisrenderingKind.RomanizedHalf, part, half, letters) { Cut = _cuts, IsSecond = isSecond });
        }
    }

    // With the whole of the term around it, and with only what stands on the same side of the cut.
    private void ComposeReading(Wording wording, Misreading misreading)
    {
        int count = wording.Parts.Length;
        bool isWhole = misreading.Part == (misreading.IsSecond ? 0 : count - 1);
        MisrenderingKind side = misreading.IsSecond ? MisrenderingKind.AfterCut : MisrenderingKind.BeforeCut;
        if (count > 1)
        {
            Add(wording, misreading, Whole(wording, misreading.Part, misreading.ReadAs));
        }

        if (count == 1 || !isWhole)
        {
            Add(wording, misreading with { Kind = side }, Side(wording, misreading));
        }
    }

    private bool IsNoWord(string letters)
    {
        int token = letters.Length < MinRomanizedLength ? 0 : _builder.Vocabulary.Find(letters);
        return letters.Length >= MinRomanizedLength && (token < 0 || !_builder.Words.Contains(token));
    }

    private IEnumerable<string> ReadAsWords(string half) =>
        (_readings.GetValueOrDefault(half) ?? []).SelectMany(ReadAs).Distinct(StringComparer.OrdinalIgnoreCase);

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

    private IEnumerable<string> Side(Wording wording, Misreading misreading)
    {
        string[][] renderings = misreading.IsSecond
            ? wording.Parts[misreading.Part..]
            : wording.Parts[..(misreading.Part + 1)];
        renderings[misreading.IsSecond ? 0 : ^1] = [misreading.ReadAs];
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
        foreach (string form in forms.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            int[] tokens = _builder.Tokens(form);
            if (tokens.Length == 0 || wording.IsRight(form, _profile))
            {
                continue;
            }

            _builder.Trie.Add(tokens, PhraseKind.Misrendering, _builder.Misrenderings.Count);
            _builder.Misrenderings.Add(new Misrendering(
                wording.Term, misreading.Kind, misreading.Text, wording.Texts[misreading.Part], wording.Source,
                misreading.ReadAs, misreading.Cut, wording.Suggestion, misreading.IsSecond,
                misreading.Kind == MisrenderingKind.RomanizedHalf || !misreading.IsWord));
        }
    }

    /// <summary>A term in one source language: its parts there and their right renderings.</summary>
    private sealed record Wording(Entity Term, string Suggestion, string Source, string[][] Parts, string[] Texts)
    {
        public bool IsRight(string form, LanguageProfile profile) => Term.Names.InFirst(profile.NameLanguages)
            .Any(name => string.Equals(CharTable.FoldText(name.Text), CharTable.FoldText(form), StringComparison.Ordinal));
    }

    /// <summary>A piece of a term and what it was taken for.</summary>
    private sealed record Misreading(MisrenderingKind Kind, int Part, string Text, string ReadAs)
    {
        public int Cut { get; init; }

        public bool IsSecond { get; init; }

        public bool IsWord { get; init; } = Kind != MisrenderingKind.RomanizedHalf;
    }
}
