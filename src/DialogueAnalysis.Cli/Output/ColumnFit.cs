namespace DialogueAnalysis.Cli.Output;

/// <summary>How a column is fitted into a table for people.</summary>
internal enum ColumnFit
{
    /// <summary>Wrapped to the width that is left; numbers to the right.</summary>
    Wrapped,
    /// <summary>On one line.</summary>
    OneLine,
    /// <summary>On one line, to the right.</summary>
    OneLineRight,
}
