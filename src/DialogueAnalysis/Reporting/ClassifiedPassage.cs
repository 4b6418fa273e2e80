namespace DialogueAnalysis.Reporting;

/// <summary>A passage with the probability of one category.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Probability">The calibrated probability of the category, from 0 to 1.</param>
/// <param name="IsVoice">Whether a participant speaks in it: it is a turn, a quotation, or holds a quotation of at least five words.</param>
public sealed record ClassifiedPassage(Passage Passage, double Probability, bool IsVoice);
