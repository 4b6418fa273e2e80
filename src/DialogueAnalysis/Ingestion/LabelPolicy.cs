namespace DialogueAnalysis.Ingestion;

/// <summary>Decides which labels of one text name a speaker.</summary>
internal sealed class LabelPolicy
{
    private const int OftenEnough = 3;

    private readonly RoleNames _roles;
    private readonly bool _transcript;
    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);

    /// <summary>Decides by the roles, and by how often each label begins a line. Only where the text is known to be a transcript do roles that head minutes too (a keeper of minutes, a chair) speak.</summary>
    public LabelPolicy(RoleNames roles, bool transcript, IEnumerable<LabelLine> found)
    {
        _roles = roles;
        _transcript = transcript;
        foreach (LabelLine line in found)
            _count[line.Label] = Count(line.Label) + 1;
    }

    /// <summary>How many lines begin with the label.</summary>
    public int Count(string label) => _count.GetValueOrDefault(label);

    /// <summary>Whether the label is a known or declared role.</summary>
    public bool IsKnown(string label) => (_transcript || !_roles.IsNotSpeaker(label)) && _roles.IsKnown(label);

    /// <summary>Whether the label is a known or declared role, or begins at least three lines and is no heading of minutes or mail.</summary>
    public bool IsSpeaker(string label) => IsKnown(label) || (Count(label) >= OftenEnough && !_roles.IsNotSpeaker(label));
}
