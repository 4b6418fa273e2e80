using DialogueAnalysis.Language;

namespace DialogueAnalysis.Indexing;

/// <summary>Collects the words of passages as one log of numbers, then sorts their places by stem.</summary>
internal sealed class SegmentBuilder
{
    private const int HintBits = 6;
    private readonly WordTable _words = new();
    private readonly Dictionary<string, List<int>> _facets = new(StringComparer.Ordinal);
    // The lists by values as written, so that a value is normalized once.
    private readonly Dictionary<(Facet, string), List<int>> _facetsAsWritten = [];
    private readonly FacetTerms _facetTerms = new();
    private readonly TermReader _reader = new();
    private readonly IntLog _log = new();
    private readonly List<int> _starts = [0];
    private readonly List<uint> _marks = [];
    private byte[] _room = [];

    public int Count => _marks.Count;

    /// <summary>Adds a passage.</summary>
    /// <exception cref="OverflowException">The passages hold more than 2,147,483,647 words.</exception>
    public void Add(Passage passage, IReadOnlyList<string> labels)
    {
        _reader.Reset(passage.Text);
        while (_reader.Read())
        {
            if (!_reader.Text.IsEmpty)
                _log.Add(_words.NumberOf(_reader));
        }
        foreach ((Facet facet, string value) in _facetTerms.Of(passage, labels))
        {
            List<int> passages = PassagesOf(facet, value);
            if (passages.Count == 0 || passages[^1] != Count)
                passages.Add(Count);
        }
        _marks.Add(PassageMark.Of(passage, ref _room));
        _starts.Add(_log.Count);
    }

    public IndexSegment ToSegment(CancellationToken cancellationToken)
    {
        int[] stemOf = new int[_words.Count], formOf = new int[_words.Count];
        List<Stem> stems = Stems(stemOf, formOf);
        int[] log = _log.ToArray(), starts = [.. _starts], hints = Hints(starts);
        (int[] places, int[] forms, int[] ends) = Sort(log, stemOf, formOf, stems.Count);
        byte[] lengths = new byte[Count];
        for (int i = 0; i < lengths.Length; i++)
            lengths[i] = LengthClass.Of(starts[i + 1] - starts[i]);

        var writer = new SegmentWriter(lengths);
        var occurrences = new StemOccurrences();
        for (int stem = 0, at = 0; stem < stems.Count; stem++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            occurrences.Clear();
            for (int passage = 0; at < ends[stem]; at++)
            {
                int place = places[at];
                passage = Math.Max(passage, hints[place >> HintBits]);
                while (starts[passage + 1] <= place)
                    passage++;
                occurrences.Add(passage, place - starts[passage], forms[at]);
            }
            writer.AddStem(stems[stem].Text, stems[stem].Suffixes, occurrences);
        }
        foreach (string facet in _facets.Keys.Order(TermOrder.Instance))
            writer.AddFacet(facet, _facets[facet]);
        return writer.ToSegment([.. _marks]);
    }

    private List<int> PassagesOf(Facet facet, string value)
    {
        if (_facetsAsWritten.TryGetValue((facet, value), out List<int>? passages))
            return passages;
        string term = FacetTerms.Of(facet, value);
        if (!_facets.TryGetValue(term, out passages))
            _facets.Add(term, passages = []);
        _facetsAsWritten.Add((facet, value), passages);
        return passages;
    }

    // Fills in, for each word, its stem in the order of stems, and its place among the forms of the stem.
    private List<Stem> Stems(int[] stemOf, int[] formOf)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var stems = new List<Stem>();
        for (int word = 0; word < _words.Count; word++)
        {
            ReadOnlySpan<char> stem = _words.StemOf(word);
            if (!bySpan.TryGetValue(stem, out int number))
            {
                bySpan[stem] = number = stems.Count;
                stems.Add(new Stem(stem.ToString()));
            }
            stemOf[word] = number;
            formOf[word] = stems[number].Suffixes.Count;
            stems[number].Suffixes.Add(_words[word][stem.Length..].ToString());
        }
        string[] texts = [.. stems.Select(s => s.Text)];
        int[] order = [.. Enumerable.Range(0, stems.Count)];
        Array.Sort(texts, order, TermOrder.Instance);
        int[] place = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            place[order[i]] = i;
        foreach (ref int stem in stemOf.AsSpan())
            stem = place[stem];
        return [.. order.Select(i => stems[i])];
    }

    // The passage of every 64th word, from which that of a word is near.
    private static int[] Hints(int[] starts)
    {
        int[] hints = new int[(starts[^1] >> HintBits) + 1];
        for (int passage = 0, hint = 0; passage < starts.Length - 1; passage++)
        {
            for (; hint < hints.Length && hint << HintBits < starts[passage + 1]; hint++)
                hints[hint] = passage;
        }
        return hints;
    }

    // The places of the words in the log by stem, with their forms beside them, and where the places of each stem end.
    private static (int[] Places, int[] Forms, int[] Ends) Sort(int[] log, int[] stemOf, int[] formOf, int stems)
    {
        int[] ends = new int[stems + 1];
        foreach (int word in log)
            ends[stemOf[word] + 1]++;
        for (int stem = 1; stem <= stems; stem++)
            ends[stem] += ends[stem - 1];
        int[] places = new int[log.Length], forms = new int[log.Length];
        for (int i = 0; i < log.Length; i++)
        {
            int at = ends[stemOf[log[i]]]++;
            places[at] = i;
            forms[at] = formOf[log[i]];
        }
        return (places, forms, ends);
    }

    private sealed record Stem(string Text)
    {
        public List<string> Suffixes { get; } = [];
    }
}
