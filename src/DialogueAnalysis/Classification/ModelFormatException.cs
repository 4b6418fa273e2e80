namespace DialogueAnalysis;

/// <summary>A model could not be read: it is damaged, something else, or made by another version.</summary>
public sealed class ModelFormatException : DialogueAnalysisException
{
    internal ModelFormatException(string path, string found, string expected, Exception? inner = null)
        : base($"{path}: found {found}, expected {expected}; train the model anew with 'dialogue train' or take it from a release again", inner)
    {
        Path = path;
        Found = found;
        Expected = expected;
    }

    /// <summary>The file, or the name of the stream or resource.</summary>
    public string Path { get; }

    /// <summary>What stands in the file.</summary>
    public string Found { get; }

    /// <summary>What should have stood there.</summary>
    public string Expected { get; }
}
