using System.Globalization;

namespace DialogueAnalysis.Classification;

/// <summary>A passage that is worth coding, and why. Immutable.</summary>
/// <remarks>Record equality compares the passage by reference.</remarks>
public sealed record PassageSuggestion
{
    /// <value>The passage.</value>
    public required Passage Passage { get; init; }

    /// <value>The category that is in question: the one for which uncertainty times rarity is greatest.</value>
    public required Category Category { get; init; }

    /// <value>The probability that the classifier gives this category.</value>
    public required double Probability { get; init; }

    /// <value>The probability from which it gives it.</value>
    public required double Threshold { get; init; }

    /// <value>How near the log-odds lie to the threshold: 1 at it, towards 0 far from it.</value>
    public required double Uncertainty { get; init; }

    /// <value>How rare the category was in training: 1 for the rarest, less for the others.</value>
    public required double Rarity { get; init; }

    /// <value>How unlike the passage is to those coded or suggested before it: 1 for one that shares no word with them.</value>
    public required double Novelty { get; init; }

    /// <summary>Uncertainty times rarity times novelty: from 0 to 1, never more than that of the suggestion before.</summary>
    public double Worth => Uncertainty * Rarity * Novelty;

    /// <summary>The reason in words, in English, the same in every culture: <c>trust at 0.41, its threshold 0.38; 0.12 like an earlier one</c>, coded or suggested.</summary>
    public string Reason => string.Create(CultureInfo.InvariantCulture, $"{Category} at {Probability:0.00}, its threshold {Threshold:0.00}{(Rarity < 1 ? "" : "; the rarest in training")}{(Novelty < 1 ? $"; {(1 - Novelty).ToString("0.00", CultureInfo.InvariantCulture)} like an earlier one" : "")}");
}
