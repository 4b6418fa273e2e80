namespace DialogueAnalysis.Language;

/// <summary>What a part costs: the cheapest split wins, and the more parts, short parts and unusual links it has the dearer it is.</summary>
internal static class CompoundCosts
{
    /// <summary>Each part.</summary>
    public const int Part = 10;

    /// <summary>The most that the parts of a split may cost together above <see cref="Part"/> each.</summary>
    public const int MostAbove = 14;

    /// <summary>A word marked as ambiguous.</summary>
    public const int Ambiguous = 5;

    /// <summary>An <c>s</c> after a word that does not take it, where it is the first part.</summary>
    public const int StrayS = 9;

    /// <summary>An <c>s</c> after a word that does not take it, where it is not the first part: there it marks the border.</summary>
    public const int InnerS = 2;

    /// <summary>No <c>s</c> after a word that takes it.</summary>
    public const int MissingS = 9;

    /// <summary>A word known from indexed text alone.</summary>
    public const int Learnt = 8;

    /// <summary>A word or its stem, by its length.</summary>
    public static int OfLength(int length) => length switch { <= 2 => 8, 3 => 4, 4 => 1, _ => 0 };
}
