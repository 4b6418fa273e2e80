using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>A query made ready for an index.</summary>
/// <param name="Search">The index.</param>
/// <param name="Query">As the index understands it.</param>
/// <param name="Words">What of it is looked for in the texts; null for nothing.</param>
/// <param name="Widening">What its words stand for besides themselves.</param>
/// <param name="Floor">Passages with this score and less are weak; -1 where none is.</param>
/// <param name="Answer">Where the best passage has this score or less, nothing answers; -1 where every passage does.</param>
internal sealed record QueryPlan(IndexSearch Search, IIndexQuery Query, IQueryNode? Words, QueryWidening Widening, int Floor, int Answer);
