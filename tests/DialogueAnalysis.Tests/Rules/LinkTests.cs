using System.Text.RegularExpressions;

namespace DialogueAnalysis.Tests.Rules;

/// <summary>The documents of the repository lead to files that exist.</summary>
public sealed partial class LinkTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("corpus/DATASHEET.md")]
    public void Links_WithinTheRepository_Exist(string file)
    {
        string path = RepositoryFiles.Path(file.Split('/'));
        string folder = Path.GetDirectoryName(path)!;
        IEnumerable<string> links = Link().Matches(File.ReadAllText(path)).Select(m => m.Groups["to"].Value).Where(l => !l.Contains("://", StringComparison.Ordinal));
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(folder, link)), $"{file} leads to {link}"));
    }

    [GeneratedRegex(@"\]\((?<to>[^)#\s]+)")]
    private static partial Regex Link();
}
