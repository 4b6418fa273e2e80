namespace DialogueAnalysis.Language;

/// <summary>What stands beside an entry.</summary>
/// <param name="Relation">How.</param>
/// <param name="Entry">The other entry.</param>
internal readonly record struct ThesaurusLink(ThesaurusRelation Relation, ThesaurusEntry Entry);
