namespace DialogueAnalysis.Ingestion;

/// <summary>What one read of files and folders gave. Immutable.</summary>
/// <remarks>Record equality compares the lists by reference.</remarks>
public sealed record ReadResult
{
    internal ReadResult(IReadOnlyList<Document> documents, IReadOnlyList<string> skipped)
    {
        Documents = documents;
        Skipped = skipped;
    }

    /// <summary>The documents, at least one, no id twice: in the order of the paths given, and within a folder in the ordinal order of the relative path.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>The paths of the files that were found in folders and not read, in the order found.</summary>
    /// <remarks>A hidden folder is not entered and stands here once, with <c>/</c> at its end. Metadata files are among the skipped, as no document is made of them.</remarks>
    public IReadOnlyList<string> Skipped { get; }
}
