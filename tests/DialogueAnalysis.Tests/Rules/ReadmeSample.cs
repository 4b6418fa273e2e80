using System.Text.RegularExpressions;

namespace DialogueAnalysis.Tests.Rules;

/// <summary>A C# sample of a Markdown page: a block fenced as <c>csharp</c>, and the block fenced as <c>text</c> that follows it, if one does.</summary>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Output">What it prints; null where the page does not say.</param>
internal sealed partial record ReadmeSample(int Line, string Code, string? Output)
{
    public static IReadOnlyList<ReadmeSample> In(string markdown)
    {
        string page = markdown.ReplaceLineEndings("\n");
        return [.. Fenced().Matches(page).Select(m => new ReadmeSample(page[..m.Index].Count(c => c == '\n') + 1, m.Groups["code"].Value, m.Groups["output"] is { Success: true } o ? o.Value : null))];
    }

    [GeneratedRegex(@"^```csharp[ \t]*\n(?<code>.*?)^```[ \t]*$(?:\s*^```text[ \t]*\n(?<output>.*?)^```[ \t]*$)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fenced();
}
