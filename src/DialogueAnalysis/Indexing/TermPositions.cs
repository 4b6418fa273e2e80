namespace DialogueAnalysis.Indexing;

internal static class TermPositions
{
    /// <summary>A cursor over the positions of a word: those of its stem where the stem has no other word.</summary>
    public static IPositionCursor OfWord(IndexSearch search, int word) => search.Segment.IsOnlyForm(word)
        ? new StemPositionCursor(search, search.Segment.Parts.WordStems[word])
        : new WordPositionCursor(search, word);
}
