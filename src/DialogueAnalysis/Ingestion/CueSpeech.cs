namespace DialogueAnalysis.Ingestion;

/// <summary>Divides the text of one cue by who speaks. Tags, labels and dashes are left out of the speech; entities stay as they are written.</summary>
/// <remarks>
/// Within a line, white space on either side of a tag belongs to the speech, so two spans with no line end between them adjoin.
/// A dash at the start of a line begins another speaker, unless it stands in a voice.
/// </remarks>
internal sealed class CueSpeech
{
    private readonly string _path;
    private readonly string _text;
    private readonly DocumentFormat _format;
    private readonly Cue _cue;
    private readonly List<Utterance> _done = [];
    private readonly List<TextSpan> _runs = [];
    private Speaker? _speaker;
    private bool _marked;
    private int _start;

    private CueSpeech(string path, string text, DocumentFormat format, Cue cue)
    {
        _path = path;
        _text = text;
        _format = format;
        _cue = cue;
        _start = cue.Start;
    }

    /// <summary>The utterances of a cue in order, each with speech.</summary>
    public static List<Utterance> Read(string path, string text, DocumentFormat format, Cue cue, LabelPolicy policy) =>
        new CueSpeech(path, text, format, cue).Divide(policy);

    /// <summary>The labels that lines of a cue begin with, roles or not.</summary>
    public static IEnumerable<LabelLine> Labels(string path, string text, DocumentFormat format, Cue cue)
    {
        var speech = new CueSpeech(path, text, format, cue);
        bool lineStart = true;
        for (int at = cue.Payload.Start; at < cue.Payload.End;)
        {
            if (speech.Tag(at) is { } tag)
            {
                at = tag.End;
                continue;
            }
            if (lineStart && !char.IsWhiteSpace(text[at]) && LabelLine.Find(text, at, speech.LineEnd(at)) is { } label)
                yield return label;
            lineStart = text[at] is '\n' or '\r' || (lineStart && char.IsWhiteSpace(text[at]));
            at++;
        }
    }

    private List<Utterance> Divide(LabelPolicy policy)
    {
        int end = _cue.Payload.End, run = _cue.Payload.Start;
        bool lineStart = true, inVoice = false;
        for (int at = run; at < end;)
        {
            if (Tag(at) is { } tag)
            {
                AddRun(run, at);
                bool opens = tag.Name == "v", closes = tag.Name == "/v";
                if (opens)
                    Begin(tag.Annotation.Length > 0 ? RoleNames.ToSpeaker(tag.Annotation) : null, marked: true, at);
                else if (closes)
                    Begin(null, marked: false, tag.End);
                inVoice = opens || (inVoice && !closes);
                at = run = tag.End;
            }
            else if (!lineStart || char.IsWhiteSpace(_text[at]))
            {
                lineStart = lineStart || _text[at] is '\n' or '\r';
                at++;
            }
            else
            {
                lineStart = false;
                int speech = SpeakerAt(at, policy, inVoice, run);
                run = speech > at ? speech : run;
                at = Math.Max(speech, at + 1);
            }
        }
        AddRun(run, end);
        Begin(null, marked: false, end);
        return _done;
    }

    // Where speech begins on a line that a label or a dash begins; the position itself where nothing does.
    private int SpeakerAt(int at, LabelPolicy policy, bool inVoice, int run)
    {
        int lineEnd = LineEnd(at);
        if (LabelLine.Find(_text, at, lineEnd) is { } label && policy.Find(label.Label) is { } speaker)
        {
            AddRun(run, at);
            Begin(speaker, marked: true, at);
            return Math.Max(label.SpeechStart, at + 1);
        }
        int speech = LabelLine.SkipDash(_text, at, lineEnd);
        if (speech == at)
            return at;
        AddRun(run, at);
        if (!inVoice)
            Begin(null, marked: true, at);
        return speech;
    }

    private CueTag? Tag(int at)
    {
        CueTag? tag = CueTag.Find(_text, at, _cue.Payload.End, _format, out bool unclosed);
        return !unclosed ? tag : throw new DocumentFormatException(_path, TextLine.Split(_text[..at]).Count,
            $"the tag '{Shown.Short(_text.AsSpan(at, LineEnd(at) - at))}' is not closed in its cue; close it with >, write &lt; for the sign itself, or fetch the file again if it is cut");
    }

    private int LineEnd(int at)
    {
        int length = _text.AsSpan(at, _cue.Payload.End - at).IndexOfAny('\r', '\n');
        return length < 0 ? _cue.Payload.End : at + length;
    }

    private void AddRun(int from, int to)
    {
        if (to > from)
            _runs.Add(new TextSpan(from, to));
    }

    // What stands before the first speech of a cue, its timing too, belongs to the first utterance.
    private void Begin(Speaker? speaker, bool marked, int at)
    {
        TextSpan[] speech = Trimmed();
        if (speech.Length > 0)
        {
            _done.Add(new Utterance(_speaker, _marked, new TextSpan(_start, at), speech, _cue));
            _start = at;
        }
        _runs.Clear();
        _speaker = speaker;
        _marked = marked;
    }

    private TextSpan[] Trimmed()
    {
        int first = _runs.FindIndex(IsSpeech), last = _runs.FindLastIndex(IsSpeech);
        if (first < 0)
            return [];
        TextSpan[] spans = [.. _runs[first..(last + 1)]];
        spans[0] = new TextSpan(TextTrim.Of(_text, spans[0].Start, spans[0].End).Start, spans[0].End);
        spans[^1] = new TextSpan(spans[^1].Start, TextTrim.Of(_text, spans[^1].Start, spans[^1].End).End);
        return spans;
    }

    private bool IsSpeech(TextSpan span) => !_text.AsSpan(span.Start, span.Length).IsWhiteSpace();
}
