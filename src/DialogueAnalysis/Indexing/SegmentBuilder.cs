using DialogueAnalysis.Language;

namespace DialogueAnalysis.Indexing;

/// <summary>Collects the words of passages as one log of numbers, then inverts it stem by stem.</summary>
internal sealed class SegmentBuilder
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _facets = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [], _stems = [];
    private readonly TermReader _reader = new();
    private readonly IntLog _occurrences = new();
    private readonly List<int> _lengths = [];

    public int Count => _lengths.Count;

    /// <summary>Adds a passage.</summary>
    /// <exception cref="OverflowException">The passages hold more than 2,147,483,647 words.</exception>
    public void Add(Passage passage, IReadOnlyList<string> labels)
    {
        int before = _occurrences.Count;
        _reader.Reset(passage.Text);
        while (_reader.Read())
        {
            if (_reader.Token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol) && !_reader.Text.IsEmpty)
                _occurrences.Add(NumberOf(_reader.Text, _reader.Stem));
        }
        foreach (string facet in FacetTerms.Of(passage, labels))
        {
            if (!_facets.TryGetValue(facet, out List<int>? passages))
                _facets.Add(facet, passages = []);
            if (passages.Count == 0 || passages[^1] != Count)
                passages.Add(Count);
        }
        _lengths.Add(_occurrences.Count - before);
    }

    public IndexSegment ToSegment(CancellationToken cancellationToken)
    {
        int[] byText = [.. Enumerable.Range(0, _texts.Count)];
        Array.Sort(byText, (a, b) => string.CompareOrdinal(_texts[a], _texts[b]));
        int[] rank = new int[byText.Length];
        for (int i = 0; i < byText.Length; i++)
            rank[byText[i]] = i;
        string[] stems = [.. _stems.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numberOfStem = new Dictionary<string, int>(stems.Length, StringComparer.Ordinal);
        foreach (string stem in stems)
            numberOfStem.Add(stem, numberOfStem.Count);
        int[] stemOf = Array.ConvertAll(byText, word => numberOfStem[_stems[word]]);
        int[] lengths = [.. _lengths];

        var inverter = new Inverter(_occurrences, lengths, rank, stemOf, stems.Length);
        inverter.Run(cancellationToken);
        string[] facets = [.. _facets.Keys.Order(StringComparer.Ordinal)];
        return new IndexSegment(new SegmentParts
        {
            Lengths = lengths,
            Stems = TermDictionary.Of(stems),
            StemPostings = inverter.StemPostings.ToStore(),
            Positions = inverter.Positions.ToStore(),
            Words = TermDictionary.Of(Array.ConvertAll(byText, word => _texts[word])),
            WordStems = stemOf,
            WordPostings = inverter.WordPostings.ToStore(),
            Facets = TermDictionary.Of(facets),
            FacetPostings = PostingsOf(facets),
        });
    }

    // The stem follows from the text of a term, so it is looked at once for each different text.
    private int NumberOf(ReadOnlySpan<char> text, ReadOnlySpan<char> stem)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.TryGetValue(text, out int word))
            return word;
        words[text] = word = _texts.Count;
        _texts.Add(text.ToString());
        _stems.Add(stem.ToString());
        return word;
    }

    private PostingStore PostingsOf(string[] facets)
    {
        var builder = new PostingStoreBuilder(scored: false);
        foreach (string facet in facets)
        {
            foreach (int passage in _facets[facet])
                builder.Add(passage, 1, 0);
            builder.EndList();
        }
        return builder.ToStore();
    }
}
