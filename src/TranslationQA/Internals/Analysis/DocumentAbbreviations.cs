using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Internals.Analysis;

/// <summary>The abbreviations of a document that are written with full stops.</summary>
/// <remarks>Reused from document to document; one thread at a time.</remarks>
internal sealed class DocumentAbbreviations
{
    private readonly ItemList<DottedAbbreviation> _dotted = new();

    /// <summary>Gets them in the order of the text.</summary>
    public ReadOnlySpan<DottedAbbreviation> Dotted => _dotted.AsSpan();

    public void Read(DocumentAnalysis analysis)
    {
        _dotted.Clear();
        for (int i = 0; i < analysis.Document.Segments.Count; i++)
        {
            // A full stop is found faster than a run of letters, and most short texts have but one.
            if (analysis.Document.Segments[i].Target.AsSpan().Count('.') > 1)
            {
                Read(analysis.Target(i), i);
            }
        }
    }

    private void Read(TextAnalysis text, int segment)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = 0; i < tokens.Length;)
        {
            int end = i;
            while (end < tokens.Length && IsLetter(tokens[end]) && (end == i || IsDotted(text, end)))
            {
                end++;
            }

            if (end - i >= 2)
            {
                int stop = tokens[end - 1].End;
                stop += stop < text.Text.Length && text.Text[stop] == '.' ? 1 : 0;
                _dotted.Add(new DottedAbbreviation(
                    segment, i, end - i, TextSpan.FromBounds(tokens[i].Start, stop)));
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static bool IsLetter(Token token) => token.Length == 1 && token.IsCapitalized;

    private static bool IsDotted(TextAnalysis text, int token) =>
        text.Tokens[token].Start == text.Tokens[token - 1].End + 1 && text.Text[text.Tokens[token].Start - 1] == '.';
}
