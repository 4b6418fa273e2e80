using System.Globalization;

namespace DialogueAnalysis;

/// <summary>A thesaurus could not be used. Nothing of it has been loaded.</summary>
/// <remarks>The message says where, what was found, what was expected and what to do, on one line.</remarks>
public sealed class ThesaurusFormatException : DialogueAnalysisException
{
    internal ThesaurusFormatException(string path, int line, string problem)
        : base(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: {problem}"))
    {
        Path = path;
        Line = line;
    }

    /// <summary>The file, as it was given.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
