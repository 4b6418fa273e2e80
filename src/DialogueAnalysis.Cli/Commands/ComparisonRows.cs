using System.Text.Json;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Cli.Output;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>A comparison as rows: one for each category, then the mean.</summary>
internal static class ComparisonRows
{
    public static RowShape<F1Comparison> Shape { get; } = new(
        [
            new("category", Name), new("support", r => r.Support), new("first_f1", r => r.First?.ToString()), new("second_f1", r => r.Second?.ToString()),
            new("difference", r => r.Difference?.ToString()), new("verdict", Verdict),
        ],
        [new("category", Name), new("support", r => r.Support), new("groups_apart", r => r.GroupsApart), .. Figures.SelectMany(f => EstimateColumns.Of(f.Name, f.Value)), new("verdict", Verdict)],
        Json);

    private static (string Name, Func<F1Comparison, Estimate?> Value)[] Figures => [("first_f1", r => r.First), ("second_f1", r => r.Second), ("difference", r => r.Difference)];

    public static IEnumerable<F1Comparison> Of(ClassifierComparison comparison) => [.. comparison.Categories, comparison.Macro];

    private static string Name(F1Comparison row) => row.Category?.Id ?? "macro";

    private static string Verdict(F1Comparison row) => row.Verdict switch
    {
        ComparisonVerdict.Better => "better",
        ComparisonVerdict.Worse => "worse",
        _ => "cannot-tell",
    };

    private static string Json(F1Comparison row)
    {
        var members = new Dictionary<string, object?> { ["category"] = Name(row), ["support"] = row.Support, ["groups_apart"] = row.GroupsApart };
        foreach ((string name, Func<F1Comparison, Estimate?> value) in Figures)
            members[name] = EstimateColumns.Json(value(row));
        members["verdict"] = Verdict(row);
        return JsonSerializer.Serialize(members);
    }
}
