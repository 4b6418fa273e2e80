namespace DialogueAnalysis.Classification;

/// <summary>Everything that decides: features, their scales and weights, biases and thresholds. Immutable by agreement of its one owner.</summary>
/// <remarks>Place 0 stands for all features that the model does not know: scale and weights are 0 there, so that they need no question.</remarks>
/// <param name="Extractor">Names the features of a text.</param>
/// <param name="Table">The features known.</param>
/// <param name="Scales">For each place, the factor of the feature's damped count.</param>
/// <param name="Weights">For the feature at place f and category c at f × (categories + 1) + c, and last for being about any: log-odds for each unit of value.</param>
/// <param name="Biases">The log-odds of each category, given any, before any word; last, those of any.</param>
/// <param name="Thresholds">For each category, the probability from which a category is given.</param>
internal sealed record LinearModel(FeatureExtractor Extractor, FeatureTable Table, float[] Scales, float[] Weights, double[] Biases, double[] Thresholds);
