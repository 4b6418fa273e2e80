namespace DialogueAnalysis.Ingestion;

/// <summary>Gathers the lines of one turn of plain text; the lines of a paragraph make one span.</summary>
internal sealed class TurnBuilder(string text, int start, Speaker speaker, TimeSpan? begins)
{
    private readonly List<TextSpan> _speech = [];
    private bool _inParagraph;

    /// <summary>Adds the rest of a line, without the white space around it; nothing where it is blank.</summary>
    public void Add(int from, int to)
    {
        TextSpan span = TextTrim.Of(text, from, to);
        if (span.Length == 0)
            return;
        if (_inParagraph)
            _speech[^1] = new TextSpan(_speech[^1].Start, span.End);
        else
            _speech.Add(span);
        _inParagraph = true;
    }

    /// <summary>Whether anything has been said.</summary>
    public bool HasSpeech => _speech.Count > 0;

    /// <summary>Whether what has been said so far ends a sentence.</summary>
    public bool EndsSentence => HasSpeech && SentenceEnd.At(text.AsSpan(_speech[^1].Start, _speech[^1].Length));

    public void EndParagraph() => _inParagraph = false;

    /// <summary>The turn; null where nothing was said.</summary>
    public Turn? Build() => _speech.Count == 0 ? null : new Turn
    {
        Speaker = speaker,
        Span = new TextSpan(start, _speech[^1].End),
        Text = _speech.ToArray(),
        Begins = begins,
    };
}
