using System.Globalization;

namespace DialogueAnalysis;

/// <summary>Coded passages could not be read, or cannot be learnt from.</summary>
/// <remarks>The message says where, what was found, what was expected and what to do, on one line.</remarks>
public sealed class GoldFormatException : DialogueAnalysisException
{
    internal GoldFormatException(string path, int? line, string problem, Exception? inner = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"{path}{(line is int l ? $":{l}" : "")}: {problem}"), inner)
    {
        Path = path;
        Line = line;
    }

    /// <summary>The file or folder, as it was given or found; <c>gold</c> where all that was read is meant.</summary>
    public string Path { get; }

    /// <summary>The line, from 1, or null where a whole file is meant.</summary>
    public int? Line { get; }
}
