using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>How the hits of a search are written.</summary>
internal static class SearchShape
{
    // A table shows so many places, and so many ways of finding; files hold all of them.
    private const int Most = 4;

    /// <param name="explain">Why a hit has its score; null to leave this out.</param>
    public static RowShape<PassageHit> Of(Func<PassageHit, ScoreExplanation>? explain) => new(
        [
            new("score", h => Math.Round(h.Score, 2)),
            new("citation", h => h.Citation),
            new("labels", h => string.Join(", ", h.Labels)),
            new("matched", h => Matched(h, Most)),
            new("snippet", h => h.Snippet),
        ],
        [
            .. PassageColumns.Of<PassageHit>(h => h.Passage),
            new("score", h => Math.Round(h.Score, 6)),
            new("labels", h => string.Join(' ', h.Labels)),
            new("highlights", h => PassageColumns.Spans(h.Passage, h.Highlights)),
            new("matched", h => Matched(h, int.MaxValue)),
            .. PassageColumns.Source<PassageHit>(h => h.Passage),
            .. explain is null ? Array.Empty<Column<PassageHit>>() : [new("explanation", h => explain(h).ToString())],
        ],
        h => JsonLines.Of(h, explain?.Invoke(h)),
        explain is null ? null : h => explain(h).ToString());

    /// <summary>What was found that is not the word itself, with its kind in brackets: <c>TR'en (abbreviation); samarbejdet … parterne (parts)</c>.</summary>
    private static string Matched(PassageHit hit, int most)
    {
        string[] groups =
        [
            .. hit.Matches.Where(m => m.Kind is not null).GroupBy(m => (m.Word, m.Kind)).Select(g =>
            {
                string[] found = [.. g.Select(m => m.Span.In(hit.Passage.Text)).Distinct(StringComparer.OrdinalIgnoreCase)];
                return $"{Joined(found, g.Key.Kind == ExpansionKind.Parts ? " … " : ", ", most)} ({ExpansionKindNames.Of(g.Key.Kind)})";
            }).Distinct(StringComparer.Ordinal),
        ];
        return Joined(groups, "; ", most);
    }

    private static string Joined(string[] all, string between, int most) => string.Join(between, all.Take(most)) + (all.Length > most ? between.TrimEnd() + " …" : "");
}
