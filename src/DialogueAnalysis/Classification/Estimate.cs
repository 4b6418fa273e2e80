using System.Globalization;

namespace DialogueAnalysis.Classification;

/// <summary>A figure with its 95 % interval, which holds it.</summary>
/// <param name="Value">The figure for all passages.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
public readonly record struct Estimate(double Value, double Low, double High)
{
    /// <summary>As <c>0.612 [0.540, 0.680]</c>, in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:F3} [{Low:F3}, {High:F3}]");
}
