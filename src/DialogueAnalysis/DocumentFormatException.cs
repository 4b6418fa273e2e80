namespace DialogueAnalysis;

/// <summary>A document, or the metadata beside it, could not be read.</summary>
/// <remarks>The message says where, what was found, what was expected and what to do, on one line.</remarks>
public sealed class DocumentFormatException : DialogueAnalysisException
{
    internal DocumentFormatException(string path, int? line, string problem, Exception? inner = null)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}{(line is int l ? $":{l}" : "")}: {problem}"), inner)
    {
        Path = path;
        Line = line;
    }

    /// <summary>The file or folder, as it was given.</summary>
    public string Path { get; }

    /// <summary>The line, from 1, or null where the whole file is meant.</summary>
    public int? Line { get; }
}
