using TranslationQA.Model;

namespace TranslationQA.Internals.Analysis;

/// <summary>The parts of the analysis that look at the writing itself; each is made at its first use.</summary>
internal sealed partial class DocumentAnalysis
{
    private readonly DocumentQuotes _quotes = new();
    private readonly DocumentQuotes _sourceQuotes = new();
    private readonly DocumentLines _lines = new();
    private readonly DocumentAbbreviations _abbreviations = new();
    private bool _hasQuotes;
    private bool _hasSourceQuotes;
    private bool _hasLines;
    private bool _hasAbbreviations;

    /// <summary>Gets the quotation marks of the target, paired.</summary>
    public DocumentQuotes Quotes
    {
        get
        {
            if (!_hasQuotes)
            {
                _quotes.Read(Document, Side.Target, WritingHabits.Of(TargetIndex.Profile).HasOneDouble);
                _hasQuotes = true;
            }

            return _quotes;
        }
    }

    /// <summary>Gets the quotation marks of the source, paired.</summary>
    public DocumentQuotes SourceQuotes
    {
        get
        {
            if (!_hasSourceQuotes)
            {
                _sourceQuotes.Read(Document, Side.Source, WritingHabits.Of(SourceIndex.Profile).HasOneDouble);
                _hasSourceQuotes = true;
            }

            return _sourceQuotes;
        }
    }

    /// <summary>Gets how each line of the target begins and ends.</summary>
    public DocumentLines Lines
    {
        get
        {
            if (!_hasLines)
            {
                _lines.Read(this);
                _hasLines = true;
            }

            return _lines;
        }
    }

    /// <summary>Gets the abbreviations of the target that are written with full stops.</summary>
    public DocumentAbbreviations Abbreviations
    {
        get
        {
            if (!_hasAbbreviations)
            {
                _abbreviations.Read(this);
                _hasAbbreviations = true;
            }

            return _abbreviations;
        }
    }

    private void ForgetText()
    {
        _hasQuotes = false;
        _hasSourceQuotes = false;
        _hasLines = false;
        _hasAbbreviations = false;
    }
}
