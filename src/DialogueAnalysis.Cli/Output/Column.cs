namespace DialogueAnalysis.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading, in snake case.</param>
/// <param name="Value">Its value in a row: a string, an int, a double or null.</param>
/// <param name="Fit">How it is fitted into a table for people.</param>
internal sealed record Column<T>(string Name, Func<T, object?> Value, ColumnFit Fit = ColumnFit.Wrapped);
