namespace DialogueAnalysis.Segmentation;

/// <summary>Puts stretches of source text together into one clean text and its map.</summary>
internal sealed class CleanText(string text, WordForms forms)
{
    private readonly List<SourceRun> _runs = [];
    private readonly List<Leftover> _hyphens = [];
    private bool _blank;

    /// <summary>The hyphens that were dropped at line ends, in order.</summary>
    public IReadOnlyList<Leftover> DroppedHyphens => _hyphens;

    /// <summary>Adds the content of a line after a line end.</summary>
    public void AddLine(TextSpan content)
    {
        if (_runs.Count > 0)
            JoinLine(content);
        Add(content);
    }

    /// <summary>Adds a stretch: runs of white space become one blank.</summary>
    public void Add(TextSpan content)
    {
        int start = content.Start;
        for (int i = content.Start; i < content.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                continue;
            bool single = text[i] == ' ' && i + 1 < content.End && !char.IsWhiteSpace(text[i + 1]) && i > start;
            if (single)
                continue;
            AddRun(start, i);
            _blank = true;
            start = i + 1;
        }
        AddRun(start, content.End);
    }

    /// <summary>Adds a blank that stands for a mark.</summary>
    public void AddBlank() => _blank = true;

    /// <summary>The map of what was added; null if nothing was.</summary>
    public SourceMap? ToMap() => _runs.Count == 0 ? null : new SourceMap(_runs);

    private void JoinLine(TextSpan next)
    {
        _blank = true;
        TextSpan last = _runs[^1].Span;
        if (next.Length == 0 || last.Length < 2 || !LineEndHyphens.IsHyphen(text[last.End - 1]) || !LineEndHyphens.IsWordCharacter(text[last.End - 2]))
            return;
        LineEndHyphens.Fate fate = LineEndHyphens.Decide(text.AsSpan(last.Start, last.Length), text.AsSpan(next.Start, next.Length), forms, last.End - 1);
        _blank = fate == LineEndHyphens.Fate.Suspended;
        if (fate != LineEndHyphens.Fate.Dropped)
            return;
        _runs[^1] = _runs[^1] with { Span = new TextSpan(last.Start, last.End - 1) };
        _hyphens.Add(new Leftover(LeftoverKind.LineEndHyphen, new TextSpan(last.End - 1, last.End)));
    }

    private void AddRun(int start, int end)
    {
        if (start >= end)
            return;
        _runs.Add(new SourceRun(new TextSpan(start, end), _blank && _runs.Count > 0));
        _blank = false;
    }
}
