using System.Buffers;
using System.Globalization;

namespace DialogueAnalysis.Segmentation;

/// <summary>Collects the passages, headings and leftovers of one document in the order of its text.</summary>
internal sealed class Pieces(Document document)
{
    private static readonly SearchValues<char> Closing = SearchValues.Create(" .,;:!?–-)");

    private readonly List<Passage> _passages = [];
    private readonly List<Heading> _headings = [];
    private readonly List<Leftover> _leftovers = [];
    private readonly List<Passage> _underHeading = [];
    private readonly WordForms _forms = new(document.Text);
    private IReadOnlyList<string> _section = [];
    private readonly List<(int Level, string Text)> _path = [];

    public DocumentPart Part { get; private set; } = document.Parts[0];

    // Whether > at the beginning of a line marks what is quoted.
    private bool IsQuoting => document.Format == DocumentFormat.Markdown || Part.Metadata.Kind == DocumentKind.Email;

    public void BeginPart(DocumentPart part)
    {
        EndSection();
        Part = part;
        _path.Clear();
        _section = [];
    }

    /// <summary>Adds the blocks of a stretch of prose, and its lines that belong to none.</summary>
    public void AddLines(LineTable table, IReadOnlyList<Block> blocks)
    {
        for (int i = 0; i < table.Count; i++)
        {
            if (LeftoverOf(table.Roles[i]) is LeftoverKind kind)
                _leftovers.Add(new Leftover(IsQuoting && QuotedLines.MarkLength(table.Content(i)) == table.Lines[i].Content.Length ? LeftoverKind.BulletMark : kind, table.Lines[i].Content));
        }
        foreach (Block block in blocks)
            AddBlock(table, block);
    }

    /// <summary>Adds a turn of speech as one passage; what is not speech in it is left over.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="lines">The lines of its part; null for formats without pages.</param>
    public void AddTurn(Turn turn, PartLines? lines)
    {
        EndSection();
        List<(TextSpan Line, bool IsNew)> speech = SpeechOf(turn, lines);
        MarkedText text = Marked(speech.Select(s => s.Line), inRow: false);
        foreach ((TextSpan line, bool isNew) in speech)
            text.Add(line, isNew);
        AddPassage(text, PassageKind.Turn, lines?.PageAt(turn.Text[0].Start), turn);
        EndSection();
    }

    /// <summary>Leaves over every line of a stretch.</summary>
    public void LeaveLines(TextSpan stretch, LeftoverKind kind)
    {
        foreach (SourceLine line in SourceLine.Read(document.Text, stretch))
        {
            if (!line.IsBlank)
                _leftovers.Add(new Leftover(kind, line.Content));
        }
    }

    public SegmentedDocument ToSegmentedDocument()
    {
        EndSection();
        return new SegmentedDocument(document, [.. _passages], [.. _headings], [.. _leftovers.OrderBy(l => l.Span)]);
    }

    // The lines of speech, with the blanks at the ends of what goes on in the next one; what stands between them is left over.
    private List<(TextSpan Line, bool IsNew)> SpeechOf(Turn turn, PartLines? lines)
    {
        var speech = new List<(TextSpan, bool)>();
        int at = turn.Span.Start;
        bool isNew = false;
        foreach (TextSpan span in turn.Text)
        {
            LeaveFrame(new TextSpan(at, span.Start), turn, lines);
            isNew |= document.Text.AsSpan(at, span.Start - at).ContainsAny('\n', '\r');
            foreach (SourceLine line in SourceLine.Read(document.Text, span))
            {
                isNew |= line.Span.Start > span.Start;
                if (isNew && line.IsBlank)
                    continue;
                if (lines?.LeftoverAt(line.Content) is LeftoverKind kind && !line.IsBlank)
                    _leftovers.Add(new Leftover(kind, line.Content));
                else
                    speech.Add((isNew ? new TextSpan(line.Content.Start, line.Span.End) : line.Span, isNew));
                // A span that ends with a line end leaves the next one to begin a line.
                isNew = false;
            }
            at = span.End;
        }
        LeaveFrame(new TextSpan(at, turn.Span.End), turn, lines);
        return speech;
    }

    // What frames speech, line by line: who speaks, page numbers, or times, tags and numbers of cues.
    private void LeaveFrame(TextSpan stretch, Turn turn, PartLines? lines)
    {
        foreach (SourceLine line in SourceLine.Read(document.Text, stretch))
        {
            if (line.IsBlank)
                continue;
            ReadOnlySpan<char> content = line.In(document.Text);
            bool label = turn.Speaker is { } speaker && content.Contains(speaker.Role, StringComparison.Ordinal) && !content.Contains("-->", StringComparison.Ordinal);
            _leftovers.Add(new Leftover(lines?.LeftoverAt(line.Content) ?? (label ? LeftoverKind.SpeakerLabel : LeftoverKind.Markup), line.Content));
        }
    }

