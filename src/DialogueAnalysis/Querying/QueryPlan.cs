using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Querying;

/// <summary>A query made ready for an index.</summary>
/// <param name="Query">As the index understands it.</param>
/// <param name="Widening">What its words stand for besides themselves.</param>
/// <param name="Floor">Passages with this score and less are weak; -1 where none is.</param>
internal sealed record QueryPlan(IIndexQuery Query, QueryWidening Widening, int Floor);
