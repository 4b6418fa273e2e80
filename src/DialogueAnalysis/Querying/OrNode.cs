namespace DialogueAnalysis.Querying;

/// <summary>The passages that match at least one child.</summary>
/// <param name="Children">At least two, none of them an <see cref="OrNode"/>.</param>
internal sealed record OrNode(IReadOnlyList<IQueryNode> Children) : IQueryNode
{
    public bool IsFilter => Children.All(c => c.IsFilter);

    /// <summary>The one child, or a node with the children of children that are of this kind among its own; null for none.</summary>
    public static IQueryNode? Of(IEnumerable<IQueryNode> children)
    {
        IQueryNode[] flat = [.. children.SelectMany(c => c is OrNode or ? or.Children : [c])];
        return flat.Length switch { 0 => null, 1 => flat[0], _ => new OrNode(flat) };
    }
}
