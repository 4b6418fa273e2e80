namespace DialogueAnalysis.Querying;

/// <summary>Words side by side that stand for something together.</summary>
/// <param name="Words">At least two.</param>
/// <param name="Expansions">What they stand for; at least one.</param>
internal sealed record WidenedRun(IReadOnlyList<WordNode> Words, IReadOnlyList<Expansion> Expansions)
{
    /// <summary>The words as written in the query.</summary>
    public string Written { get; } = string.Join(' ', Words.Select(w => w.Written));
}
