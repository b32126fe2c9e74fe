using TranslationQA.Model;

namespace TranslationQA.Internals.Analysis;

/// <summary>The quotation marks of one side of a document, paired across the segments.</summary>
/// <remarks>Reused from document to document; one thread at a time.</remarks>
internal sealed class DocumentQuotes
{
    // A quotation is taken to go on over any number of segments; but once another one of its style was opened and
    // closed behind it, it reaches only so far.
    private const int Reach = 3;

    // How far apart two marks of different styles may stand and still be the two ends of one quotation.
    private const int CrossedReach = 2;

    private readonly ItemList<QuoteMark> _marks = new();
    private readonly List<int> _open = [];
    private Side _side;
    private bool _hasTex;

    /// <summary>Gets the marks in the order of the text.</summary>
    public ReadOnlySpan<QuoteMark> Marks => _marks.AsSpan();

    public void Read(Document document, Side side, bool hasOneDouble)
    {
        _side = side;
        _marks.Clear();
        _open.Clear();
        for (int i = 0; i < document.Segments.Count; i++)
        {
            QuoteReader.Read(document.Segments[i].Text(side), i, _marks);
        }

        if (hasOneDouble)
        {
            JoinDoubles();
        }

        _hasTex = HasOpenTex();
        for (int first = 0; first < _marks.Count;)
        {
            int end = first + 1;
            while (end < _marks.Count && _marks[end].Segment == _marks[first].Segment)
            {
                end++;
            }

            PairSegment(document, first, end);
            first = end;
        }
    }

    /// <summary>Tells whether a quotation that began in a segment, or before it, goes on behind its end.</summary>
    public bool GoesOnBehind(int segment)
    {
        foreach (QuoteMark mark in Marks)
        {
            if (mark.Segment > segment)
            {
                return false;
            }

            if (mark.Opens && mark.Partner >= 0 && _marks[mark.Partner].Segment > segment)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a mark lies inside another quotation.</summary>
    public bool IsInner(int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (_marks[i].Opens && _marks[i].State == QuoteState.Paired && _marks[i].Partner > index)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a segment has a mark that opens, or one that closes, without a partner.</summary>
    public bool HasAlone(int segment, bool opens)
    {
        foreach (QuoteMark mark in Marks)
        {
            if (mark.Segment == segment && mark.State == QuoteState.Alone && mark.Opens == opens)
            {
                return true;
            }
        }

        return false;
    }

    private void JoinDoubles()
    {
        for (int i = 0; i < _marks.Count; i++)
        {
            if (_marks[i].Style == QuoteStyle.Straight)
            {
                _marks[i] = _marks[i] with { Style = QuoteStyle.Curly };
            }
        }
    }

    private void PairSegment(Document document, int first, int end)
    {
        bool takesTurns = StraightMarksTakeTurns(first, end);
        bool isInside = false;
        for (int i = first; i < end; i++)
        {
            QuoteDirection direction = _marks[i].Direction;
            if (_marks[i].Style == QuoteStyle.Straight && takesTurns)
            {
                isInside = !isInside;
                direction = isInside ? QuoteDirection.Open : QuoteDirection.Close;
            }

            Pair(i, direction, i == first && IsFirst(document, _marks[i]));
        }
    }

    // An even number of straight marks in one segment are pairs, however the blanks around them were set.
    private bool StraightMarksTakeTurns(int first, int end)
    {
        int count = 0;
        bool beginsByClosing = false;
        for (int i = first; i < end; i++)
        {
            if (_marks[i].Style == QuoteStyle.Straight)
            {
                beginsByClosing |= count == 0
                    && _marks[i].Direction is QuoteDirection.Close or QuoteDirection.CloseOrMeasure;
                count++;
            }
        }

        return count % 2 == 0 && !beginsByClosing && TopOf(QuoteStyle.Straight) < 0;
    }

    private void Pair(int i, QuoteDirection direction, bool isFirst)
    {
        QuoteMark mark = _marks[i];
        switch (Resolve(i, mark, direction))
        {
            case QuoteDirection.Open:
                _marks[i] = mark with { Direction = QuoteDirection.Open };
                Open(i, isFirst);
                break;
            case QuoteDirection.Close:
                _marks[i] = mark with { Direction = QuoteDirection.Close };
                Close(i);
                break;
            default:
                _marks[i] = mark with { State = QuoteState.Other };
                break;
        }
    }

    private QuoteDirection Resolve(int i, QuoteMark mark, QuoteDirection direction)
    {
        bool isOpen = TopOf(mark.Style) >= 0;
        bool closesLow = mark.Style == QuoteStyle.Curly && _open.Count > 0
            && _marks[_open[^1]].Style == QuoteStyle.Low;
        return direction switch
        {
            _ when closesLow => QuoteDirection.Close,

            // Two closing apostrophes are a quotation mark only where two grave accents open one.
            QuoteDirection.Close when mark.Style == QuoteStyle.Tex && !_hasTex => QuoteDirection.Unclear,
            QuoteDirection.CloseOrMeasure => _open.Count > 0 ? QuoteDirection.Close : QuoteDirection.Unclear,
            QuoteDirection.Unclear => isOpen ? QuoteDirection.Close : QuoteDirection.Open,
            _ => direction,
        };
    }

    private void Open(int i, bool isFirst)
    {
        int top = TopOf(_marks[i].Style);
        if (isFirst && top >= 0 && _marks[_open[top]].Segment < _marks[i].Segment)
        {
            // English opens a quotation again at each paragraph and closes it once.
            _marks[_open[top]] = _marks[_open[top]] with { State = QuoteState.Continued, Partner = i };
            _open.RemoveRange(top, _open.Count - top);
        }

        _open.Add(i);
    }

    private void Close(int i)
    {
        QuoteMark mark = _marks[i];
        int top = TopOf(mark.Style, i);
        if (top < 0 && mark.Style == QuoteStyle.Curly)
        {
            top = TopOf(QuoteStyle.Low, i);
        }

        if (top >= 0)
        {
            Join(top, i, QuoteState.Paired);
        }
        else if (_open.Count > 0 && mark.Segment - _marks[_open[^1]].Segment <= CrossedReach)
        {
            Join(_open.Count - 1, i, QuoteState.Crossed);
        }
    }

    private void Join(int top, int i, QuoteState state)
    {
        int opening = _open[top];
        _marks[opening] = _marks[opening] with { Partner = i, State = state };
        _marks[i] = _marks[i] with { Partner = opening, State = state };
        _open.RemoveRange(top, _open.Count - top);
    }

    private int TopOf(QuoteStyle style)
    {
        int i = _open.Count - 1;
        while (i >= 0 && _marks[_open[i]].Style != style)
        {
            i--;
        }

        return i;
    }

    private int TopOf(QuoteStyle style, int closing)
    {
        int top = TopOf(style);
        return top >= 0 && Reaches(_open[top], closing) ? top : -1;
    }

    private bool Reaches(int opening, int closing)
    {
        if (_marks[closing].Segment - _marks[opening].Segment <= Reach)
        {
            return true;
        }

        for (int i = opening + 1; i < closing; i++)
        {
            if (_marks[i].Style == _marks[opening].Style && _marks[i].Partner > opening)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasOpenTex()
    {
        foreach (QuoteMark mark in Marks)
        {
            if (mark.Style == QuoteStyle.Tex && mark.Opens)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFirst(Document document, QuoteMark mark) =>
        document.Segments[mark.Segment].Text(_side).AsSpan(0, mark.Start).IsWhiteSpace();
}
