namespace DialogueAnalysis;

/// <summary>A query could not be understood. The message says where, what was found and what was expected, on one line.</summary>
public sealed class QuerySyntaxException : DialogueAnalysisException
{
    internal QuerySyntaxException(int position, string problem)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Query, position {position}: {problem}")) => Position = position;

    /// <summary>Where in the query, in UTF-16 units from 0; never after its end.</summary>
    public int Position { get; }
}
