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
            Turn[] turns = [.. document.Turns.Where(t => part.Span.Contains(t.Span))];
            PartLines? lines = turns.Length == 0 || IsTimed(document) ? null : new PartLines(document, part.Span);
            int at = part.Span.Start;
            foreach (Turn turn in turns)
            {
                Prose(document, pieces, new TextSpan(at, turn.Span.Start), lines);
                pieces.AddTurn(turn, lines);
                at = turn.Span.End;
            }
            Prose(document, pieces, new TextSpan(at, part.Span.End), lines);
        }
        pieces.LeaveLines(new TextSpan(document.Body.End, document.Text.Length), LeftoverKind.Markup);
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
        if (end < document.Body.End)
            yield return new DocumentPart { Span = new TextSpan(end, document.Body.End), Metadata = document.Metadata };
    }

    private static bool IsTimed(Document document) => document.Format is DocumentFormat.WebVtt or DocumentFormat.SubRip;

    /// <summary>Cuts a stretch without speech; <paramref name="lines"/> are those of its part where there is speech in that.</summary>
    private static void Prose(Document document, Pieces pieces, TextSpan stretch, PartLines? lines)
    {
        if (IsTimed(document))
        {
            pieces.LeaveLines(stretch, LeftoverKind.Markup);
            return;
        }
        bool markdown = document.Format == DocumentFormat.Markdown;
        var table = new LineTable(document.Text, stretch, markdown);
        if (lines is null)
        {
            PageBreaks.Find(table, onlyFormFeeds: markdown);
            Stamps.Find(table);
            RunningHeads.Find(table);
        }
        lines?.CopyTo(table);
        IReadOnlyList<ContentsEntry> contents = TableOfContents.Find(table);
        FrontMatter.FindTitlePage(table, contents);
        if (markdown)
            MarkdownLines.Find(table);
        FrontMatter.FindSeparators(table);
        if (pieces.Part.Metadata.Kind == DocumentKind.Article)
            FrontMatter.FindByline(table);
        if (!markdown)
        {
            MessageFrame.Find(table, pieces.Part.Metadata.Kind);
            ContentsHeadings.Find(table, contents);
        }
        // A table of contents lists the upper headings; numbers in parts may go further down.
        NumberedLines.Find(table, headingsFrom: markdown ? null : contents.Count > 0 ? 2 : 1);
        BulletMarks.Find(table);
        if (pieces.Part.Metadata.Kind == DocumentKind.Email && !markdown)
            QuotedLines.Find(table);
        var spacing = new LineSpacing(table);
        if (!markdown && contents.Count == 0)
            TypographicHeadings.Find(table, spacing);
        if (!markdown && lines is not null && stretch.End < pieces.Part.Span.End)
            TalkHeadings.Find(table, opensPart: stretch.Start == pieces.Part.Span.Start);
        pieces.AddLines(table, new BlockBuilder(table, spacing).Build());
    }
}
