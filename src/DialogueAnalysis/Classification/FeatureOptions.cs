namespace DialogueAnalysis.Classification;

/// <summary>One variant of the model: which features it sees and how it is fitted.</summary>
/// <remarks>Of the variants that <c>FeatureVariants</c> of the quality project compares on any gold, none was better than the defaults beyond chance.</remarks>
internal sealed record FeatureOptions
{
    /// <value>The version of the features: a model of another version cannot be used. Raised whenever a text may yield other features than before.</value>
    public const int AnalysisVersion = 8;

    /// <value>Whether pairs of neighbouring stems are features; true by default.</value>
    public bool Pairs { get; init; } = true;

    /// <value>The length of the shortest run of characters of a word, edges included; 3 by default.</value>
    public int ShortestRun { get; init; } = 3;

    /// <value>The length of the longest run; 0 for no runs; 5 by default.</value>
    public int LongestRun { get; init; } = 5;

    /// <value>How much the runs weigh against the words, which weigh 1; 1 by default.</value>
    public double RunShare { get; init; } = 1;

    /// <value>How many passages a feature must stand in to count; 3 by default.</value>
    public int LeastPassages { get; init; } = 3;

    /// <value>Whether rare features weigh more than frequent ones (inverse document frequency); true by default.</value>
    public bool RareWeighMore { get; init; } = true;

    /// <value>The power of the log-count ratio by which features are scaled (Wang and Manning 2012, Baselines and Bigrams, take 1); 0 for none; 0.5 by default.</value>
    public double CountRatioPower { get; init; } = 0.5;

    /// <value>How much a passage without any category counts where one category is told from the others, against 1; above 0; 0.2 by default.</value>
    public double NoneShare { get; init; } = 0.2;

    /// <value>The cost of an error against that of large weights: more fits the gold closer; 0.3 by default.</value>
    public double Strength { get; init; } = 0.3;
}
