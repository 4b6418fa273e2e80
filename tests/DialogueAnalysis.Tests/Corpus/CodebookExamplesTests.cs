using System.Text.Json;
using System.Text.RegularExpressions;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Corpus;

/// <summary>The pages of the codebook cite the coded passages as they stand.</summary>
public sealed partial class CodebookExamplesTests
{
    private const int Fewest = 8, MostWords = 60, MostOfReports = 2, MostLines = 150;

    private static readonly Dictionary<string, GoldPassage> Train = GoldReader.Read([RepositoryFiles.Path("corpus", "gold")], Codebook.Founding)
        .Where(g => g.Split == GoldSplit.Train).ToDictionary(g => g.Id, StringComparer.Ordinal);

    private static readonly HashSet<string> Implicit = [.. File.ReadLines(RepositoryFiles.Path("corpus", "gold", "constructed-train.sidecar.jsonl"))
        .Select(line => JsonSerializer.Deserialize<JsonElement>(line))
        .Where(row => row.GetProperty("explicit").ValueKind == JsonValueKind.False).Select(row => row.GetProperty("id").GetString()!)];

    public static TheoryData<string> Categories => [.. Codebook.Founding.Categories.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Categories))]
    public void Page_HasNamesAndBothLanguagesWithTheirLists(string category)
    {
        string page = Page(category);
        Category c = Codebook.Founding.Find(category)!;
        Assert.StartsWith($"# `{c.Id}`: {c.DanishName} · {c.EnglishName}\n", page, StringComparison.Ordinal);
        foreach ((string language, string include, string exclude) in new[] { ("Dansk", "Hører med", "Hører ikke med"), ("English", "Include", "Exclude") })
        {
            string section = Section(page, language);
            Assert.InRange(Word().Count(section[..section.IndexOf("\n### ", StringComparison.Ordinal)]), 40, 80);
            Assert.Matches($@"\n### {include}\n\n(- .+\n){{3,}}\n### {exclude}\n\n(- .+\n){{3,}}", section);
        }
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Examples_CarryTheCategory_AndHalfDoWithoutItsWords(string category)
    {
        Citation[] examples = Citations(Page(category), "Examples");
        AssertCited(examples);
        Assert.All(examples, e => Assert.Contains(category, Train[e.Id].Labels));
        Assert.InRange(examples.Count(e => Implicit.Contains(e.Id)), (examples.Length + 1) / 2, examples.Length);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void CounterExamples_DoNotCarryTheCategory(string category)
    {
        Citation[] counters = Citations(Page(category), "Counter-examples");
        AssertCited(counters);
        Assert.All(counters, e => Assert.DoesNotContain(category, Train[e.Id].Labels));
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Page_CitesFewPassagesOfReports(string category)
    {
        string page = Page(category);
        IEnumerable<Citation> all = [.. Citations(page, "Examples"), .. Citations(page, "Counter-examples")];
        Assert.InRange(all.Count(e => Train[e.Id].Origin == GoldOrigin.Report), 0, MostOfReports);
    }

    [Fact]
    public void Borderlines_CarryWhatTheySay()
    {
        Citation[] cited = Citations(Page("README"), "Borderlines");
        Assert.NotEmpty(cited);
        Assert.All(cited, AssertAsCoded);
        Assert.All(cited, e => Assert.Equal(Train[e.Id].Labels.Count == 0 ? "none" : string.Join(", ", Train[e.Id].Labels), e.Carries));
        Assert.InRange(cited.Count(e => Train[e.Id].Origin == GoldOrigin.Report), 0, MostOfReports);
    }

    [Fact]
    public void Borderlines_AreNumberedFromOne_EachWithAPassageOfItsOwn()
    {
        string section = Section(Page("README"), "Borderlines");
        MatchCollection rules = Rule().Matches(section);
        Assert.Equal(Enumerable.Range(1, rules.Count).Select(n => $"{n}"), rules.Select(r => r.Groups[1].Value));
        Assert.All(rules, r => Assert.Matches(@"\A.+\n- `", section[r.Index..]));
        string[] ids = [.. Citations(Page("README"), "Borderlines").Select(e => e.Id)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Readme_IsShortAndLinksEveryPage()
    {
        string readme = Page("README");
        Assert.InRange(readme.Count(c => c == '\n'), 1, MostLines - 1);
        Assert.All(Codebook.Founding.Categories, c => Assert.Contains($"| [`{c.Id}`]({c.Id}.md) | {c.DanishName} | {c.EnglishName} |", readme, StringComparison.Ordinal));
        Assert.All(["DATASHEET.md", "INSTRUCTIONS.md"], f => Assert.Contains("(codebook/README.md)", File.ReadAllText(RepositoryFiles.Path("corpus", f)), StringComparison.Ordinal));
    }

    private static void AssertCited(Citation[] citations)
    {
        Assert.InRange(citations.Length, Fewest, int.MaxValue);
        Assert.All(citations, AssertAsCoded);
        Assert.All(citations, e => Assert.Null(e.Carries));
        Assert.All(citations.CountBy(e => Train[e.Id].Writer), w => Assert.True(w.Value == 1, $"{w.Key} wrote {w.Value} of the passages; cite one a writer."));
    }

    private static void AssertAsCoded(Citation citation)
    {
        Assert.True(Train.TryGetValue(citation.Id, out GoldPassage? passage), $"{citation.Id} is not in the train part.");
        Assert.Equal(passage.Text, citation.Text);
        Assert.InRange(passage.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, MostWords);
    }

    private static string Page(string name) => File.ReadAllText(RepositoryFiles.Path("corpus", "codebook", $"{name}.md"));

    private static string Section(string page, string heading)
    {
        int start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no heading '## {heading}'.");
        int end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return page[(start + heading.Length + 5)..(end < 0 ? page.Length : end)];
    }

    /// <summary>The citations of a section; a list item of another form fails rather than being passed over.</summary>
    private static Citation[] Citations(string page, string heading) => [.. Section(page, heading).Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(line =>
    {
        Match m = Cited().Match(line);
        Assert.True(m.Success, $"Not a citation: {line}");
        return new Citation(m.Groups["id"].Value, m.Groups["text"].Value, m.Groups["carries"].Success ? m.Groups["carries"].Value : null);
    })];

    private sealed record Citation(string Id, string Text, string? Carries);

    [GeneratedRegex(@"\A- `(?<id>[^`]+)`: »(?<text>.+)«(?: \(carries: (?<carries>[^)]+)\))? – (?<reason>[^«»]+)\z")]
    private static partial Regex Cited();

    [GeneratedRegex(@"^\*\*(\d+)\. .+", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();
}
