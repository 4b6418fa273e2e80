namespace DialogueAnalysis.Classification;

/// <summary>Everything that decides: features, their scales and weights, biases and thresholds. Immutable by agreement of its one owner.</summary>
/// <param name="Extractor">Names the features of a text.</param>
/// <param name="Table">The features known.</param>
/// <param name="Scales">The factor of each feature's damped count.</param>
/// <param name="Weights">For feature f and category c at f × categories + c: log-odds for each unit of value.</param>
/// <param name="Biases">The log-odds of each category before any word.</param>
/// <param name="Thresholds">The probability from which a category is given.</param>
internal sealed record LinearModel(FeatureExtractor Extractor, FeatureTable Table, float[] Scales, float[] Weights, double[] Biases, double[] Thresholds);
