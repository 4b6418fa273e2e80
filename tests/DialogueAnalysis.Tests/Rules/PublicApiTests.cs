namespace DialogueAnalysis.Tests.Rules;

public sealed class PublicApiTests
{
    private static readonly string Approved = RepositoryFiles.Path("tests", "DialogueAnalysis.Tests", "Rules", "PublicApi.approved.txt");
    private static readonly string Received = RepositoryFiles.Path("tests", "DialogueAnalysis.Tests", "Rules", "PublicApi.received.txt");

    [Fact]
    public void Print_Library_IsAsApproved()
    {
        string received = PublicApi.Print(typeof(Document).Assembly);
        string approved = File.Exists(Approved) ? File.ReadAllText(Approved) : "";
        if (string.Equals(received, approved, StringComparison.Ordinal))
        {
            File.Delete(Received);
            return;
        }
        File.WriteAllText(Received, received);
        string[] before = [.. Members(approved)], after = [.. Members(received)];
        Assert.Fail(
            $"""
            The public API is not as approved. Where the change is meant, approve it:
              mv {Path.GetRelativePath(RepositoryFiles.Root, Received)} {Path.GetRelativePath(RepositoryFiles.Root, Approved)}
            gone: {string.Join("\n      ", before.Except(after))}
            new:  {string.Join("\n      ", after.Except(before))}
            """);
    }

    [Fact]
    public void Print_EveryKindOfMember_SaysItsSignature()
    {
        string api = PublicApi.Print(typeof(Document).Assembly);
        Assert.Contains("readonly record struct DialogueAnalysis.TextSpan : IComparable<TextSpan>\n", api, StringComparison.Ordinal);
        Assert.Contains("    required string Id { get; init; }\n", api, StringComparison.Ordinal);
        Assert.Contains("    Category? Find(string id)\n", api, StringComparison.Ordinal);
        Assert.Contains("    static DialogueCorpus Load(params string[] paths)\n", api, StringComparison.Ordinal);
        Assert.Contains("    int? Page { get; init; }\n", api, StringComparison.Ordinal);
        Assert.DoesNotContain("<Clone>$", api, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Members(string api)
    {
        string type = "";
        foreach (string line in api.Split('\n').Where(l => l.Length > 0))
        {
            type = line[0] == ' ' ? type : line;
            yield return line[0] == ' ' ? $"{type} | {line.Trim()}" : line;
        }
    }
}
