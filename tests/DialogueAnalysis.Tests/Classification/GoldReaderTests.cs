using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class GoldReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("guld-æøå-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_AllKeys_GivesThemAll()
    {
        string path = Write("a.jsonl", """{"id":"1","document":"besøg","writer":"leder","split":"dev","text":"Tillid på én dag","labels":["trust","multi-site"],"hard":true,"coder":"A","origin":"constructed","codings":[{"coder":"B","labels":["trust"]},{"coder":"C","labels":[]}],"reason":"æøå"}""");
        GoldPassage passage = Assert.Single(GoldReader.Read([path], Codebook.Founding));
        Assert.Equal("Tillid på én dag", passage.Text);
        Assert.Equal(["trust", "multi-site"], passage.Labels);
        Assert.Equal((GoldSplit.Dev, true, GoldOrigin.Constructed), (passage.Split, passage.Hard, passage.Origin));
        Assert.Equal(("besøg", "leder", "A", "æøå"), (passage.Document, passage.Writer, passage.Coder, passage.Reason));
        Assert.Equal(["B", "C"], passage.Codings.Select(c => c.Coder));
        Assert.Equal(["trust"], passage.Codings[0].Labels);
        Assert.Equal("besøg\nleder", passage.Group);
    }

    [Fact]
    public void Read_RequiredKeysOnly_TakesDefaults()
    {
        GoldPassage passage = Assert.Single(GoldReader.Read([Write("a.jsonl", "\uFEFF\r\n{\"id\":\"1\",\"text\":\"t\",\"labels\":[],\"reason\":null}\r\n\r\n")]));
        Assert.Equal((GoldSplit.Train, false, GoldOrigin.Field), (passage.Split, passage.Hard, passage.Origin));
        Assert.Empty(passage.Labels);
        Assert.Equal("1", passage.Group);
    }

    [Fact]
    public void Read_Sidecar_GivesGroups()
    {
        string path = Write("a.jsonl", Row("1") + "\n" + Row("2") + "\n" + Row("3"));
        Write("a.sidecar.jsonl", """{"id":"1","group":"afsnit 1","note":[1,2]}""" + "\n" + """{"id":"3"}""");
        Assert.Equal(["afsnit 1", "2", "3"], GoldReader.Read([path]).Select(p => p.Group));
        Assert.Equal(3, GoldReader.Read([_folder]).Count);
    }

    [Fact]
    public void Read_SidecarNamedToo_IsPassedOver()
    {
        string path = Write("a.jsonl", Row("1")), sidecar = Write("a.sidecar.jsonl", """{"id":"1","group":"afsnit ø"}""");
        Assert.Equal("afsnit ø", Assert.Single(GoldReader.Read([path, sidecar])).Group);
        Assert.Equal("afsnit ø", Assert.Single(GoldReader.Read([sidecar, path])).Group);
        Assert.Single(GoldReader.Read([_folder, Path.Combine(_folder, ".", "a.sidecar.jsonl")]));
    }

    [Fact]
    public void Read_SidecarAlone_SaysWhatToName()
    {
        Write("a.jsonl", Row("1"));
        string sidecar = Write("a.sidecar.jsonl", """{"id":"1","group":"g"}""");
        GoldFormatException e = Assert.Throws<GoldFormatException>(() => GoldReader.Read([sidecar]));
        Assert.Equal((sidecar, null), (e.Path, e.Line));
        Assert.Contains("expected a.jsonl", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Folder_TakesFilesInOrdinalOrder()
    {
        Write("b.jsonl", Row("b"));
        Write("Z.jsonl", Row("Z"));
        Write("a/å.jsonl", Row("å"));
        Write("README.md", "ikke guld");
        Assert.Equal(["Z", "å", "b"], GoldReader.Read([_folder]).Select(p => p.Id));
    }

    [Theory]
    [InlineData("{\"id\":", "no valid JSON")]
    [InlineData("[]", "found an array, expected an object")]
    [InlineData("""{"id":"1","labels":[]}""", "'text' is missing")]
    [InlineData("""{"text":"t","labels":[]}""", "'id' is missing")]
    [InlineData("""{"id":"1","text":"t"}""", "'labels' is missing")]
    [InlineData("""{"id":"1","text":"t","labels":[],"tekst":"t"}""", "the key 'tekst'")]
    [InlineData("""{"id":"1","id":"2","text":"t","labels":[]}""", "the key 'id' stands twice")]
    [InlineData("""{"id":1,"text":"t","labels":[]}""", "found a number for 'id', expected a string")]
    [InlineData("""{"id":"1","text":"t","labels":"trust"}""", "found a string for 'labels', expected an array")]
    [InlineData("""{"id":"1","text":"t","labels":[1]}""", "found a number for 'labels'")]
    [InlineData("""{"id":"1","text":"t","labels":["trust","trust"]}""", "stands twice in 'labels'")]
    [InlineData("""{"id":"1","text":"t","labels":[],"hard":"ja"}""", "found a string for 'hard', expected true or false")]
    [InlineData("""{"id":"1","text":" \t","labels":[]}""", "'text' is empty")]
    [InlineData("""{"id":"","text":"t","labels":[]}""", "'id' is empty")]
    [InlineData("""{"id":"1","text":"t","labels":[],"split":"prøve"}""", "the split 'prøve'")]
    [InlineData("""{"id":"1","text":"t","labels":[],"origin":"net"}""", "the origin 'net'")]
    [InlineData("""{"id":"1","text":"t","labels":["tillid"]}""", "the label 'tillid', expected one of trust, informal-dialogue")]
    [InlineData("""{"id":"1","text":"t","labels":[],"codings":[{"coder":"A"}]}""", "no 'labels'")]
    [InlineData("""{"id":"1","text":"t","labels":[],"codings":[{"coder":"A","labels":["x"]}]}""", "the label 'x'")]
    [InlineData("""{"id":"1","text":"t","labels":[],"codings":[{"coder":"A","labels":[],"x":1}]}""", "the key 'x'")]
    [InlineData("""{"id":"1","text":"\ud800","labels":[]}""", "half of a surrogate pair")]
    [InlineData("""{"id":"0","text":"t","labels":[]}""", "the id '0' stands at")]
    public void Read_BadLine_NamesFileAndLine(string line, string problem)
    {
        string path = Write("a.jsonl", Row("0") + "\n\n" + line);
        GoldFormatException e = Assert.Throws<GoldFormatException>(() => GoldReader.Read([path], Codebook.Founding));
        Assert.Equal((path, 3), (e.Path, e.Line));
        Assert.StartsWith(path + ":3: ", e.Message, StringComparison.Ordinal);
        Assert.Contains(problem, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
    }

    [Fact]
    public void Read_IdInTwoFiles_NamesBoth()
    {
        string first = Write("a.jsonl", Row("1")), second = Write("b.jsonl", Row("1"));
        GoldFormatException e = Assert.Throws<GoldFormatException>(() => GoldReader.Read([first, second]));
        Assert.Equal((second, 1), (e.Path, e.Line));
        Assert.Contains(first + ":1", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"9","group":"g"}""", "'9' is not in")]
    [InlineData("""{"id":"1","group":"g"}""", "'1' stands twice")]
    [InlineData("""{"group":"g"}""", "'id' is missing")]
    [InlineData("""{"id":"1","group":2}""", "found a number for 'group'")]
    public void Read_BadSidecar_NamesItAndLine(string line, string problem)
    {
        string path = Write("a.jsonl", Row("1"));
        string sidecar = Write("a.sidecar.jsonl", """{"id":"1"}""" + "\n" + line);
        GoldFormatException e = Assert.Throws<GoldFormatException>(() => GoldReader.Read([path]));
        Assert.Equal((sidecar, 2), (e.Path, e.Line));
        Assert.Contains(problem, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BytesThatAreNoText_NamesLine()
    {
        string path = Path.Combine(_folder, "a.jsonl");
        File.WriteAllBytes(path, [(byte)'\n', 0xC6, 0xD8]);
        Assert.Equal(2, Assert.Throws<GoldFormatException>(() => GoldReader.Read([path])).Line);
    }

    [Fact]
    public void Read_MissingOrEmpty_Throws()
    {
        Assert.Null(Assert.Throws<GoldFormatException>(() => GoldReader.Read([Path.Combine(_folder, "mangler")])).Line);
        Assert.Contains("no .jsonl", Assert.Throws<GoldFormatException>(() => GoldReader.Read([_folder])).Message, StringComparison.Ordinal);
    }

    private static string Row(string id) => $$"""{"id":"{{id}}","text":"t","labels":[]}""";

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
