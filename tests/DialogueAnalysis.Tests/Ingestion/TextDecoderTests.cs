using System.Text;
using DialogueAnalysis.Ingestion;

namespace DialogueAnalysis.Tests.Ingestion;

public class TextDecoderTests
{
    private const string Text = "Æblegrød på første møde – ”blåbær” 😀\r\nog én linje til\n";
    private const string Danish = "Vi hørte det først på mødet, sagde lederen ærligt.\nSå gik vi hjem.\n";

    private static readonly Encoding s_windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string> Utf => ["utf-8", "utf-8 bom", "utf-16le bom", "utf-16be bom", "utf-16le", "utf-16be"];

    [Theory]
    [MemberData(nameof(Utf))]
    public void Read_AnyUnicode_TextIsTheDecodedBytes(string how) => Assert.Equal(Text, Reading.Of("møde.txt", Bytes(how, Text)).Text);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Read_LineEnds_AreKept(string end)
    {
        string text = $"Første{end}{end}anden\tfane\f ny side{end}";
        Assert.Equal(text, Reading.Of("a.txt", text).Text);
    }

    [Fact]
    public void Read_Windows1252_IsDetected()
    {
        string text = Danish + "Det koster 5 € – ”måske”.";
        Assert.Equal(text, Reading.Of("a.txt", s_windows.GetBytes(text)).Text);
    }

    [Theory]
    [InlineData("Det var derpå")]
    [InlineData("Hun sagde så, at det gik nedad på den ø")]
    public void Read_Windows1252EndingInALetter_IsNotTruncatedUtf8(string text) => Assert.Equal(text, Reading.Of("a.txt", s_windows.GetBytes(text)).Text);

    [Fact]
    public void Read_Windows1252WithAnAccidentalUtf8Pair_IsWindows1252()
    {
        string text = "Vi mødtes på ”CAFÉ” igår; så gik vi hjem og så på båden, før båden sejlede på åen og så på søen og på øen. Får får får? Nej, får får ikke får, får får lam. På åen så må vi gå på å, så vi når at få det på.";
        string one = Danish + text.Replace("”CAFÉ”", "\"CAFÉ”", StringComparison.Ordinal);
        Assert.Equal(one, Reading.Of("a.txt", s_windows.GetBytes(one)).Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_Utf8CutInACharacter_IsTruncatedAtTheByte(int cut)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("Vi går nu\nhjem 😀");
        DocumentFormatException error = Reading.Fails("a.txt", bytes[..^cut]);
        Assert.Contains($"truncated: the UTF-8 character at byte {bytes.Length - 4}", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void Read_PlainAsciiCutInItsOnlyMultibyteCharacter_IsTruncated() =>
        Assert.Contains("truncated", Reading.Fails("a.txt", "Vi mener at "u8.ToArray().Append((byte)0xC3).ToArray()).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_InvalidByteAmongUtf8_NamesByteAndLine()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("Én linje\nSå én til\nslut");
        int at = Array.LastIndexOf(bytes, (byte)'t');
        bytes[at] = 0xFF;
        DocumentFormatException error = Reading.Fails("a.txt", bytes);
        Assert.Contains($"byte {at} (0xFF)", error.Message, StringComparison.Ordinal);
        Assert.Equal(3, error.Line);
    }

    [Theory]
    [InlineData(0x81)]
    [InlineData(0x8D)]
    [InlineData(0x8F)]
    [InlineData(0x90)]
    [InlineData(0x9D)]
    public void Read_UndefinedWindowsByte_IsAnError(int undefined)
    {
        byte[] bytes = [.. s_windows.GetBytes("Så på øen\nfår "), (byte)undefined, .. "\n"u8];
        DocumentFormatException error = Reading.Fails("a.txt", bytes);
        Assert.Contains($"0x{undefined:X2}", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Line);
    }

    [Theory]
    [InlineData("utf-8", "windows-1252")]
    [InlineData("windows-1252", "utf-8")]
    [InlineData("utf-16le", "windows-1252")]
    [InlineData("utf-8", "utf-16le bom")]
    [InlineData("utf-16be", "utf-16le")]
    public void Read_OtherThanDeclared_IsAnErrorWithLine(string declared, string actual)
    {
        DocumentFormatException error = Reading.Fails("a.txt", Bytes(actual, Danish), $$"""{"encoding":"{{declared}}"}""");
        Assert.Contains("byte ", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Line);
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-8", "utf-8 bom")]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("iso-8859-1", "windows-1252")]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16", "utf-16be bom")]
    [InlineData("UTF-16BE", "utf-16be")]
    public void Read_AsDeclared_IsDecoded(string declared, string actual) =>
        Assert.Equal(Danish, Reading.Of("a.txt", Bytes(actual, Danish), $$"""{"encoding":"{{declared}}"}""").Text);

    [Fact]
    public void Read_EncodingInFrontMatter_Decides()
    {
        string text = "---\nencoding: windows-1252\n---\n" + Danish;
        Assert.Equal(text, Reading.Of("a.txt", s_windows.GetBytes(text)).Text);
        Assert.Contains("windows-1252", Reading.Fails("a.txt", Encoding.UTF8.GetBytes(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EncodingOption_OverridesMetadata()
    {
        var options = new DocumentReaderOptions { Encoding = Encoding.UTF8 };
        Assert.Equal(Danish, Reading.Of("a.txt", Danish, """{"encoding":"windows-1252"}""", options).Text);
        Assert.Contains("byte 4 ", Reading.Fails("a.txt", s_windows.GetBytes(Danish), null, options).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnyOtherEncodingOption_IsStrict()
    {
        var options = new DocumentReaderOptions { Encoding = Encoding.ASCII };
        Assert.Equal("kun ascii", Reading.Of("a.txt", "kun ascii", null, options).Text);
        Assert.Contains("byte 4 (0xC3)", Reading.Fails("a.txt", "kun æ", null, options).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16le bom")]
    [InlineData("utf-16be")]
    public void Read_Utf16WithAnOddNumberOfBytes_IsTruncated(string how)
    {
        byte[] bytes = Bytes(how, Danish);
        DocumentFormatException error = Reading.Fails("a.txt", bytes[..^1]);
        Assert.Contains($"truncated: the {(how.Contains("le", StringComparison.Ordinal) ? "utf-16" : "utf-16BE")} character at byte {bytes.Length - 2}", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public void Read_Utf16WithHalfAPair_IsAnError()
    {
        byte[] bytes = Bytes("utf-16le", "Vi smiler 😀 og går");
        int at = "Vi smiler ".Length * 2;
        Assert.Contains($"byte {at} is not utf-16", Reading.Fails("a.txt", [.. bytes[..at], .. bytes[(at + 2)..]]).Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string how, string text) => how switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le bom" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be bom" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "utf-16le" => Encoding.Unicode.GetBytes(text),
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
        _ => s_windows.GetBytes(text),
    };
}
