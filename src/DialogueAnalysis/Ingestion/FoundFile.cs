namespace DialogueAnalysis.Ingestion;

/// <summary>A file to read.</summary>
/// <param name="Path">As given, or the given folder's path with the relative path; what is opened and shown.</param>
/// <param name="Relative">The path from the given folder with <c>/</c>; the file name of a file given itself.</param>
/// <param name="Real">The absolute path without links.</param>
/// <param name="Format">How it is written.</param>
internal sealed record FoundFile(string Path, string Relative, string Real, DocumentFormat Format)
{
    /// <summary>The file name without extension; the whole name where nothing else is left.</summary>
    public string Stem
    {
        get
        {
            string stem = System.IO.Path.GetFileNameWithoutExtension(Relative);
            return string.IsNullOrWhiteSpace(stem) ? System.IO.Path.GetFileName(Relative) : stem;
        }
    }
}
