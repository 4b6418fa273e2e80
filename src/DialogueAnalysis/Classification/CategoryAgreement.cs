namespace DialogueAnalysis.Classification;

/// <summary>How far two coders agree on one category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Kappa">Cohen's kappa; null where both gave all passages the same, so that nothing can be told from chance.</param>
/// <param name="Alpha">Krippendorff's alpha; null where both gave all passages the same.</param>
/// <param name="Both">Passages to which both gave it.</param>
/// <param name="OnlyFirst">Passages to which the first alone gave it.</param>
/// <param name="OnlySecond">Passages to which the second alone gave it.</param>
/// <param name="Neither">Passages to which neither gave it.</param>
public sealed record CategoryAgreement(Category Category, Estimate? Kappa, Estimate? Alpha, int Both, int OnlyFirst, int OnlySecond, int Neither);
