using DialogueAnalysis.Quality;
using DialogueAnalysis.Quality.Relevance;

namespace DialogueAnalysis.Tests.Rules;

/// <summary>The scores that the documents show are the scores that their command computes.</summary>
public sealed class ResultsTests
{
    [Fact]
    public void Tables_AreAsTheirCommandComputesThem()
    {
        foreach ((string file, string block, string table) in CommittedTables.Compute(RepositoryFiles.Root))
            Assert.True(File.ReadAllText(RepositoryFiles.Path(file.Split('/'))).ReplaceLineEndings("\n").Contains($"<!-- {block}:begin -->\n{table}<!-- {block}:end -->", StringComparison.Ordinal), $"{file} shows another table {block}; run {QualityTables.Command}");
    }

    [Fact]
    public void Relevance_IsAsItsCommandComputesIt() =>
        Assert.EndsWith(RelevanceTables.Write(RepositoryFiles.Root), File.ReadAllText(RepositoryFiles.Path("benchmarks", "results", "relevance.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
}
