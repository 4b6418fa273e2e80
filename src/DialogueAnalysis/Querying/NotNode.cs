namespace DialogueAnalysis.Querying;

/// <summary>The passages that do not match.</summary>
internal sealed record NotNode(IQueryNode Child) : IQueryNode
{
    public bool IsFilter => Child.IsFilter;

    public static IQueryNode Of(IQueryNode child) => child is NotNode not ? not.Child : new NotNode(child);
}
