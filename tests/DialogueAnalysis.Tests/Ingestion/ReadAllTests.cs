using DialogueAnalysis.Ingestion;

namespace DialogueAnalysis.Tests.Ingestion;

public sealed class ReadAllTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string[] Ids(params string[] names) => [.. new DocumentReader().ReadAll(names.Select(n => Path.Combine(_folder.Root, n))).Documents.Select(d => d.Id)];

    [Fact]
    public void ReadAll_Folder_ReadsInOrdinalOrderAndSkipsTheRest()
    {
        string[] files = ["b.txt", "a.md", "Z.srt.txt", "ålborg.txt", "under/c.vtt", "under/.skjult.txt", "README.md", "readme.txt", "LICENSE", "LICENSE-DATA.txt", "DATASHEET.md", "b.meta.json", "billede.png", ".git/x.txt", "Licensen til at lede.txt"];
        foreach (string name in files)
            _folder.Write(name, name.EndsWith(".vtt", StringComparison.Ordinal) ? "WEBVTT\n\n00:01.000 --> 00:02.000\nHej\n" : name.EndsWith(".json", StringComparison.Ordinal) ? "{}" : "Hej\n");
        ReadResult result = new DocumentReader().ReadAll([_folder.Root]);
        Assert.Equal(["Licensen til at lede", "Z.srt", "a", "b", "c", "ålborg"], result.Documents.Select(d => d.Id));
        string[] skipped = [".git/", "DATASHEET.md", "LICENSE", "LICENSE-DATA.txt", "README.md", "b.meta.json", "billede.png", "readme.txt", "under/.skjult.txt"];
        Assert.Equal(skipped, result.Skipped.Select(s => s[(_folder.Root.Length + 1)..].Replace('\\', '/')));
    }

    [Fact]
    public void ReadAll_SameNameInTwoFolders_IdIsTheRelativePath()
    {
        _folder.Write("x.txt", "et");
        _folder.Write("nord/x.txt", "to");
        _folder.Write("syd/y.txt", "tre");
        Assert.Equal(["nord/x", "y", "x"], Ids("."));
    }

    [Fact]
    public void ReadAll_SameNameTwoExtensions_IdHasTheExtension()
    {
        _folder.Write("a.txt", "et");
        _folder.Write("a.md", "to");
        _folder.Write("b.md", "tre");
        Assert.Equal(["a.md", "a.txt", "b"], Ids("."));
    }

    [Fact]
    public void ReadAll_SameNameTwoExtensionsInAFolderBelow_IdIsTheRelativePathWithExtension()
    {
        _folder.Write("nord/a.txt", "et");
        _folder.Write("nord/a.md", "to");
        Assert.Equal(["nord/a.md", "nord/a.txt"], Ids("."));
    }

    [Fact]
    public void ReadAll_SameNameFromTwoGivenFolders_IdHasTheFolder()
    {
        _folder.Write("nord/x.txt", "et");
        _folder.Write("syd/x.txt", "to");
        Assert.Equal(["nord/x", "syd/x"], Ids("nord", "syd"));
        Assert.Equal(["syd/x", "nord/x"], Ids("syd/x.txt", "nord/x.txt"));
    }

    [Fact]
    public void ReadAll_GivenTwice_IsReadOnce()
    {
        _folder.Write("a.txt", "et");
        _folder.Write("b.txt", "to");
        Assert.Equal(["b", "a"], Ids("b.txt", ".", "./a.txt", "."));
    }

    [Fact]
    public void ReadAll_UnknownExtension_IsReadOnlyWhereNamed()
    {
        _folder.Write("note.log", "Vi går");
        _folder.Write("a.txt", "et");
        Assert.Equal(["a"], Ids("."));
        Assert.Equal(["note"], Ids("note.log"));
    }

    [Fact]
    public void ReadAll_ReadmeNamed_IsRead()
    {
        _folder.Write("README.md", "Vi går");
        Assert.Equal(["README"], Ids("README.md"));
    }

    [Fact]
    public void ReadAll_FolderWithoutDocuments_IsAnError()
    {
        _folder.Write("a.png", "x");
        var error = Assert.Throws<DocumentFormatException>(() => Ids("."));
        Assert.Contains("holds no document that can be read (1 files skipped)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_LoopOfLinks_IsAnErrorThatNamesTheLink()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("a/b/x.txt", "et");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "a/b/op"), Path.Combine(_folder.Root, "a"));
        var error = Assert.Throws<DocumentFormatException>(() => Ids("."));
        Assert.EndsWith("a/b/op", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_LinkToItself_IsAnError()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(Path.Combine(_folder.Root, "x.txt"), Path.Combine(_folder.Root, "x.txt"));
        Assert.EndsWith("x.txt", Assert.Throws<DocumentFormatException>(() => Ids(".")).Path, StringComparison.Ordinal);
        Assert.EndsWith("x.txt", Assert.Throws<DocumentFormatException>(() => Ids("x.txt")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_LinkToAnotherFolder_IsReadOnce()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("a/x.txt", "et");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "b"), Path.Combine(_folder.Root, "a"));
        Assert.Equal(["x"], Ids("."));
    }

    [Fact]
    public void ReadAll_OneBadFile_ReadsNothing()
    {
        _folder.Write("a.txt", "et");
        _folder.Write("b.txt", "");
        Assert.EndsWith("b.txt", Assert.Throws<DocumentFormatException>(() => Ids(".")).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_MetadataNamed_IsSkippedOrRefused()
    {
        _folder.Write("a.txt", "et");
        _folder.Write("a.meta.json", "{}");
        Assert.Equal(["a"], Ids("a.meta.json", "a.txt"));
        Assert.Throws<DocumentFormatException>(() => Ids("a.meta.json"));
    }

    [Fact]
    public void ReadAll_Misuse_Throws()
    {
        var reader = new DocumentReader();
        Assert.Throws<ArgumentException>(() => reader.ReadAll([]));
        Assert.Throws<ArgumentException>(() => reader.ReadAll([" "]));
        Assert.Throws<ArgumentNullException>(() => reader.ReadAll(null!));
        Assert.ThrowsAny<ArgumentException>(() => reader.Read(""));
    }

    [Fact]
    public void ReadAll_Cancelled_Throws()
    {
        _folder.Write("a.txt", "et");
        Assert.ThrowsAny<OperationCanceledException>(() => new DocumentReader().ReadAll([_folder.Root], new CancellationToken(canceled: true)));
    }
}
