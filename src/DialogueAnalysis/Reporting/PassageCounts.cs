namespace DialogueAnalysis.Reporting;

/// <summary>Counts the passages and pages of each part of each document.</summary>
internal static class PassageCounts
{
    /// <summary>The parts of the documents, in order; each passage, which is of one of them, is looked at once.</summary>
    public static CountedDocument[] Of(IEnumerable<Document> documents, IEnumerable<Passage> passages)
    {
        (Document Document, DocumentPart Part)[] parts = [.. documents.SelectMany(d => d.Parts.Select(part => (d, part)))];
        var places = new Dictionary<(Document, TextSpan), int>(parts.Length);
        // Parts of one document are disjoint: only empty ones, without passages, can stand at the same place.
        for (int i = 0; i < parts.Length; i++)
            places.TryAdd((parts[i].Document, parts[i].Part.Span), i);
        int[] counts = new int[parts.Length];
        var pages = new HashSet<int>?[parts.Length];
        foreach (Passage passage in passages)
        {
            int place = places[(passage.Document, passage.Part.Span)];
            counts[place]++;
            if (passage.Page is int page)
                (pages[place] ??= []).Add(page);
        }
        return [.. parts.Select((p, i) => new CountedDocument(p.Document, p.Part, counts[i], pages[i]?.Count ?? 0))];
    }
}
