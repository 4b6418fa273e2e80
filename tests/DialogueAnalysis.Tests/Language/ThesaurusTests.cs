using System.Text;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Language;

public sealed class ThesaurusTests
{
    [Theory]
    [InlineData("TR = tillidsrepræsentant", "TR'erne", "Equal tillidsrepræsentant")]
    [InlineData("TR = tillidsrepræsentant", "tillidsrepræsentanternes", "Equal TR")]
    [InlineData("TR = tillidsrepræsentant", "tr", "")]
    [InlineData("a = bb, ccc", "bb", "Equal a|Equal ccc")]
    [InlineData("besparelse ~ nedskæring, sparerunde", "besparelserne", "Synonym nedskæring|Synonym sparerunde")]
    [InlineData("besparelse ~ nedskæring, sparerunde", "nedskæringer", "Synonym besparelse")]
    [InlineData("fagforening > FOA, HK", "fagforeninger", "Narrower FOA|Narrower HK")]
    [InlineData("fagforening > FOA, HK", "FOA", "")]
    [InlineData("mand : mænd", "mændenes", "Form mand")]
    [InlineData("lokalt MED-udvalg = LMU", "lokalt MED-udvalg", "Equal LMU")]
    [InlineData("lokalt MED-udvalg = LMU", "lokalt", "")]
    [InlineData("LMU = lokalt MED-udvalg # en bemærkning = ikke mere", "LMU", "Equal lokalt MED-udvalg")]
    public void Find_WordInAnyInflection_GivesWhatStandsBesideIt(string text, string words, string links) => Assert.Equal(links, Links(Parse(text), words));

    [Theory]
    [InlineData("tale ~ snakke", "tal")]
    [InlineData("tale ~ snakke", "tallet")]
    [InlineData("tidlig ~ snart", "tiden")]
    [InlineData("styrelse ~ myndighed", "styre")]
    public void Find_OtherWordOfTheSameStem_FindsNothing(string text, string word)
    {
        ThesaurusEntry entry = Parse(text).Entries.Single(e => text.StartsWith(e.Written, StringComparison.Ordinal));
        Assert.Equal(entry.Words[0].Stem, AnalyzedWord.ReadOne(word)!.Value.Stem);
        Assert.Equal("", Links(Parse(text), word));
    }

    [Theory]
    [InlineData("leder", "Synonym chef")]
    [InlineData("lederne", "Synonym chef")]
    [InlineData("lede", "Synonym styre")]
    [InlineData("ledelsens", "Synonym direktion")]
    public void Find_EntriesOfTheSameStem_TakesTheOneOfWhichMostIsWritten(string word, string links) =>
        Assert.Equal(links, Links(Parse("leder ~ chef\nlede ~ styre\nledelse ~ direktion"), word));

    [Theory]
    [InlineData("besparelse nedskæring", "found 'besparelse nedskæring' without a sign, expected one of = ~ > : after the first entry; a remark begins with #")]
    [InlineData("a ~ b = c", "found a second sign '=', expected one a line; put commas between the entries after the first")]
    [InlineData("a, b ~ c", "found a comma before '~', expected one entry there; the others come after the sign")]
    [InlineData("a ~ b,, c", "found '' for an entry, expected a word; see to the commas")]
    [InlineData("~ b", "found '' for an entry, expected a word; see to the commas")]
    [InlineData("a ~ !", "found '!' for an entry, expected a word; see to the commas")]
    [InlineData("a ~ en to tre fire fem seks syv", "found an entry of 7 words, 'en to tre fire fem seks syv', expected at most 6; see to the commas")]
    [InlineData("møde ~ samtale, Møde", "found 'møde' twice, expected different entries; leave one out")]
    [InlineData("x ~ y\na ~ b\nb = a", "found 'b = a', expected what line 2 says of the two with '~'; keep one of them", 3)]
    [InlineData("a > b\nb > a", "found 'b > a', expected what line 1 says of the two with '>'; keep one of them", 2)]
    [InlineData("a > b\na ~ b", "found 'a ~ b', expected what line 1 says of the two with '>'; keep one of them", 2)]
    public void Parse_WrongLine_SaysWhereAndWhat(string text, string problem, int line = 1)
    {
        ThesaurusFormatException thrown = Assert.Throws<ThesaurusFormatException>(() => Parse(text));
        Assert.Equal((line, $"my.txt:{line}: {problem}"), (thrown.Line, thrown.Message));
    }

    [Fact]
    public void Parse_SameGroupAgain_KeepsOneLink() => Assert.Equal("Synonym b", Links(Parse("a ~ b\r\n\r\n  # c\r\nb ~ a"), "a"));

    [Fact]
    public void Load_FileOfTheRepository_IsTheDefault()
    {
        var loaded = Thesaurus.Load(RepositoryFiles.Path("corpus", "thesaurus", "thesaurus.txt"));
        Assert.Equal(Thesaurus.Default.Groups, loaded.Groups);
        Assert.Equal(Thesaurus.Default.Entries.Select(e => e.Written), loaded.Entries.Select(e => e.Written));
    }

    [Fact]
    public void Load_Windows1252_ReadsDanishLetters()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Encoding.Latin1.GetBytes("møde ~ drøftelse\n"));
            Assert.Equal("Synonym drøftelse", Links(Thesaurus.Load(path), "møder"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Load_NoSuchFile_NamesIt() =>
        Assert.Contains("no-such-thesaurus.txt", Assert.Throws<DocumentFormatException>(() => Thesaurus.Load("no-such-thesaurus.txt")).Message, StringComparison.Ordinal);

    [Fact]
    public void Empty_AnyWord_HoldsNothing() => Assert.Equal((0, ""), (Thesaurus.Empty.Groups, Links(Thesaurus.Empty, "leder")));

    [Fact]
    public void Parse_AnyText_ThrowsNothingElse()
    {
        foreach (string text in AnyText.Generate())
        {
            foreach (string line in new[] { text, $"a ~ {text}", $"{text}:{text}" })
            {
                Exception? thrown = Record.Exception(() => Parse(line));
                Assert.True(thrown is null or ThesaurusFormatException, $"{line}: {thrown}");
            }
        }
    }

    private static Thesaurus Parse(string text) => ThesaurusParser.Parse("my.txt", text);

    private static string Links(Thesaurus thesaurus, string words) =>
        string.Join('|', thesaurus.Find(AnalyzedWord.Read(words)).SelectMany(thesaurus.LinksOf).Select(l => $"{l.Relation} {l.Entry.Written}"));
}