    private MarkedText Marked(IEnumerable<TextSpan> lines, bool inRow) =>
        new(document, _forms, InnerMarks.Find(document.Text, document.Format, lines, inRow), LeaveLines);

    private void AddBlock(LineTable table, Block block)
    {
        TextSpan[] lines = [.. block.Lines.Select((line, i) => WithoutMarks(table.Lines[line].Content, i == 0 ? block.Role : block.Role == LineRole.Heading ? LineRole.Heading : LineRole.Text))];
        MarkedText text = Marked(lines, block.Role == LineRole.Row);
        foreach (TextSpan line in lines)
            text.Add(line, newLine: true);
        int? page = table.Pages[block.Lines[0]];
        if (block.Role == LineRole.Heading)
            AddHeading(text, table.Levels[block.Lines[0]], page);
        else
            AddPassage(text, block.Role == LineRole.Bullet ? PassageKind.Bullet : PassageKind.Paragraph, page, null);
    }

    // A line without the marks at its ends, which are left over.
    private TextSpan WithoutMarks(TextSpan content, LineRole role)
    {
        bool markdown = document.Format == DocumentFormat.Markdown;
        ReadOnlySpan<char> line = document.Text.AsSpan(content.Start, content.Length);
        int mark = markdown ? MarkdownLines.MarkLength(line, role == LineRole.Bullet)
            : role == LineRole.Bullet ? BulletMarks.Length(line)
            : IsQuoting ? QuotedLines.MarkLength(line) : 0;
        int closing = markdown && role == LineRole.Heading ? MarkdownLines.ClosingLength(line[mark..]) : 0;
        var text = new TextSpan(content.Start + mark, content.End - closing);
        LeaveLines(new TextSpan(content.Start, text.Start), role == LineRole.Bullet || line[0] == '>' ? LeftoverKind.BulletMark : LeftoverKind.Markup);
        LeaveLines(new TextSpan(text.End, content.End), LeftoverKind.Markup);
        return text;
    }

    private void AddHeading(MarkedText text, int level, int? page)
    {
        if (text.ToMap() is not { } map)
            return;
        EndSection();
        var heading = new Heading { Text = map.Derive(document.Text), Level = level, Page = page, Map = map };
        _headings.Add(heading);
        _path.RemoveAll(h => h.Level >= level);
        _path.Add((level, heading.Text));
        _section = [.. _path.Select(h => h.Text)];
    }

    private void AddPassage(MarkedText text, PassageKind kind, int? page, Turn? turn)
    {
        if (text.ToMap() is not { } map)
            return;
        _underHeading.Add(new Passage
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}@{document.ToCodePoints(map.Extent).Start}"),
            Document = document,
            Part = Part,
            Text = map.Derive(document.Text),
            Kind = kind,
            Section = _section,
            Page = page,
            Turn = turn,
            Map = map,
            Quotations = [],
        });
    }

    /// <summary>Marks the quotations of the passages since the last heading or turn: they may run on from one passage to the next.</summary>
    private void EndSection()
    {
        IReadOnlyList<TextSpan>[] quotations = QuotationFinder.Find([.. _underHeading.Select(p => p.Text)]);
        for (int i = 0; i < quotations.Length; i++)
        {
            Passage passage = _underHeading[i];
            bool whole = passage.Kind == PassageKind.Paragraph && IsQuotedThroughout(passage.Text, quotations[i]);
            _passages.Add(passage with { Quotations = quotations[i], Kind = whole ? PassageKind.Quotation : passage.Kind });
        }
        _underHeading.Clear();
    }

    private static bool IsQuotedThroughout(string text, IReadOnlyList<TextSpan> quotations)
    {
        int at = 0;
        foreach (TextSpan span in quotations)
        {
            for (; at < span.Start; at++)
            {
                if (char.IsLetterOrDigit(text[at]))
                    return false;
            }
            at = Math.Max(at, span.End);
        }
        return quotations.Count > 0 && !text.AsSpan(at).ContainsAnyExcept(Closing);
    }

    private static LeftoverKind? LeftoverOf(LineRole role) => role switch
    {
        LineRole.PageNumber => LeftoverKind.PageNumber,
        LineRole.Stamp => LeftoverKind.Stamp,
        LineRole.Contents => LeftoverKind.TableOfContents,
        LineRole.TitlePage => LeftoverKind.TitlePage,
        LineRole.Byline => LeftoverKind.Byline,
        LineRole.Signature => LeftoverKind.Signature,
        LineRole.Separator => LeftoverKind.Separator,
        LineRole.Markup => LeftoverKind.Markup,
        LineRole.RunningHead => LeftoverKind.RunningHead,
        LineRole.MessageHeader => LeftoverKind.MessageHeader,
        _ => null,
    };
}
