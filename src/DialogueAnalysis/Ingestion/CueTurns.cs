namespace DialogueAnalysis.Ingestion;

/// <summary>Makes turns of the cues of a WebVTT or SubRip file.</summary>
/// <remarks>
/// What one speaker says in consecutive cues is one turn. In a file that names speakers, a cue without one goes on with the turn before
/// it where that does not end a sentence and no pause of more than two seconds lies between; else it is a turn without speaker.
/// In a file that names nobody, a turn ends at a pause of more than four seconds, at the end of a sentence before a pause of more than
/// one and a half, at the end of the first sentence after a minute, and before a dash.
/// </remarks>
internal sealed class CueTurns
{
    private static readonly TimeSpan s_goesOn = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan s_longPause = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan s_longTurn = TimeSpan.FromMinutes(1);

    private readonly string _text;
    private readonly bool _hasSpeakers;
    private readonly List<Utterance> _open = [];
    private readonly List<Turn> _turns = [];
    private TimeSpan _ends;

    private CueTurns(string text, bool hasSpeakers)
    {
        _text = text;
        _hasSpeakers = hasSpeakers;
    }

    /// <summary>The turns in order.</summary>
    /// <exception cref="DocumentFormatException">The file is not in the format, is cut, or holds no speech.</exception>
    public static IReadOnlyList<Turn> Find(string path, string text, DocumentFormat format, RoleNames roles)
    {
        List<Cue> cues = CueFile.Read(path, text, format);
        var policy = new LabelPolicy(roles, transcript: true, cues.SelectMany(c => CueSpeech.Labels(path, text, format, c)), heads: []);
        List<Utterance> utterances = [.. cues.SelectMany(c => CueSpeech.Read(path, text, format, c, policy))];
        if (utterances.Count == 0)
            throw new DocumentFormatException(path, null, "holds cues without any text; expected speech");
        var turns = new CueTurns(text, utterances.Exists(u => u.Speaker is not null));
        foreach (Utterance utterance in utterances)
            turns.Add(utterance);
        turns.Close();
        return turns._turns;
    }

    private void Add(Utterance utterance)
    {
        if (_open.Count > 0 && !GoesOn(utterance))
            Close();
        _open.Add(utterance);
        _ends = _open.Count == 1 || utterance.Cue.Ends > _ends ? utterance.Cue.Ends : _ends;
    }

    private bool GoesOn(Utterance next)
    {
        if (next.Speaker is { } speaker)
            return string.Equals(speaker.Role, _open[0].Speaker?.Role, StringComparison.Ordinal);
        if (next.IsMarked)
            return false;
        TimeSpan pause = next.Cue.Begins - _ends;
        bool ended = SentenceEnd.At(_open[^1].Text[^1].In(_text));
        if (_hasSpeakers)
            return !ended && pause <= s_goesOn;
        return pause <= s_longPause && !(ended && (pause > s_pause || _ends - _open[0].Cue.Begins >= s_longTurn));
    }

    private void Close()
    {
        TimeSpan begins = _open[0].Cue.Begins;
        _turns.Add(new Turn
        {
            Speaker = _open[0].Speaker,
            Span = new TextSpan(_open[0].Span.Start, _open[^1].Span.End),
            Text = _open.SelectMany(u => u.Text).ToArray(),
            Begins = begins,
            Ends = _ends < begins ? begins : _ends,
        });
        _open.Clear();
    }
}
