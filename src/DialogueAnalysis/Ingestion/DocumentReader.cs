namespace DialogueAnalysis.Ingestion;

/// <summary>Reads documents from files and folders: plain text, Markdown, WebVTT and SubRip. Immutable and thread-safe.</summary>
/// <remarks>
/// <para>The text of a document is the decoded file, character for character, without its byte order mark.
/// The same files give the same documents in the same order, on every machine and in every culture.</para>
/// <para>What is known of a document comes from its front matter, over <c>NAME.meta.json</c> beside it, over the entry in
/// the <c>FOLDER.meta.json</c> that is named as its folder.</para>
/// <para>WebVTT and SubRip give turns of speech with times. Plain text and Markdown give turns where lines begin with <c>Rolle: …</c>
/// and more than half of all blocks do so, or one does and the metadata say that the text is a transcript. Labels, times, tags and
/// dashes belong to a turn but not to its speech. In a cue, two spans of speech with no line end between them adjoin, as only a tag parts them;
/// in plain text each paragraph is a span of its own.</para>
/// </remarks>
public sealed class DocumentReader
{
    private readonly DocumentReaderOptions _options;

    /// <summary>Makes a reader; without options, with their defaults.</summary>
    public DocumentReader(DocumentReaderOptions? options = null) => _options = options ?? new DocumentReaderOptions();

    /// <summary>Reads one file, as plain text where its extension is not known. The document's id is the file name without extension.</summary>
    /// <exception cref="DocumentFormatException">The file does not exist, may not be read, or is not what its encoding, format or metadata say.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank.</exception>
    public Document Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (Directory.Exists(path))
            throw new DocumentFormatException(path, null, $"is a folder; expected a file; read a folder with {nameof(ReadAll)}");
        if (path.EndsWith(MetadataFiles.Suffix, StringComparison.OrdinalIgnoreCase))
            throw new DocumentFormatException(path, null, "holds metadata; expected a document; read the file that it tells of");
        FoundFile file = FileFinder.Single(path);
        return Read(file, file.Stem, new MetadataFiles(_options.MaxFileBytes));
    }

    /// <summary>Reads files, and folders with all folders in them; a file that is found twice is read once.</summary>
    /// <param name="paths">Files and folders, at least one.</param>
    /// <param name="cancellationToken">Ends the reading between two files.</param>
    /// <returns>All documents, or an exception: nothing is half-read.</returns>
    /// <remarks>
    /// In folders, metadata files, <c>README*</c>, <c>LICENSE*</c>, <c>DATASHEET*</c>, model cards (<c>*.card.md</c>), hidden files and folders, and files whose extension is not
    /// <c>.txt</c>, <c>.md</c>, <c>.markdown</c>, <c>.vtt</c> or <c>.srt</c> are skipped. A file that is named itself is read whatever its name, save metadata files.
    /// Documents whose file names are the same without extension are told apart by their relative path with <c>/</c>, and if need be by the extension.
    /// </remarks>
    /// <exception cref="DocumentFormatException">A path does not exist or may not be read, a folder holds no document or a link back to itself, or a file is not what its encoding, format or metadata say.</exception>
    /// <exception cref="ArgumentException">There is no path, or one is blank.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ReadResult ReadAll(IEnumerable<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        string[] all = [.. paths];
        if (all.Length == 0 || Array.Exists(all, string.IsNullOrWhiteSpace))
            throw new ArgumentException("Expected at least one path, and none that is blank.", nameof(paths));
        var finder = new FileFinder(cancellationToken);
        foreach (string path in all)
            finder.Add(path);
        if (finder.Files.Count == 0)
            throw new DocumentFormatException(all[0], null, "holds metadata; expected a document; read the file that it tells of");
        var metadata = new MetadataFiles(_options.MaxFileBytes);
        string[] ids = DocumentIds.Of(finder.Files);
        var documents = new Document[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            documents[i] = Read(finder.Files[i], ids[i], metadata);
        }
        return new ReadResult(documents, [.. finder.Skipped]);
    }

    private Document Read(FoundFile file, string id, MetadataFiles files)
    {
        byte[] bytes = FileBytes.Read(file.Path, _options.MaxFileBytes);
        MetadataDraft beside = files.Of(file.Path);
        bool hasFrontMatter = file.Format is DocumentFormat.PlainText or DocumentFormat.Markdown;
        string text = TextDecoder.Decode(file.Path, bytes, _options.Encoding ?? (hasFrontMatter ? DeclaredEncoding.Peek(bytes) : null) ?? beside.Encoding);
        return new DocumentParser(file.Path, text, file.Format).Parse(id, beside);
    }
}
