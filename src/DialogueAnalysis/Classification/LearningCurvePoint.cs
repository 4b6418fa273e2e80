namespace DialogueAnalysis.Classification;

/// <summary>What models score that learn from so many passages.</summary>
/// <param name="Passages">The mean number of passages that they learnt from: whole writers do not make round numbers.</param>
/// <param name="Draws">How many models there are; one at the last point, where every draw holds all.</param>
/// <param name="MacroF1">Their mean macro-F1 on the passages of the split dev.</param>
/// <param name="Lowest">The lowest of them.</param>
/// <param name="Highest">The highest of them.</param>
/// <param name="Rise">How much the mean rises from the point before, for each step of passages more; null at the first point and where there are no more passages than before.</param>
public sealed record LearningCurvePoint(double Passages, int Draws, double MacroF1, double Lowest, double Highest, double? Rise);
