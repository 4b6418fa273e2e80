namespace DialogueAnalysis;

/// <summary>A saved index could not be used. Nothing of it has been loaded; build the index again from its passages.</summary>
public sealed class IndexFormatException : DialogueAnalysisException
{
    internal IndexFormatException(string found, string expected, Exception? inner = null)
        : base($"Index: found {found}, expected {expected}; build the index again.", inner)
    {
        Found = found;
        Expected = expected;
    }

    /// <summary>What was found.</summary>
    public string Found { get; }

    /// <summary>What was expected in its place.</summary>
    public string Expected { get; }
}
