using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>What an expansion looks for. Two that look for the same are equal.</summary>
internal sealed record ExpansionTarget
{
    private ExpansionTarget(TargetKind kind, IEnumerable<string> stems, int distance = 0)
    {
        Kind = kind;
        Key = string.Join(' ', stems);
        Distance = distance;
    }

    /// <summary>What sort of thing it is.</summary>
    public TargetKind Kind { get; }

    /// <summary>The stems with a blank between; no stem holds one.</summary>
    public string Key { get; }

    /// <summary>For <see cref="TargetKind.Near"/> how many other words may stand between the first and the last; else 0.</summary>
    public int Distance { get; }

    /// <summary>The stems: one for a stem or a part, at least two for a phrase or what is near.</summary>
    public IReadOnlyList<string> Stems => Key.Split(' ');

    /// <summary>A stem, or the phrase of several.</summary>
    public static ExpansionTarget Of(IReadOnlyList<AnalyzedWord> words) =>
        new(words.Count == 1 ? TargetKind.Stem : TargetKind.Phrase, words.Select(w => w.Stem));

    /// <summary>The compounds that have a stem for a part.</summary>
    public static ExpansionTarget PartOf(string stem) => new(TargetKind.Part, [stem]);

    /// <summary>Different stems near each other; in ordinal order, for their order does not matter.</summary>
    public static ExpansionTarget Near(IEnumerable<string> stems, int distance) => new(TargetKind.Near, stems.Order(StringComparer.Ordinal), distance);
}
