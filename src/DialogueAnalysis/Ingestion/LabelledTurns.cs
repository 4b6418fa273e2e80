namespace DialogueAnalysis.Ingestion;

/// <summary>Finds the turns of plain text and Markdown in which lines begin with <c>Rolle: …</c>.</summary>
/// <remarks>
/// A text without enough evidence of being a transcript has no turns, whatever its lines begin with. Evidence is a labelled line
/// whose first block reads as speech (it ends a sentence or has eight words), or a known role that labels two lines. A text whose kind is transcript
/// needs one label; in any other, lines of evidence begin more than half of all blocks, and two known roles or three lines are among them.
/// A turn ends at a heading, and at a title between two blank lines where what was said ends a sentence. In a text not known to be a transcript it also
/// ends at a blank line before a block without label, unless a label follows that block, or the sentence goes on in it.
/// </remarks>
internal sealed class LabelledTurns
{
    private const int SpeechWords = 8;

    private readonly string _text;
    private readonly List<LabelledLine> _lines;
    private readonly LabelPolicy _policy;
    private readonly bool _declared;

    /// <summary>Looks at the lines of a text, which metadata may have <paramref name="declared"/> to be a transcript.</summary>
    public LabelledTurns(string text, List<LabelledLine> lines, RoleNames roles, bool declared)
    {
        _text = text;
        _declared = declared;
        _lines = lines;
        var heads = _lines.Where((l, i) => l.Label is not null && (i == 0 || !_lines[i - 1].IsText)).Select(l => l.Label!.Label);
        _policy = new LabelPolicy(roles, declared, _lines.Select(l => l.Label).OfType<LabelLine>(), heads.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The turns in order; none goes over a heading or over one of the <paramref name="borders"/>.</summary>
    public IReadOnlyList<Turn> Find(IReadOnlySet<int> borders)
    {
        if (!IsTranscript())
            return [];
        var turns = new List<Turn>();
        TurnBuilder? open = null;
        TimeSpan? time = null;
        for (int i = 0; i < _lines.Count; i++)
        {
            LabelledLine line = _lines[i];
            if (line.Role == LabelledLine.LineRole.Heading || borders.Contains(line.Line.Start) || (open is { HasSpeech: true } && line.IsText && EndsTurn(i, open)))
                Close(turns, ref open);
            if (Speaker(line) is { } label)
            {
                Close(turns, ref open);
                open = new TurnBuilder(_text, line.Line.Start, _policy.Find(label.Label)!, label.Time ?? time);
                open.Add(label.SpeechStart, line.Line.End);
                time = null;
            }
            else if (line.Role is LabelledLine.LineRole.Blank or LabelledLine.LineRole.PageNumber)
            {
                open?.EndParagraph();
            }
            else if (line.IsText || line.Role == LabelledLine.LineRole.Time)
            {
                int from = LabelLine.SkipTime(_text, line.Line.Start, line.Line.End, out TimeSpan? found);
                time = from == line.Line.End ? found : null;
                if (from > line.Line.Start)
                    open?.EndParagraph();
                open?.Add(from, line.Line.End);
            }
        }
        Close(turns, ref open);
        return turns;
    }

    private static void Close(List<Turn> turns, ref TurnBuilder? open)
    {
        if (open?.Build() is { } turn)
            turns.Add(turn);
        open = null;
    }

    // Whether a line without label is no longer the speech of the turn before it.
    private bool EndsTurn(int line, TurnBuilder open)
    {
        if (_lines[line - 1].IsText || Speaker(_lines[line]) is not null)
            return false;
        if (!open.EndsSentence && char.IsLower(_lines[line].Line.In(_text).TrimStart()[0]))
            return false;
        if (_lines[line].Role == LabelledLine.LineRole.Title && open.EndsSentence)
            return true;
        if (_declared)
            return false;
        int next = line;
        while (next < _lines.Count && _lines[next].IsText && Speaker(_lines[next]) is null)
            next++;
        while (next < _lines.Count && !_lines[next].IsText && _lines[next].Role != LabelledLine.LineRole.Heading)
            next++;
        return next == _lines.Count || Speaker(_lines[next]) is null;
    }

    // The line's label, where it names a speaker.
    private LabelLine? Speaker(LabelledLine line) => line.Label is { } label && _policy.Find(label.Label) is not null ? label : null;

    private bool IsTranscript()
    {
        int blocks = 0, evidence = 0;
        var known = new HashSet<string>(StringComparer.Ordinal);
        bool inBlock = false, labelled = false;
        for (int i = 0; i < _lines.Count; i++)
        {
            LabelLine? label = Speaker(_lines[i]);
            bool text = _lines[i].IsText;
            blocks += text && (label is not null || !inBlock) ? 1 : 0;
            inBlock = text;
            if (label is null)
                continue;
            labelled = true;
            bool role = _policy.IsKnown(label.Label);
            if (!IsSpeech(i, label.SpeechStart) && !(role && _policy.Count(label.Label) > 1))
                continue;
            evidence++;
            if (role)
                known.Add(label.Label);
        }
        return _declared ? labelled : evidence * 2 > blocks && (known.Count >= 2 || evidence >= 3);
    }

    private bool IsSpeech(int index, int from)
    {
        int last = index;
        if (from == _lines[index].Line.End)
        {
            while (last + 1 < _lines.Count && _lines[last + 1].Role == LabelledLine.LineRole.Blank)
                last++;
        }
        while (last + 1 < _lines.Count && _lines[last + 1].IsText && Speaker(_lines[last + 1]) is null)
            last++;
        ReadOnlySpan<char> block = _text.AsSpan(from, _lines[last].Line.End - from);
        return SentenceEnd.At(block) || Words(block) >= SpeechWords;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in text)
        {
            bool blank = char.IsWhiteSpace(c);
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return words;
    }
}
