using DialogueAnalysis.Classification;
using DialogueAnalysis.Quality;

namespace DialogueAnalysis.Tests.Rules;

/// <summary>The scores that the documents show are the scores that their command computes.</summary>
public sealed class ResultsTests
{
    private static readonly IReadOnlyList<GoldPassage> Gold = GoldReader.Read([RepositoryFiles.Path("corpus", "gold")]);

    private static readonly Lazy<string> CrossValidation = new(() => QualityTables.CrossValidation(Gold));

    [Theory]
    [InlineData("README.md")]
    [InlineData("benchmarks/results/cross-validation.md")]
    public void CrossValidation_IsAsShown(string file) => Assert.Contains(CrossValidation.Value, Read(file), StringComparison.Ordinal);

    [Theory]
    [InlineData("corpus/DATASHEET.md")]
    [InlineData("benchmarks/results/agreement.md")]
    public void Agreement_IsAsShown(string file) => Assert.Contains(QualityTables.Agreement(Gold), Read(file), StringComparison.Ordinal);

    private static string Read(string file) => File.ReadAllText(RepositoryFiles.Path(file)).ReplaceLineEndings("\n");
}
