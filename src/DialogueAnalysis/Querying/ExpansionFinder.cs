using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Finds in the words of a passage what stands for a word of a query.</summary>
internal static class ExpansionFinder
{
    /// <summary>Adds each place once for each kind of expansion.</summary>
    /// <param name="written">The word or words of the query.</param>
    /// <param name="expansions">What stands for them.</param>
    /// <param name="words">The words of the passage.</param>
    /// <param name="found">Where to.</param>
    public static void Collect(string written, IReadOnlyList<Expansion> expansions, Term[] words, List<HitMatch> found)
    {
        foreach (Expansion expansion in expansions)
        {
            IReadOnlyList<string> stems = expansion.Target.Stems;
            IEnumerable<TextSpan> spans = expansion.Target.Kind switch
            {
                TargetKind.Part => words.Where(w => HasPart(w.Text!, stems[0])).Select(w => w.Span),
                TargetKind.Near => Near(stems, expansion.Target.Distance, words),
                _ => Phrases(stems, words),
            };
            found.AddRange(spans.Select(span => new HitMatch(span, written, expansion.Kind)));
        }
    }

    private static string StemOf(Term word) => word.Stem ?? word.Text!;

    private static bool HasPart(string word, string stem)
    {
        Span<CompoundPart> parts = stackalloc CompoundPart[CompoundSplitter.MostParts];
        int count = CompoundStems.PartsOf(word, parts);
        for (int i = 0; i < count; i++)
        {
            if (CompoundStems.Of(parts[i].Span.In(word)).SequenceEqual(stem))
                return true;
        }
        return false;
    }

    private static IEnumerable<TextSpan> Phrases(IReadOnlyList<string> stems, Term[] words)
    {
        for (int start = 0; start + stems.Count <= words.Length; start++)
        {
            int same = 0;
            while (same < stems.Count && string.Equals(StemOf(words[start + same]), stems[same], StringComparison.Ordinal))
                same++;
            if (same == stems.Count)
                yield return new TextSpan(words[start].Span.Start, words[start + same - 1].Span.End);
        }
    }

    private static IEnumerable<TextSpan> Near(IReadOnlyList<string> stems, int distance, Term[] words)
    {
        var occurrences = new List<NearOccurrence>();
        for (int i = 0; i < words.Length; i++)
        {
            for (int stem = 0; stem < stems.Count; stem++)
            {
                if (string.Equals(StemOf(words[i]), stems[stem], StringComparison.Ordinal))
                    occurrences.Add(new NearOccurrence(i, 1, stem));
            }
        }
        return new NearFinder(stems.Count, distance).Partners(occurrences).Select(o => words[o.Start].Span);
    }
}
