using DialogueAnalysis.Language;

namespace DialogueAnalysis.Classification;

/// <summary>A word of the passage and what it added to the log-odds of a category.</summary>
/// <param name="Span">Where it stands in the text that was classified.</param>
/// <param name="Text">The word as written.</param>
/// <param name="Contribution">What it added; negative where it speaks against the category. What two words add together is shared by them.</param>
public sealed record Evidence(TextSpan Span, string Text, double Contribution)
{
    internal static Evidence[] Of(string text, IReadOnlyList<Term> terms, double[] shares) =>
        [.. Enumerable.Range(0, terms.Count)
            .Where(t => shares[t] != 0)
            .OrderByDescending(t => Math.Abs(shares[t])).ThenBy(t => t)
            .Select(t => new Evidence(terms[t].Span, terms[t].Span.In(text), shares[t]))];
}
