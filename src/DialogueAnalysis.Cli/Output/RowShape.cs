namespace DialogueAnalysis.Cli.Output;

/// <summary>How one kind of row is written in each format.</summary>
/// <param name="Table">The columns that people want to see.</param>
/// <param name="Csv">All columns.</param>
/// <param name="Json">The object.</param>
/// <param name="Below">Lines below the row in a table for people, by line ends; null for none.</param>
internal sealed record RowShape<T>(IReadOnlyList<Column<T>> Table, IReadOnlyList<Column<T>> Csv, Func<T, string> Json, Func<T, string>? Below = null);
