namespace DialogueAnalysis.Querying;

/// <summary>The order of the lines of a concordance.</summary>
public enum ConcordanceSort
{
    /// <summary>The order of the text.</summary>
    Text,
    /// <summary>By the words before the keyword, the nearest first.</summary>
    Left,
    /// <summary>By the words after the keyword, the nearest first.</summary>
    Right,
}
