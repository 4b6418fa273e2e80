namespace DialogueAnalysis.Querying;

/// <summary>How a word of a query meets the words of a passage.</summary>
internal enum WordMatch
{
    /// <summary>Any form of the same stem.</summary>
    Stem,
    /// <summary>The same form.</summary>
    Exact,
    /// <summary>The same beginning.</summary>
    Prefix,
}
