namespace DialogueAnalysis.Querying;

/// <summary>A word.</summary>
/// <param name="Written">As written in the query, without its sign.</param>
/// <param name="Match">How it meets the words of a passage.</param>
/// <param name="Term">The stem, the word or the beginning that is looked for.</param>
/// <param name="Stem">The stem of the word.</param>
internal sealed record WordNode(string Written, WordMatch Match, string Term, string Stem) : IQueryNode
{
    public bool IsFilter => false;

    /// <summary>The indexed form.</summary>
    public required string Text { get; init; }
}
