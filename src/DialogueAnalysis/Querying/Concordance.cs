using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Every occurrence of what a query looked for, each in its context. Immutable and thread-safe.</summary>
/// <remarks>Words and phrases are occurrences, those that overlap as one, and so is a NEAR as a whole; a query of filters alone has none.</remarks>
public sealed class Concordance
{
    private Concordance(IReadOnlyList<ConcordanceLine> lines, int total, int passages)
    {
        Lines = lines;
        Total = total;
        Passages = passages;
    }

    /// <summary>The lines in the order asked for, as many as were wanted.</summary>
    public IReadOnlyList<ConcordanceLine> Lines { get; }

    /// <summary>The number of occurrences.</summary>
    public int Total { get; }

    /// <summary>The number of passages that match the query.</summary>
    public int Passages { get; }

    /// <summary>Makes a concordance.</summary>
    /// <param name="query">What was looked for.</param>
    /// <param name="found">The passages that match, with their categories, in the order of the text.</param>
    /// <param name="options">How it is made.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal static Concordance Of(PassageQuery query, IReadOnlyList<(Passage Passage, IReadOnlyList<string> Labels)> found, ConcordanceOptions options, CancellationToken cancellationToken)
    {
        var lines = new List<(ConcordanceLine Line, string[] Key)>();
        foreach ((Passage passage, IReadOnlyList<string> labels) in found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Term[] words = Highlighter.WordsOf(passage.Text);
            var contexts = new Contexts(passage.Text, words, options);
            foreach (TextSpan span in Highlighter.Occurrences(query, words))
                lines.Add((new ConcordanceLine(passage, labels, span, contexts.Around(span)), contexts.KeyOf(span)));
        }
        IEnumerable<(ConcordanceLine Line, string[] Key)> sorted = options.Sort == ConcordanceSort.Text ? lines : lines
            .OrderBy(l => l.Key[0], DanishOrder.Instance).ThenBy(l => l.Key[1], DanishOrder.Instance).ThenBy(l => l.Key[2], DanishOrder.Instance);
        return new Concordance([.. sorted.Take(options.Top ?? int.MaxValue).Select(l => l.Line)], lines.Count, found.Count);
    }
}
