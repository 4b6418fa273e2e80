namespace DialogueAnalysis.Indexing;

/// <summary>Turns a log of the words of all passages into lists by stem and by word.</summary>
/// <remarks>
/// A counting sort of the occurrences by stem, then one walk over each stem. Only the place of an occurrence in the log is
/// sorted: its word, passage and position follow from it.
/// </remarks>
internal sealed class Inverter
{
    private const int HintBits = 6;
    private readonly IntLog _log;
    private readonly int[] _lengths, _starts, _hints, _rank, _stemOf, _formOf, _formCount;
    private readonly List<List<int>> _byForm = [];

    /// <param name="log">The words of all passages, as the builder numbered them.</param>
    /// <param name="lengths">The number of words of each passage.</param>
    /// <param name="rank">From the builder's number of a word to its place in the dictionary.</param>
    /// <param name="stemOf">The stem of each word of the dictionary.</param>
    /// <param name="stems">The number of stems.</param>
    public Inverter(IntLog log, int[] lengths, int[] rank, int[] stemOf, int stems)
    {
        (_log, _lengths, _rank, _stemOf) = (log, lengths, rank, stemOf);
        _starts = new int[lengths.Length + 1];
        _hints = new int[(log.Count >> HintBits) + 1];
        for (int passage = 0, hint = 0; passage < lengths.Length; passage++)
        {
            _starts[passage + 1] = _starts[passage] + lengths[passage];
            for (; hint < _hints.Length && hint << HintBits < _starts[passage + 1]; hint++)
                _hints[hint] = passage;
        }
        _formCount = new int[stems];
        _formOf = Array.ConvertAll(stemOf, stem => _formCount[stem]++);
    }

    public PostingStoreBuilder StemPostings { get; } = new(scored: true);

    /// <summary>The lists of the words that share their stem, by stem, then in the order of the words.</summary>
    public PostingStoreBuilder WordPostings { get; } = new(scored: true);

    public PositionStoreBuilder Positions { get; } = new();

    public void Run(CancellationToken cancellationToken)
    {
        int[] ends = new int[_formCount.Length + 1];
        for (int i = 0; i < _log.Count; i++)
            ends[StemAt(i) + 1]++;
        for (int stem = 1; stem < ends.Length; stem++)
            ends[stem] += ends[stem - 1];
        int[] sorted = new int[_log.Count];
        for (int i = 0; i < sorted.Length; i++)
            sorted[ends[StemAt(i)]++] = i;
        for (int stem = 0, start = 0; stem < _formCount.Length; stem++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddStem(stem, sorted.AsSpan(start, ends[stem] - start));
            start = ends[stem];
        }
    }

    private int StemAt(int occurrence) => _stemOf[_rank[_log[occurrence]]];

    private int PassageAt(int occurrence)
    {
        int passage = _hints[occurrence >> HintBits];
        while (_starts[passage + 1] <= occurrence)
            passage++;
        return passage;
    }

    private void AddStem(int stem, ReadOnlySpan<int> occurrences)
    {
        int forms = _formCount[stem];
        while (forms > 1 && _byForm.Count < forms)
            _byForm.Add([]);
        for (int i = 0; i < occurrences.Length;)
        {
            int passage = PassageAt(occurrences[i]), first = i, before = 0;
            for (; i < occurrences.Length && occurrences[i] < _starts[passage + 1]; i++)
            {
                int position = occurrences[i] - _starts[passage];
                int form = _formOf[_rank[_log[occurrences[i]]]];
                Positions.Add(position - before, form, IndexSegment.FormBits(forms));
                before = position;
                if (forms > 1)
                    _byForm[form].Add(passage);
            }
            StemPostings.Add(passage, i - first, _lengths[passage]);
            Positions.EndPosting();
        }
        StemPostings.EndList();
        Positions.EndList();
        for (int form = 0; forms > 1 && form < forms; form++)
            AddWord(_byForm[form]);
    }

    private void AddWord(List<int> passages)
    {
        for (int i = 0; i < passages.Count;)
        {
            int first = i, passage = passages[i];
            while (i < passages.Count && passages[i] == passage)
                i++;
            WordPostings.Add(passage, i - first, _lengths[passage]);
        }
        WordPostings.EndList();
        passages.Clear();
    }
}
