using System.Text.Json;
using System.Text.Json.Serialization;

namespace DialogueAnalysis.Quality.Relevance;

/// <summary>What somebody wants to know, and which passages tell it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Part"><c>dev</c>, on which the search is tuned, or <c>test</c>.</param>
/// <param name="Kind">What makes it hard.</param>
/// <param name="Short">As a researcher types it.</param>
/// <param name="Question">As a whole question.</param>
/// <param name="Narrative">What counts as relevant, in English.</param>
/// <param name="Judgements">The grade of each passage that was judged, from 0 to 3.</param>
internal sealed record RelevanceNeed(string Id, string Part, string Kind, string Short, string Question, string Narrative, IReadOnlyDictionary<string, int> Judgements)
{
    /// <summary>The kind of those that no passage answers.</summary>
    public const string Nothing = "nothing";

    [JsonIgnore]
    public bool IsAnswered => Kind != Nothing;

    /// <summary>The needs of a file, one in a line.</summary>
    public static IReadOnlyList<RelevanceNeed> Read(string path) =>
        [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<RelevanceNeed>(line, JsonSerializerOptions.Web)!)];
}
