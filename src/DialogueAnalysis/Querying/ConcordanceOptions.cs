namespace DialogueAnalysis.Querying;

/// <summary>How a concordance is made.</summary>
public sealed record ConcordanceOptions
{
    /// <value>The order of the lines; <see cref="ConcordanceSort.Text"/> by default.</value>
    public ConcordanceSort Sort { get; init; }

    /// <value>Which word of the context lines are sorted by first, 1 to 3; 1, the word beside the keyword, by default. The two words behind it decide between equals, then the order of the text.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 3.</exception>
    public int SortWord
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 3);
            field = value;
        }
    } = 1;

    /// <value>How many words stand on either side at most; 10 by default, from 0.</value>
    /// <remarks><see cref="ContextCharacters"/> overrides it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int ContextWords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 10;

    /// <value>How many UTF-16 units stand on either side at most, cut between words; null (the default) for <see cref="ContextWords"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? ContextCharacters
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
            field = value;
        }
    }

    /// <value>How many lines are wanted at most, of all lines in the order asked for; null (the default) for all.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Top
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
            field = value;
        }
    }
}
