using DialogueAnalysis.Indexing;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>The words of one passage that a term found, by the positions that the index has of them.</summary>
/// <param name="segment">The segment of the passage.</param>
/// <param name="number">The number of the passage in the segment.</param>
/// <param name="text">The text of the passage.</param>
internal sealed class FoundWords(SegmentSearch segment, int number, string text)
{
    // As many as a line of an explanation takes.
    private const int Most = 5;

    private readonly Term[] _words = Highlighter.WordsOf(text);

    /// <summary>The different words as they stand in the text, in order; empty for a term that is not of the text.</summary>
    public string Of(ITermQuery term)
    {
        bool near = term is NearQuery;
        string[] found = [.. Occurrences(term).OrderBy(o => o.Start).Select(Text).Distinct(StringComparer.OrdinalIgnoreCase)];
        return string.Join(near ? " … " : ", ", found.Take(Most)) + (found.Length > Most ? ", …" : "");
    }

    private IEnumerable<NearOccurrence> Occurrences(ITermQuery term) => term switch
    {
        NearQuery near => Partners(near),
        PartQuery part => Compounds(part).SelectMany(p => p),
        PhraseQuery phrase => Positions(phrase.OpenPositions(segment), phrase.Terms.Count),
        IIndexTerm word => Positions(word.OpenPositions(segment), 1),
        _ => [],
    };

    private IEnumerable<NearOccurrence[]> Compounds(PartQuery part)
    {
        foreach (int stem in segment.Segment.CompoundsWith(part.Part))
            yield return Positions(segment.Open(segment.Segment.Postings.ListAt(segment.Segment.Stems.EntryOf(stem).List), 0), 1);
    }

    private List<NearOccurrence> Partners(NearQuery near)
    {
        var occurrences = new List<NearOccurrence>();
        for (int group = 0; group < near.Groups.Count; group++)
        {
            foreach (PhraseQuery phrase in near.Groups[group])
                occurrences.AddRange(Positions(phrase.OpenPositions(segment), phrase.Terms.Count).Select(o => o with { Term = group }));
        }
        occurrences.Sort();
        return new NearFinder(near.Groups.Count, near.Distance).Partners(occurrences);
    }

    private NearOccurrence[] Positions(IPositionCursor? cursor, int length)
    {
        if (cursor is null || cursor.Seek(number) != number)
            return [];
        ReadOnlySpan<int> positions = cursor.Positions();
        var occurrences = new NearOccurrence[positions.Length];
        for (int i = 0; i < positions.Length; i++)
            occurrences[i] = new NearOccurrence(positions[i], length, 0);
        return occurrences;
    }

    private string Text(NearOccurrence occurrence) => text[_words[occurrence.Start].Span.Start.._words[occurrence.End - 1].Span.End];
}
