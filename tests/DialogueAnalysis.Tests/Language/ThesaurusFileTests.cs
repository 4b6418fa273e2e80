using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Language;

/// <summary>What must hold of the thesaurus that comes with the library. That it has no two contradictory lines its being parsed shows.</summary>
public sealed class ThesaurusFileTests
{
    private static readonly string[] Titles = ["TR", "tillidsrepræsenta", "tillidsvalgt", "tillidsmand", "tillidsmænd", "tillidskvinde", "tillidshverv", "tillidspost", "selvtillid"];

    private static readonly Thesaurus File = Thesaurus.Default;

    private static IEnumerable<(ThesaurusEntry From, ThesaurusLink Link)> Links => File.Entries.SelectMany(e => File.LinksOf(e).Select(l => (e, l)));

    [Fact]
    public void Groups_File_AreMany()
    {
        Assert.Equal(Lines().Count(), File.Groups);
        Assert.InRange(Lines().Count(l => l.Contains('~')), 400, int.MaxValue);
    }

    [Fact]
    public void Lines_File_StandOnce() => Assert.Empty(Lines().GroupBy(l => l.Split('=', '~', '>', ':')[0] + l.First(c => "=~>:".Contains(c))).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Forms_File_HaveOtherStemsOrElseTheLineSaysNothing() =>
        Assert.Empty(Links.Where(l => l.Link.Relation is ThesaurusRelation.Form or ThesaurusRelation.Equal && Stems(l.From) == Stems(l.Link.Entry)).Select(l => $"{l.From.Written} {l.Link.Entry.Written}"));

    [Fact]
    public void Forms_File_AreThoseThatNoRuleMakes() =>
        Assert.Empty(Links.Where(l => l.Link.Relation == ThesaurusRelation.Form && l.From.Words.Count == 1)
            .Where(l => RegularForms.Of(l.From.Words[0]).Select(f => AnalyzedWord.ReadOne(f)?.Stem).Contains(Stems(l.Link.Entry)))
            .Select(l => $"{l.From.Written} {l.Link.Entry.Written}"));

    [Fact]
    public void Links_AllButNarrower_HoldBothWays() =>
        Assert.All(Links.Where(l => l.Link.Relation != ThesaurusRelation.Narrower), l => Assert.Contains(new ThesaurusLink(l.Link.Relation, l.From), File.LinksOf(l.Link.Entry)));

    [Fact]
    public void Entries_EachByItself_IsFound() => Assert.All(File.Entries, e => Assert.Contains(e, File.Find(AnalyzedWord.Read(e.Written))));

    [Fact]
    public void Trust_File_IsNeverBesideTitles()
    {
        ThesaurusEntry[] trust = [.. File.Entries.Where(e => e.Words.Any(w => w.Stem is "tillid" or "mistillid" or "tiltro" or "fortro" or "mistro"))];
        Assert.NotEmpty(trust);
        Assert.All(trust.SelectMany(File.LinksOf), l => Assert.DoesNotContain(Titles, t => l.Entry.Written.Contains(t, StringComparison.Ordinal)));
    }

    [Fact]
    public void Default_UnderAnyCulture_IsTheSame()
    {
        string[] expected = [.. Links.Select(l => $"{l.From.Written} {l.Link.Relation} {Stems(l.Link.Entry)}")];
        foreach (string culture in new[] { "da-DK", "tr-TR" })
        {
            var loaded = AnyText.Under(culture, () => Thesaurus.Load(RepositoryFiles.Path("corpus", "thesaurus", "thesaurus.txt")));
            Assert.Equal(expected, loaded.Entries.SelectMany(e => loaded.LinksOf(e).Select(l => $"{e.Written} {l.Relation} {Stems(l.Entry)}")));
        }
    }

    private static string Stems(ThesaurusEntry entry) => string.Join(' ', entry.Words.Select(w => w.Stem));

    private static IEnumerable<string> Lines() =>
        System.IO.File.ReadLines(RepositoryFiles.Path("corpus", "thesaurus", "thesaurus.txt")).Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0);
}
