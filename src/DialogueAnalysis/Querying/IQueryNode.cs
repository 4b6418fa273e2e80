namespace DialogueAnalysis.Querying;

/// <summary>A part of a query: a <see cref="WordNode"/>, <see cref="PhraseNode"/>, <see cref="NearNode"/>, <see cref="FilterNode"/>, <see cref="AndNode"/>, <see cref="OrNode"/> or <see cref="NotNode"/>.</summary>
internal interface IQueryNode
{
    /// <summary>Whether the part holds filters only, no words.</summary>
    bool IsFilter { get; }
}
