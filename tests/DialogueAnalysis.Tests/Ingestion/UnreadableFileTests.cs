using System.Text;
using DialogueAnalysis.Ingestion;

namespace DialogueAnalysis.Tests.Ingestion;

public class UnreadableFileTests
{
    public static TheoryData<byte[], string> Signatures => new()
    {
        { "%PDF-1.7\n%âãÏÓ"u8.ToArray(), "is a PDF; save its text as .txt (pdftotext) and read that" },
        { [0x50, 0x4B, 3, 4, 20, 0, 6, 0], ".docx" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1], ".doc" },
        { "{\\rtf1\\ansi Vi går}"u8.ToArray(), "is RTF" },
        { [0x89, 0x50, 0x4E, 0x47, 13, 10], "PNG" },
        { [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "JPEG" },
        { "GIF89a"u8.ToArray(), "GIF" },
        { [0x1F, 0x8B, 8, 0], "gzip" },
        { "ID3\u0004"u8.ToArray(), "MP3" },
        { "<!DOCTYPE html><p>Hej"u8.ToArray(), "is HTML" },
    };

    [Theory]
    [MemberData(nameof(Signatures))]
    public void Read_KnownBinary_IsNamed(byte[] bytes, string expected) => Assert.Contains(expected, Reading.Fails("a.txt", bytes).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_ZeroByte_IsBinary() => Assert.Contains("byte 6 is zero", Reading.Fails("a.txt", "Vi gik\0 hjem nu og så videre").Message, StringComparison.Ordinal);

    [Fact]
    public void Read_ManyControlCharacters_IsBinary() => Assert.Contains("control characters", Reading.Fails("a.txt", "abc\u0001\u0002\u0003abc").Message, StringComparison.Ordinal);

    [Fact]
    public void Read_OneControlCharacterInAPage_IsText() => Assert.Equal(101, Reading.Of("a.txt", new string('å', 100) + "\u0002").Text.Length);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public void Read_NoText_IsAnError(string text)
    {
        Assert.Contains("expected text", Reading.Fails("a.txt", text).Message, StringComparison.Ordinal);
        Assert.Contains("expected text", Reading.Fails("a.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TooLarge_IsRefusedWithoutLoading()
    {
        using var folder = new TempFolder();
        string path = Path.Combine(folder.Root, "stor.txt");
        using (FileStream sparse = File.Create(path))
            sparse.SetLength(200L << 20);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<DocumentFormatException>(() => new DocumentReader().Read(path));
        Assert.Contains("209715200 bytes", error.Message, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
    }

    [Fact]
    public void Read_ExactlyTheLargest_IsRead()
    {
        var options = new DocumentReaderOptions { MaxFileBytes = 4 };
        Assert.Equal("blå", Reading.Of("a.txt", "blå", null, options).Text);
        Assert.Contains("5 bytes", Reading.Fails("a.txt", "blå!", null, options).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData((1L << 30) + 1)]
    public void MaxFileBytes_OutOfRange_Throws(long bytes) => Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentReaderOptions { MaxFileBytes = bytes });

    [Fact]
    public void Read_MissingFile_IsAnError()
    {
        using var folder = new TempFolder();
        string path = Path.Combine(folder.Root, "findes ikke.txt");
        var error = Assert.Throws<DocumentFormatException>(() => new DocumentReader().Read(path));
        Assert.Equal(path, error.Path);
        Assert.Contains("does not exist", error.Message, StringComparison.Ordinal);
        Assert.Contains("does not exist", Assert.Throws<DocumentFormatException>(() => new DocumentReader().ReadAll([path])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotPermitted_IsAnError()
    {
        Exception[] thrown = [new UnauthorizedAccessException("no"), new System.Security.SecurityException("no")];
        Assert.All(thrown, e => Assert.Contains("permission denied", FileErrors.Of("a.txt", e).Message, StringComparison.Ordinal));
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        using var folder = new TempFolder();
        string path = folder.Write("a.txt", "Hej");
        File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Contains("permission denied", Assert.Throws<DocumentFormatException>(() => new DocumentReader().Read(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\0b.txt")]
    [InlineData("/dev/null/a.txt")]
    public void Read_ImpossiblePath_IsAnError(string path)
    {
        Assert.Throws<DocumentFormatException>(() => new DocumentReader().Read(path));
        Assert.Throws<DocumentFormatException>(() => new DocumentReader().ReadAll([path]));
    }

    [Fact]
    public void Read_Folder_IsAnError() => Assert.Contains("is a folder", Assert.Throws<DocumentFormatException>(() => new DocumentReader().Read(Path.GetTempPath())).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_EndlessDevice_IsTooLarge()
    {
        if (File.Exists("/dev/zero"))
            Assert.Contains("is larger", Assert.Throws<DocumentFormatException>(() => new DocumentReader(new DocumentReaderOptions { MaxFileBytes = 100_000 }).Read("/dev/zero")).Message, StringComparison.Ordinal);
    }
}
