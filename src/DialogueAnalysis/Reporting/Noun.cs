namespace DialogueAnalysis.Reporting;

/// <summary>A word for what is counted.</summary>
/// <param name="One">After the number one.</param>
/// <param name="Many">After every other number.</param>
internal sealed record Noun(string One, string Many)
{
    /// <summary>The word that goes with a number.</summary>
    public string For(int count) => count == 1 ? One : Many;
}
