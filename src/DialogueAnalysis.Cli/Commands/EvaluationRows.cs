using System.Text.Json;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Cli.Output;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>The figures of an evaluation as rows: one for each category, then the means.</summary>
internal static class EvaluationRows
{
    public sealed record Row(string Category, int Support, int? Given, Estimate? Precision, Estimate? Recall, Estimate? F1, Estimate? Kappa, Estimate? Brier, Estimate? CalibrationError);

    public static RowShape<Row> Shape { get; } = new(
        [
            new("category", r => r.Category), new("support", r => r.Support), new("given", r => r.Given), new("precision", r => r.Precision?.ToString()),
            new("recall", r => r.Recall?.ToString()), new("f1", r => r.F1?.ToString()), new("kappa", r => r.Kappa?.ToString()),
        ],
        [new("category", r => r.Category), new("support", r => r.Support), new("given", r => r.Given), .. Figures.SelectMany(f => EstimateColumns.Of(f.Name, f.Value))],
        Json);

    private static (string Name, Func<Row, Estimate?> Value)[] Figures =>
        [("precision", r => r.Precision), ("recall", r => r.Recall), ("f1", r => r.F1), ("kappa", r => r.Kappa), ("brier", r => r.Brier), ("calibration_error", r => r.CalibrationError)];

    public static IEnumerable<Row> Of(Evaluation evaluation) =>
    [
        .. evaluation.Categories.Select(c => new Row(c.Category.Id, c.Support, c.Given, c.Precision, c.Recall, c.F1, c.Kappa, c.Brier, c.CalibrationError)),
        new Row("macro", evaluation.Passages, null, null, null, evaluation.MacroF1, evaluation.MeanKappa, null, null),
        new Row("micro", evaluation.Passages, null, null, null, evaluation.MicroF1, null, null, null),
    ];

    private static string Json(Row row)
    {
        var members = new Dictionary<string, object?> { ["category"] = row.Category, ["support"] = row.Support, ["given"] = row.Given };
        foreach ((string name, Func<Row, Estimate?> value) in Figures)
            members[name] = EstimateColumns.Json(value(row));
        return JsonSerializer.Serialize(members);
    }
}
