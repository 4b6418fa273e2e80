namespace DialogueAnalysis.Querying;

/// <summary>How a search is done.</summary>
public sealed record SearchOptions
{
    /// <value>How many hits are wanted at most, 10 by default; 0 to count only.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Top
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 10;

    /// <value>
    /// Whether a word stands for other forms, abbreviations, compounds and synonyms too, which rank below the word itself; words of a question that say nothing
    /// of what it is about are left out; and words near each other count more. True by default.
    /// </value>
    public bool Expand { get; init; } = true;

    /// <value>
    /// Whether hits are listed that hold only little of what the words ask for; false by default, so that a question which nothing answers has no hits.
    /// Asked of queries of plain words alone: with an operator, a phrase or a sign every passage that matches is listed.
    /// </value>
    public bool IncludeWeak { get; init; }
}
