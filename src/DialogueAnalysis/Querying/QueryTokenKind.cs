namespace DialogueAnalysis.Querying;

/// <summary>What a token of a query is.</summary>
internal enum QueryTokenKind
{
    /// <summary>Words, a phrase or a filter.</summary>
    Operand,
    And,
    Or,
    Not,
    Near,
    Open,
    Close,
    End,
}
