namespace DialogueAnalysis.Querying;

/// <summary>Words or phrases that stand near each other, in any order.</summary>
/// <param name="Operands">At least two and at most <see cref="PassageQuery.MaxNear"/>, each a <see cref="WordNode"/>, a <see cref="PhraseNode"/> or an <see cref="OrNode"/> of these.</param>
/// <param name="Distance">At most so many other words stand among them.</param>
internal sealed record NearNode(IReadOnlyList<IQueryNode> Operands, int Distance) : IQueryNode
{
    public bool IsFilter => false;

    /// <summary>Whether a part of a query can be an operand.</summary>
    public static bool Takes(IQueryNode? node) => node is WordNode or PhraseNode || (node is OrNode or && or.Children.All(c => c is WordNode or PhraseNode));

    /// <summary>What any one of will do for an operand, as phrases; a word is a phrase of one.</summary>
    public static IEnumerable<IReadOnlyList<WordNode>> Alternatives(IQueryNode operand) => operand switch
    {
        WordNode word => [[word]],
        PhraseNode phrase => [phrase.Words],
        OrNode or => or.Children.SelectMany(Alternatives),
        _ => throw new ArgumentException($"NEAR does not take {operand.GetType()}.", nameof(operand)),
    };
}
