using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

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
                _leftovers.Add(new Leftover(kind, table.Lines[i].Content));
        }
        foreach (Block block in blocks)
            AddBlock(table, block);
    }

    /// <summary>Adds a turn of speech as one passage; what is not speech in it is left over.</summary>
    public void AddTurn(Turn turn)
    {
        EndSection();
        var clean = new CleanText(document.Text, _forms);
        int at = turn.Span.Start;
        foreach (TextSpan span in turn.Text)
        {
            Leave(new TextSpan(at, span.Start), turn);
            bool newLine = document.Text.AsSpan(at, span.Start - at).ContainsAny('\n', '\r');
            foreach (SourceLine line in SourceLine.Read(document.Text, span))
            {
                if (line.IsBlank)
                    continue;
                if (newLine)
                    clean.AddLine(line.Content);
                else
                    clean.Add(new TextSpan(line.Span.Start, line.Content.End));
                newLine = true;
            }
            at = span.End;
        }
        Leave(new TextSpan(at, turn.Span.End), turn);
        AddPassage(clean, PassageKind.Turn, null, turn);
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

    private void Leave(TextSpan stretch, Turn turn)
    {
        bool label = turn.Speaker is not null && document.Text.AsSpan(stretch.Start, stretch.Length).Contains(turn.Speaker.Role, StringComparison.Ordinal);
        LeaveLines(stretch, label ? LeftoverKind.SpeakerLabel : LeftoverKind.Markup);
    }

    private void AddBlock(LineTable table, Block block)
    {
        var clean = new CleanText(document.Text, _forms);
        foreach (int line in block.Lines)
            AddLine(clean, table.Lines[line].Content, block.Role == LineRole.Bullet && line == block.Lines[0]);
        int? page = table.Pages[block.Lines[0]];
        if (block.Role == LineRole.Heading)
            AddHeading(clean, table.Levels[block.Lines[0]], page);
        else
            AddPassage(clean, block.Role == LineRole.Bullet ? PassageKind.Bullet : PassageKind.Paragraph, page, null);
    }

    private void AddLine(CleanText clean, TextSpan content, bool bullet)
    {
        bool markdown = document.Format == DocumentFormat.Markdown;
        ReadOnlySpan<char> line = document.Text.AsSpan(content.Start, content.Length);
        int mark = bullet ? BulletMarks.Length(line) : markdown ? MarkdownLines.MarkLength(line) : 0;
        if (mark > 0)
            LeaveLines(new TextSpan(content.Start, content.Start + mark), bullet || line[0] == '>' ? LeftoverKind.BulletMark : LeftoverKind.Markup);
        int start = content.Start + mark;
        if (!markdown)
        {
            clean.AddLine(new TextSpan(start, content.End));
            return;
        }
        bool first = true;
        foreach (ValueMatch inner in MarkdownLines.InnerMarks(document.Text.AsSpan(start, content.End - start)))
        {
            int at = content.Start + mark + inner.Index;
            Add(new TextSpan(start, at));
            LeaveLines(new TextSpan(at, at + inner.Length), LeftoverKind.Markup);
            start = at + inner.Length;
        }
        Add(new TextSpan(start, content.End));

        void Add(TextSpan piece)
        {
            if (first && piece.Length > 0)
                clean.AddLine(piece);
            else
                clean.Add(piece);
            first &= piece.Length == 0;
        }
    }

    private void AddHeading(CleanText clean, int level, int? page)
    {
        _leftovers.AddRange(clean.DroppedHyphens);
        if (clean.ToMap() is not { } map)
            return;
        EndSection();
        var heading = new Heading { Text = map.Derive(document.Text), Level = level, Page = page, Map = map };
        _headings.Add(heading);
        _path.RemoveAll(h => h.Level >= level);
        _path.Add((level, heading.Text));
        _section = [.. _path.Select(h => h.Text)];
    }

    private void AddPassage(CleanText clean, PassageKind kind, int? page, Turn? turn)
    {
        _leftovers.AddRange(clean.DroppedHyphens);
        if (clean.ToMap() is not { } map)
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
        LineRole.RunningHead => LeftoverKind.RunningHead,
        LineRole.MessageHeader => LeftoverKind.MessageHeader,
        _ => null,
    };
}
