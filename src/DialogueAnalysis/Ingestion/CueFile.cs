namespace DialogueAnalysis.Ingestion;

/// <summary>Reads the cues of a WebVTT (W3C, WebVTT: The Web Video Text Tracks Format) or SubRip file.</summary>
/// <remarks>Stricter than a player: a block that is no cue, comment, style or region is an error, as a player's silence would lose speech. A line of white space counts as blank.</remarks>
internal sealed class CueFile
{
    private readonly string _path;
    private readonly string _text;
    private readonly DocumentFormat _format;
    private readonly List<TextLine> _lines;
    private int _at;

    private CueFile(string path, string text, DocumentFormat format)
    {
        _path = path;
        _text = text;
        _format = format;
        _lines = TextLine.Split(text);
    }

    /// <summary>The cues in the order of the file, at least one.</summary>
    /// <exception cref="DocumentFormatException">The file is not in the format, is cut, or holds no cue.</exception>
    public static List<Cue> Read(string path, string text, DocumentFormat format)
    {
        var file = new CueFile(path, text, format);
        if (format == DocumentFormat.WebVtt)
            file.ReadHeader();
        var cues = new List<Cue>();
        while (file.SkipToBlock())
            cues.Add(file.ReadCue());
        return cues.Count > 0 ? cues : throw new DocumentFormatException(path, null, $"holds no cue; expected {CueTiming.Example(format)} and a text");
    }

    private ReadOnlySpan<char> Content(int line) => _lines[line].In(_text);

    private bool IsEnd(int line) => line >= _lines.Count || _lines[line].IsBlank(_text);

    private bool IsTiming(int line) => line < _lines.Count && Content(line).Contains(CueTiming.Arrow, StringComparison.Ordinal);

    private void ReadHeader()
    {
        if (!IsKeyword(Content(0), "WEBVTT"))
            throw new DocumentFormatException(_path, 1, $"found '{Shown.Short(Content(0))}'; expected WEBVTT; put it on a line of its own before the cues, or name the file .srt or .txt if it is that");
        for (_at = 1; !IsEnd(_at) && !IsTiming(_at);)
            _at++;
    }

    // True at the first line of a cue, or of what should be one.
    private bool SkipToBlock()
    {
        while (_at < _lines.Count)
        {
            if (IsEnd(_at))
                _at++;
            else if (_format == DocumentFormat.WebVtt && !IsTiming(_at) && (IsKeyword(Content(_at), "NOTE") || IsWord(Content(_at), "STYLE") || IsWord(Content(_at), "REGION")))
                SkipBlock();
            else
                return true;
        }
        return false;
    }

    private void SkipBlock()
    {
        while (!IsEnd(_at))
            _at++;
    }

    private Cue ReadCue()
    {
        int first = _at;
        if (!IsTiming(_at) && IsIdentifier(_at))
            _at++;
        if (!IsTiming(_at))
            throw NoTiming(first);
        (TimeSpan begins, TimeSpan ends) = CueTiming.Read(_path, _lines[_at].Number, Content(_at), _format);
        int timing = _at++;
        int payload = _at;
        while (!IsEnd(_at) && !IsTiming(_at))
            _at++;
        if (IsTiming(_at) && _format == DocumentFormat.SubRip)
            throw new DocumentFormatException(_path, _lines[_at].Number, "found a timing within a cue; expected a blank line between two cues; put one in");
        if (_at == payload && _lines.Count - timing <= 2)
            throw new DocumentFormatException(_path, _lines[timing].Number, "is truncated: the last cue has no text; fetch the file again, or take the cue out");
        var span = _at == payload ? new TextSpan(_lines[timing].End, _lines[timing].End) : new TextSpan(_lines[payload].Start, _lines[_at - 1].End);
        return new Cue(_lines[first].Start, span, begins, ends);
    }

    private bool IsIdentifier(int line) => _format == DocumentFormat.WebVtt || Content(line).Trim().IndexOfAnyExceptInRange('0', '9') < 0;

    private DocumentFormatException NoTiming(int first)
    {
        string found = Shown.Short(Content(first));
        bool cut = _lines.Skip(first + 1).All(l => l.IsBlank(_text)) || (_at == first + 1 && _lines.Skip(_at + 1).All(l => l.IsBlank(_text)));
        string hint = cut ? "; the file may be cut: fetch it again, or take the rest out" : "; mend the cue";
        return new DocumentFormatException(_path, _lines[Math.Min(_at, _lines.Count - 1)].Number, $"found '{found}' without a timing; expected a line as {CueTiming.Example(_format)}{hint}");
    }

    private static bool IsKeyword(ReadOnlySpan<char> line, string word) =>
        line.StartsWith(word, StringComparison.Ordinal) && (line.Length == word.Length || line[word.Length] is ' ' or '\t');

    private static bool IsWord(ReadOnlySpan<char> line, string word) => line.TrimEnd().SequenceEqual(word);
}
