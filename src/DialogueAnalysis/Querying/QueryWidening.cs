namespace DialogueAnalysis.Querying;

/// <summary>What the words of a query stand for in an index besides themselves. Immutable.</summary>
internal sealed class QueryWidening
{
    private readonly Dictionary<WordNode, IReadOnlyList<Expansion>> _words = [];

    private QueryWidening()
    {
    }

    /// <summary>Words that stand for themselves alone.</summary>
    public static QueryWidening None { get; } = new();

    /// <param name="words">The expansions of words, at least one of each.</param>
    /// <param name="runs">The expansions of words side by side.</param>
    /// <param name="suggestions">For words that are not in the index, what they may have been meant for.</param>
    public QueryWidening(IReadOnlyDictionary<WordNode, IReadOnlyList<Expansion>> words, IReadOnlyList<WidenedRun> runs, IReadOnlyList<SpellingHint> suggestions)
    {
        _words = new Dictionary<WordNode, IReadOnlyList<Expansion>>(words);
        Runs = runs;
        Suggestions = suggestions;
        IsOn = true;
    }

    /// <summary>Whether words are widened at all.</summary>
    public bool IsOn { get; }

    public IReadOnlyList<WidenedRun> Runs { get; } = [];

    public IReadOnlyList<SpellingHint> Suggestions { get; } = [];

    public IReadOnlyList<Expansion> Of(WordNode word) => _words.GetValueOrDefault(word, []);
}
