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
            foreach (string text in entity.Names.Select(name => name.Text).Where(IsKatakana).Distinct())
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

    private static bool IsKatakana(string text) =>
        text.Length > 0 && text.All(c => CharTable.ClassOf(c) == CharClass.Katakana);

    private static string SourceText(TermPart part) => part.Names.Count > 0 ? part.Names[0].Text : string.Empty;

    private void Compose(Entity term)
    {
        IReadOnlyList<Name> names = term.Names.InFirst(_profile.NameLanguages);
        string? suggestion = names.Count > 0 ? names[0].Text : null;
        if (suggestion is null)
        {
            return;
        }

        if (term.Parts.Count == 0)
        {
            foreach (Name name in term.Names.Where(name => IsKatakana(name.Text)))
            {
                ComposeCuts(new Wording(term, suggestion, name.Text, []), [new TermPart(NameSet.Empty, [])], 0, name.Text);
            }

            return;
        }

        string source = string.Concat(term.Parts.Select(SourceText));
        Wording wording = new(term, suggestion, source, [.. term.Parts.Select(part => Renderings(part.Names))]);
        for (int i = 0; i < term.Parts.Count; i++)
        {
            ComposeSenses(wording, i);
            string text = SourceText(term.Parts[i]);
            if (IsKatakana(text))
            {
                ComposeCuts(wording, term.Parts, i, text);
            }
        }
    }

    private void ComposeSenses(Wording wording, int part)
    {
        TermPart misread = wording.Term.Parts[part];
        if (wording.Parts.Length < 2)
        {
            return;
        }

        foreach (string sense in misread.Senses.SelectMany(Renderings).Distinct(StringComparer.Ordinal))
        {
            Add(wording, MisrenderingKind.OtherSense, SourceText(misread), sense, 0, Whole(wording, part, sense));
        }
    }

    private void ComposeCuts(Wording wording, IReadOnlyList<TermPart> parts, int part, string text)
    {
        for (int at = 1; at < text.Length; at++)
        {
            if (!KanaReader.CanBegin(text[at]))
            {
                continue;
            }

            _cuts++;
            ComposeHalf(wording, part, text[..at], isFirst: true, parts.Count);
            ComposeHalf(wording, part, text[at..], isFirst: false, parts.Count);
        }
    }

    private void ComposeHalf(Wording wording, int part, string half, bool isFirst, int count)
    {
        IEnumerable<string> words = ReadAsWords(half);
        foreach (string word in words)
        {
            if (count > 1)
            {
                Add(wording, MisrenderingKind.HalfAsWord, half, word, _cuts, Whole(wording, part, word));
            }

            Add(
                wording, isFirst ? MisrenderingKind.BeforeCut : MisrenderingKind.AfterCut, half, word, _cuts,
                isFirst ? Side(wording, 0, part, word) : Side(wording, part, count - 1, word, first: true));
        }

        if (count < 2)
        {
            return;
        }

        foreach (string letters in KanaReader.Romanize(half).Where(IsNoWord))
        {
            Add(wording, MisrenderingKind.RomanizedHalf, half, letters, _cuts, Whole(wording, part, letters));
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

    private IEnumerable<string> Side(Wording wording, int from, int to, string replacement, bool first = false)
    {
        if (wording.Parts.Length == 0)
        {
            return [replacement];
        }

        string[][] renderings = wording.Parts[from..(to + 1)];
        renderings[first ? 0 : ^1] = [replacement];
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

    private void Add(
        Wording wording, MisrenderingKind kind, string half, string readAs, int cut, IEnumerable<string> forms)
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
                wording.Term, kind, half, wording.Source, readAs, cut, wording.Suggestion, tokens.Length));
        }
    }

    private sealed record Wording(Entity Term, string Suggestion, string Source, string[][] Parts)
    {
        public bool IsRight(string form, LanguageProfile profile) => Term.Names.InFirst(profile.NameLanguages)
            .Any(name => string.Equals(CharTable.FoldText(name.Text), CharTable.FoldText(form), StringComparison.Ordinal));
    }
}
