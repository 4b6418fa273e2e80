namespace DialogueAnalysis.Tests.Rules;

/// <summary>The shape of a test of a rule: it finds what is against the rule, and says all of it.</summary>
internal static class Rule
{
    public static void Holds(string rule, IEnumerable<string> against)
    {
        string[] found = [.. against];
        if (found.Length > 0)
            Assert.Fail($"{rule}\n  {string.Join("\n  ", found)}");
    }
}
