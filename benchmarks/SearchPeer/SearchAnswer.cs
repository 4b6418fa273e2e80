namespace DialogueAnalysis.SearchPeer;

/// <summary>What the engine answered.</summary>
/// <param name="Hits">The number of passages that match.</param>
/// <param name="Best">The numbers from 0 and the scores of the best passages, the best first; empty where values were counted.</param>
internal readonly record struct SearchAnswer(int Hits, IReadOnlyList<(int Passage, double Score)> Best);
