namespace DialogueAnalysis.Segmentation;

/// <summary>Cuts documents into passages. Stateless and thread-safe; the same document gives the same result.</summary>
/// <remarks>The cost is linear in the length of the text, but for the words cut at line ends, each of which is looked up in logarithmic time.</remarks>
public static class PassageSegmenter
{
    /// <summary>Cuts a document into passages, headings and leftovers.</summary>
    public static SegmentedDocument Segment(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var pieces = new Pieces(document);
        pieces.LeaveLines(new TextSpan(0, document.Body.Start), LeftoverKind.Markup);
        foreach (DocumentPart part in Cover(document))
        {
            pieces.BeginPart(part);
            int at = Math.Max(part.Span.Start, document.Body.Start);
            foreach (Turn turn in document.Turns.Where(t => part.Span.Contains(t.Span)))
            {
                Prose(document, pieces, new TextSpan(at, turn.Span.Start));
                pieces.AddTurn(turn);
                at = turn.Span.End;
            }
            Prose(document, pieces, new TextSpan(at, Math.Max(at, part.Span.End)));
        }
        return pieces.ToSegmentedDocument();
    }

    /// <summary>The parts of a document, with parts of their own for text that stands in none.</summary>
    private static IEnumerable<DocumentPart> Cover(Document document)
    {
        int end = document.Body.Start;
        foreach (DocumentPart part in document.Parts)
        {
            if (part.Span.Start > end)
                yield return new DocumentPart { Span = new TextSpan(end, part.Span.Start), Metadata = document.Metadata };
            yield return part;
            end = part.Span.End;
        }
        if (end < document.Text.Length)
            yield return new DocumentPart { Span = new TextSpan(end, document.Text.Length), Metadata = document.Metadata };
    }

    private static void Prose(Document document, Pieces pieces, TextSpan stretch)
    {
        if (document.Format is DocumentFormat.WebVtt or DocumentFormat.SubRip)
        {
            pieces.LeaveLines(stretch, LeftoverKind.Markup);
            return;
        }
        bool markdown = document.Format == DocumentFormat.Markdown;
        var table = new LineTable(document.Text, stretch, markdown);
        PageBreaks.Find(table, onlyFormFeeds: markdown || document.Turns.Count > 0);
        Stamps.Find(table);
        RunningHeads.Find(table);
        IReadOnlyList<ContentsEntry> contents = TableOfContents.Find(table);
        FrontMatter.FindTitlePage(table, contents);
        FrontMatter.FindSeparators(table);
        if (pieces.Part.Metadata.Kind == DocumentKind.Article)
            FrontMatter.FindByline(table);
        MessageFrame.Find(table, pieces.Part.Metadata.Kind);
        if (markdown)
            MarkdownLines.FindHeadings(table);
        else
            ContentsHeadings.Find(table, contents);
        // A table of contents lists the upper headings; numbers in parts may go further down.
        NumberedLines.Find(table, headingsFrom: markdown ? null : contents.Count > 0 ? 2 : 1);
        BulletMarks.Find(table);
        var spacing = new LineSpacing(table);
        if (!markdown && contents.Count == 0)
            TypographicHeadings.Find(table, spacing);
        pieces.AddLines(table, new BlockBuilder(table, spacing).Build());
    }
}
