namespace DialogueAnalysis.Cli.Output;

/// <summary>How rows are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,
    /// <summary>One JSON object a line.</summary>
    Jsonl,
    /// <summary>Commas, decimal points, UTF-8.</summary>
    Csv,
    /// <summary>As Excel reads it in Danish: semicolons, decimal commas, a byte order mark.</summary>
    Excel,
}
