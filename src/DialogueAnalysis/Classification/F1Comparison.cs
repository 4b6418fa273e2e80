namespace DialogueAnalysis.Classification;

/// <summary>The F1 of two classifiers on the same passages, for one category or as the mean of all. Immutable.</summary>
public sealed record F1Comparison
{
    // Were the two equally good, each group in which they differ would favour either with even odds. That five of five favour the same one
    // has a chance of 1 in 16, of six 1 in 32, the first below 5 %; an interval drawn from fewer groups looks surer than it is.
    private const int FewestGroups = 6;

    /// <value>The category; null for the mean of the categories that some passage has.</value>
    public required Category? Category { get; init; }

    /// <value>How many passages have the category, or any, by the gold.</value>
    public required int Support { get; init; }

    /// <value>In how many groups the two decide differently about some passage.</value>
    public required int GroupsApart { get; init; }

    /// <value>The F1 of the first; null where no passage has the category.</value>
    public required Estimate? First { get; init; }

    /// <value>The F1 of the second; null where no passage has the category.</value>
    public required Estimate? Second { get; init; }

    /// <value>The second less the first, its interval from draws in which both score the same passages; null where no passage has the category.</value>
    public required Estimate? Difference { get; init; }

    /// <value>Better or worse where the interval of the difference leaves out 0 and the two differ in at least six groups.</value>
    /// <remarks>
    /// Each verdict is for itself: of twenty between equals, one is expected to be wrong. The count of groups is that of the sign test
    /// (Conover 1999, Practical Nonparametric Statistics, section 3.4).
    /// </remarks>
    public ComparisonVerdict Verdict => Difference is not Estimate difference || GroupsApart < FewestGroups ? ComparisonVerdict.CannotTell
        : difference.Low > 0 ? ComparisonVerdict.Better
        : difference.High < 0 ? ComparisonVerdict.Worse : ComparisonVerdict.CannotTell;
}
