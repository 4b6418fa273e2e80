using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Cli.Output;

/// <summary>A figure with its interval, as columns and as JSON.</summary>
internal static class EstimateColumns
{
    public static IEnumerable<Column<T>> Of<T>(string name, Func<T, Estimate?> value) =>
        [new(name, r => value(r)?.Value), new(name + "_low", r => value(r)?.Low), new(name + "_high", r => value(r)?.High)];

    /// <summary>What is serialized: an object, rounded to six decimals; null where there is no figure.</summary>
    public static object? Json(Estimate? estimate) =>
        estimate is Estimate e ? new { value = Math.Round(e.Value, 6), low = Math.Round(e.Low, 6), high = Math.Round(e.High, 6) } : null;
}
