using DialogueAnalysis.Language;

namespace DialogueAnalysis.Indexing;

/// <summary>Makes a segment, stem after stem. What it makes follows from the passages alone, however they came together.</summary>
/// <param name="lengths">The <see cref="LengthClass"/> of each passage.</param>
internal sealed class SegmentWriter(byte[] lengths)
{
    private readonly PostingStoreBuilder _postings = new(hasOccurrences: true), _facetPostings = new(hasOccurrences: false);
    private readonly TermDictionaryBuilder _stems = new(), _facets = new();
    private readonly CompoundParts _parts = new();
    private readonly Dictionary<string, int> _suffixes = new(StringComparer.Ordinal);
    private readonly ByteLog _content = new();
    private long _words;

    /// <summary>Adds a stem behind the one added before, in <see cref="TermOrder"/>.</summary>
    /// <param name="stem">The stem.</param>
    /// <param name="suffixes">What its forms have behind the stem.</param>
    /// <param name="occurrences">Where it occurs, with the places of the forms among the suffixes; at least once.</param>
    public void AddStem(string stem, IReadOnlyList<string> suffixes, StemOccurrences occurrences)
    {
        _words += occurrences.Count;
        StemForm[] forms = Order(suffixes, occurrences);
        _parts.Add(stem + forms[0].Suffix, _stems.Count);
        ReadOnlySpan<int> passages = occurrences.Passages, positions = occurrences.Positions, numbers = occurrences.Forms;
        for (int i = 0; i < passages.Length;)
        {
            int first = i, passage = passages[i];
            for (; i < passages.Length && passages[i] == passage; i++)
                _postings.AddOccurrence(positions[i], numbers[i]);
            _postings.Add(passage, i - first, lengths[passage]);
        }
        _content.Clear();
        foreach (StemForm form in forms)
        {
            _content.AddVarint(NumberOf(form.Suffix));
            if (forms.Length > 1)
                _content.AddVarint(form.Passages);
        }
        _stems.Add(stem, _postings.EndList(), _content.Written);
    }

    /// <summary>Adds a term of metadata behind the one added before, in <see cref="TermOrder"/>, with the passages that have it: ascending, at least one.</summary>
    public void AddFacet(string term, IEnumerable<int> passages)
    {
        foreach (int passage in passages)
            _facetPostings.Add(passage);
        _facets.Add(term, _facetPostings.EndList(), []);
    }

    /// <param name="marks">The <see cref="PassageMark"/> of each passage.</param>
    public IndexSegment ToSegment(uint[] marks) => new()
    {
        Lengths = lengths,
        Marks = marks,
        Words = _words,
        Stems = _stems.ToDictionary(),
        Suffixes = [.. _suffixes.OrderBy(s => s.Value).Select(s => s.Key)],
        Postings = _postings.ToStore(),
        Parts = _parts.ToDictionary(),
        Facets = _facets.ToDictionary(),
        FacetPostings = _facetPostings.ToStore(),
    };

    // The form of the most passages first: small numbers take few bits.
    private static StemForm[] Order(IReadOnlyList<string> suffixes, StemOccurrences occurrences)
    {
        if (suffixes.Count == 1)
            return [new StemForm(suffixes[0], 0)];
        int[] counts = new int[suffixes.Count], last = new int[suffixes.Count];
        Array.Fill(last, -1);
        Span<int> forms = occurrences.Forms;
        for (int i = 0; i < forms.Length; i++)
        {
            if (last[forms[i]] == occurrences.Passages[i])
                continue;
            last[forms[i]] = occurrences.Passages[i];
            counts[forms[i]]++;
        }
        int[] order = [.. Enumerable.Range(0, counts.Length).Where(f => counts[f] > 0).OrderByDescending(f => counts[f]).ThenBy(f => suffixes[f], TermOrder.Instance)];
        int[] place = new int[counts.Length];
        for (int i = 0; i < order.Length; i++)
            place[order[i]] = i;
        foreach (ref int form in forms)
            form = place[form];
        return Array.ConvertAll(order, f => new StemForm(suffixes[f], counts[f]));
    }

    private int NumberOf(string suffix)
    {
        if (!_suffixes.TryGetValue(suffix, out int number))
            _suffixes.Add(suffix, number = _suffixes.Count);
        return number;
    }
}
