namespace DialogueAnalysis.Segmentation;

/// <summary>Puts the lines of one passage or heading together. What is no text in them is left over at once.</summary>
/// <param name="document">The document.</param>
/// <param name="forms">Its words.</param>
/// <param name="marks">The marks within the lines, in order.</param>
/// <param name="leave">Takes what is left over.</param>
internal sealed class MarkedText(Document document, WordForms forms, IReadOnlyList<InnerMark> marks, Action<TextSpan, LeftoverKind> leave)
{
    private readonly CleanText _clean = new(document.Text, forms);
    private int _mark;

    /// <summary>Adds text that follows what was added before, after a line end or on its line.</summary>
    public void Add(TextSpan content, bool newLine)
    {
        int start = content.Start;
        for (; _mark < marks.Count && marks[_mark].Span.Start < content.End; _mark++)
        {
            InnerMark mark = marks[_mark];
            if (mark.Span.Start < start)
                continue;
            AddPiece(new TextSpan(start, mark.Span.Start), ref newLine);
            leave(mark.Span, LeftoverKind.Markup);
            if (mark.IsBlank)
                _clean.AddBlank();
            start = mark.Span.End;
        }
        AddPiece(new TextSpan(start, content.End), ref newLine);
    }

    /// <summary>The map of the text; null where nothing is left of it.</summary>
    public SourceMap? ToMap()
    {
        foreach (Leftover hyphen in _clean.DroppedHyphens)
            leave(hyphen.Span, hyphen.Kind);
        return _clean.ToMap();
    }

    private void AddPiece(TextSpan piece, ref bool newLine)
    {
        if (piece.Length == 0)
            return;
        if (newLine)
            _clean.AddLine(piece);
        else
            _clean.Add(piece);
        newLine = false;
    }
}
