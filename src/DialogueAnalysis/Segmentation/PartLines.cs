namespace DialogueAnalysis.Segmentation;

/// <summary>The pages, stamps and running heads of a part in which there is speech: found over all of it at once, as pages run on through prose and speech alike.</summary>
internal sealed class PartLines
{
    private readonly LineTable _table;

    public PartLines(Document document, TextSpan part)
    {
        bool markdown = document.Format == DocumentFormat.Markdown;
        _table = new LineTable(document.Text, part, markdown);
        PageBreaks.Find(_table, onlyFormFeeds: markdown);
        Stamps.Find(_table);
        RunningHeads.Find(_table);
    }

    /// <summary>The page of the line that a position stands on; null without pages.</summary>
    public int? PageAt(int position) => _table.Pages[LineAt(position)];

    /// <summary>Why a line of speech is left over; null where it is speech.</summary>
    public LeftoverKind? LeftoverAt(TextSpan content)
    {
        int line = LineAt(content.Start);
        return _table.Lines[line].Content != content ? null : _table.Roles[line] switch
        {
            LineRole.PageNumber => LeftoverKind.PageNumber,
            LineRole.Stamp => LeftoverKind.Stamp,
            LineRole.RunningHead => LeftoverKind.RunningHead,
            _ => null,
        };
    }

    /// <summary>Says of the lines of a stretch what they are in the part.</summary>
    public void CopyTo(LineTable stretch)
    {
        for (int i = 0; i < stretch.Count; i++)
        {
            int line = LineAt(stretch.Lines[i].Span.Start);
            stretch.Pages[i] = _table.Pages[line];
            if (_table.Lines[line].Content != stretch.Lines[i].Content)
                continue;
            stretch.BreakBefore[i] = _table.BreakBefore[line];
            stretch.Roles[i] = _table.Roles[line];
        }
    }

    private int LineAt(int position)
    {
        int low = 0, high = _table.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_table.Lines[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
