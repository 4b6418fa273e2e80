using System.Text.Json;

namespace DialogueAnalysis.Tests.Corpus;

/// <summary>The information needs that the search is scored on are whole and name passages that there are.</summary>
public sealed class RelevanceNeedsTests
{
    private static readonly string[] Kinds = ["compound", "inflection", "abbreviation", "synonym", "hyphenated", "phrase", "name", "paraphrase", "plain", "nothing"];
    private static readonly JsonElement[] Needs = [.. File.ReadLines(RepositoryFiles.Path("corpus", "relevance", "needs.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    [Fact]
    public void Needs_AreOfEveryKindInBothParts()
    {
        Assert.True(Needs.Length >= 60);
        Assert.Equal(Needs.Length, Needs.Select(n => Text(n, "id")).Distinct().Count());
        Assert.All(Kinds, kind => Assert.Equal(["dev", "test"], Needs.Where(n => Text(n, "kind") == kind).Select(n => Text(n, "part")).Distinct().Order()));
        Assert.All(Needs, n => Assert.Contains(Text(n, "kind"), Kinds));
        Assert.All(Needs, n => Assert.InRange(Text(n, "short").Split(' ').Length, 1, 5));
        Assert.All(Needs, n => Assert.EndsWith("?", Text(n, "question"), StringComparison.Ordinal));
    }

    [Fact]
    public void Judgements_AreOfPassagesThatThereAre()
    {
        DialogueCorpus corpus = DialogueCorpus.Load(RepositoryFiles.Path("seeds"), RepositoryFiles.Path("corpus", "documents"));
        HashSet<string> passages = [.. corpus.Passages.Select(p => p.Id)];
        foreach (JsonElement need in Needs)
        {
            JsonProperty[] judgements = [.. need.GetProperty("judgements").EnumerateObject()];
            Assert.All(judgements, j => Assert.Contains(j.Name, passages));
            Assert.All(judgements, j => Assert.InRange(j.Value.GetInt32(), 0, 3));
            Assert.Equal(judgements.Select(j => j.Name), judgements.Select(j => j.Name).Order(StringComparer.Ordinal));
            Assert.Equal(Text(need, "kind") != "nothing", judgements.Any(j => j.Value.GetInt32() > 1));
        }
    }

    private static string Text(JsonElement need, string key) => need.GetProperty(key).GetString()!;
}
