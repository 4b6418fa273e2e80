namespace DialogueAnalysis.Querying;

/// <summary>Words that follow one another.</summary>
/// <param name="Words">At least one.</param>
internal sealed record PhraseNode(IReadOnlyList<WordNode> Words) : IQueryNode
{
    public bool IsFilter => false;
}
