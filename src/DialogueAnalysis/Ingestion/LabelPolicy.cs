using System.Collections.Frozen;

namespace DialogueAnalysis.Ingestion;

/// <summary>Knows which labels of one text name a speaker.</summary>
internal sealed class LabelPolicy
{
    private const int OftenEnough = 3;

    private static readonly FrozenSet<string> s_openers = new[]
    {
        "en", "et", "ét", "den", "det", "de", "der", "her", "så", "og", "men", "altså", "jeg", "vi", "man", "du", "han", "hun", "hvad", "hvem", "hvor", "hvordan", "hvorfor",
        "hvis", "når", "for", "til", "min", "mit", "mine", "vores", "første", "anden", "andet", "næste", "sidste", "ja", "nej", "nå", "okay", "kl", "nb", "ps", "f.eks", "fx", "eksempel",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);

    /// <summary>Decides on the labels that lines of the text begin with.</summary>
    /// <param name="roles">The known and declared roles.</param>
    /// <param name="transcript">Whether the text is known to be a transcript. Elsewhere a role that heads minutes too (a chair, a keeper of minutes) does not speak, and a label that is no role becomes one only outside lists, and beside a known role or as a letter with a number (<c>P1</c>).</param>
    /// <param name="found">The labels of all lines.</param>
    /// <param name="heads">The labels that begin a block; in a text known to be a transcript each of them speaks, unless it begins like a sentence.</param>
    public LabelPolicy(RoleNames roles, bool transcript, IEnumerable<LabelLine> found, HashSet<string> heads)
    {
        var outsideLists = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (LabelLine line in found)
        {
            _count[line.Label] = Count(line.Label) + 1;
            outsideLists[line.Label] = outsideLists.GetValueOrDefault(line.Label) + (transcript || !line.IsListItem ? 1 : 0);
        }
        foreach (string label in _count.Keys)
        {
            if ((transcript || !roles.IsNotSpeaker(label)) && roles.IsKnown(label))
                _known.Add(label);
        }
        foreach (string label in _count.Keys)
        {
            bool often = outsideLists[label] >= OftenEnough && !roles.IsNotSpeaker(label);
            bool head = transcript && heads.Contains(label) && !roles.IsNotSpeaker(label) && !BeginsLikeASentence(label);
            if (_known.Contains(label) || head || (often && (transcript || _known.Count > 0 || IsNumberedLetter(label))))
                _speakers.Add(label, RoleNames.ToSpeaker(label));
        }
    }

    /// <summary>How many lines begin with the label.</summary>
    public int Count(string label) => _count.GetValueOrDefault(label);

    /// <summary>Whether the label is a known or declared role.</summary>
    public bool IsKnown(string label) => _known.Contains(label);

    /// <summary>Whom a label names that is a known or declared role, or begins at least three lines and may be one; null for any other.</summary>
    public Speaker? Find(string label) => _speakers.GetValueOrDefault(label);

    // Speech may go on in a paragraph that begins with a colon of its own: «En ting til: …».
    private static bool BeginsLikeASentence(string label)
    {
        int end = label.AsSpan().IndexOfAny(" .,");
        return s_openers.Contains((end < 0 ? label : label[..end]).ToLowerInvariant());
    }

    // What a participant without a role is called.
    private static bool IsNumberedLetter(string label) => label.Length is 2 or 3 && label.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
