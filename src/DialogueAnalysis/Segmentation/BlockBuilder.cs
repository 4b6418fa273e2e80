using System.Text;

namespace DialogueAnalysis.Segmentation;

/// <summary>Puts the running lines together into headings, paragraphs and list items.</summary>
/// <remarks>
/// A paragraph ends at a gap, or where a sentence ends on a line that was ended on purpose; it runs on over a gap or a page
/// break where a word or a sentence does. A quotation that begins and ends with a line is a paragraph of its own. A list item also
/// takes in what is set as narrow as it is.
/// </remarks>
internal sealed class BlockBuilder(LineTable table, LineSpacing spacing)
{
    // A list item of at most this many words may be the title of a text that follows it in the list.
    private const int TitleWords = 12;

    // Lines looked through for the end of a quotation.
    private const int LongestQuotation = 30;

    private readonly Measure _measure = new(table);

    public IReadOnlyList<Block> Build()
    {
        var blocks = new List<Block>();
        Block? open = null;
        for (int i = table.NextRunning(0); i < table.Count; i = table.NextRunning(i + 1))
        {
            if (table.Roles[i] == LineRole.Heading)
            {
                blocks.Add(new Block(LineRole.Heading, [.. Enumerable.Range(i, table.HeadingEnd[i] - i).Where(l => !table.Lines[l].IsBlank)]));
                i = table.HeadingEnd[i] - 1;
                open = null;
            }
            else if (open is not null && table.Roles[i] == LineRole.Text && Continues(open, i))
            {
                open.Lines.Add(i);
            }
            else
            {
                open = new Block(table.Roles[i], [i]);
                blocks.Add(open);
            }
        }
        return blocks;
    }

    private bool Continues(Block open, int line)
    {
        int last = open.Lines[^1];
        if (table.IsMarkdown)
            return ContinuesMarkdown(open, last, line);
        bool list = open.Role == LineRole.Bullet;
        bool sentenceRunsOn = table.EndsWithHyphen(last) || (table.BeginsInLowerCase(line) && !table.EndsSentence(last));
        if (sentenceRunsOn)
            return true;
        bool gap = HasGap(last, line);
        if (!list)
            return !gap && !(table.EndsSentence(last) && (_measure.WasEnded(last, line, inList: false) || (HasBreak(last, line) && _measure.IsShort(last, line)) || QuotationEnd(open.Lines[0]) == last || QuotationEnd(line) >= 0));
        if (!table.EndsSentence(last) && !_measure.WasEnded(last, line, inList: true))
            return true;
        return gap ? IsTextOfTitle(open, line) : !_measure.WasEnded(last, line, inList: true) || IsNarrow(line, out _);
    }

    /// <summary>In Markdown a blank line ends a block, unless a list item goes on indented; a block quotation is a block of its own.</summary>
    private bool ContinuesMarkdown(Block open, int last, int line)
    {
        bool indented = open.Role == LineRole.Bullet && table.Lines[line].Content.Start - table.Lines[line].Span.Start >= 2;
        bool sameBlock = table.Content(open.Lines[0])[0] == '>' == (table.Content(line)[0] == '>');
        return sameBlock && (last == line - 1 || indented);
    }

    /// <summary>The line that ends with the quotation that the given line begins with; -1 where there is none.</summary>
    private int QuotationEnd(int line)
    {
        if (!QuotationFinder.IsMark(table.Content(line)[0]))
            return -1;
        var text = new StringBuilder();
        var ends = new Dictionary<int, int>();
        for (int i = line; i < table.Count && i - line < LongestQuotation && table.Roles[i] == LineRole.Text; i++)
        {
            text.Append(table.Content(i));
            ends[text.ToString().AsSpan().TrimEnd(".,;").Length] = i;
            text.Append(' ');
        }
        IReadOnlyList<TextSpan> quotations = QuotationFinder.Find([text.ToString()])[0];
        return quotations.Count > 0 && quotations[0].Start == 0 && ends.TryGetValue(quotations[0].End, out int end) ? end : -1;
    }

    /// <summary>Whether blank lines end a paragraph between two lines. What stood between them at a page break cannot be seen.</summary>
    private bool HasGap(int last, int line)
    {
        for (int i = last + 1; i <= line; i++)
        {
            if (table.BreakBefore[i] || table.Roles[i] is LineRole.PageNumber or LineRole.Stamp or LineRole.RunningHead)
                return false;
        }
        return line - last - 1 >= spacing.ParagraphGap(last);
    }

    private bool HasBreak(int last, int line) => Array.IndexOf(table.BreakBefore, true, last + 1, line - last) >= 0;

    private bool IsTextOfTitle(Block open, int line)
    {
        bool title = open.Lines.Count == 1 && table.Content(open.Lines[0]).Count(' ') < TitleWords;
        return title && IsNarrow(line, out int end) && end - line > 1
            && (table.NextRunning(end) is var next && (next == table.Count || table.Roles[next] is LineRole.Bullet or LineRole.Heading));
    }

    /// <summary>Whether all lines up to the next gap are as narrow as a list item's.</summary>
    private bool IsNarrow(int line, out int end)
    {
        for (end = line; end < table.Count && table.Roles[end] == LineRole.Text; end++)
        {
            if (!_measure.FitsList(end))
                return false;
        }
        return true;
    }
}
