namespace DialogueAnalysis.Indexing;

/// <summary>Counts the values that passages have of a facet.</summary>
internal sealed class FacetCounter(Facet facet) : IPassageSink
{
    private readonly Dictionary<string, int> _all = new(StringComparer.Ordinal);
    private FacetColumn? _column;
    private int[] _counts = [];

    public void Enter(SegmentSearch segment)
    {
        Leave();
        _column = segment.Column(facet);
        _counts = new int[_column.Values.Count + 1];
    }

    public void Add(ReadOnlySpan<int> passages) => _column!.Count(passages, _counts);

    /// <summary>The values that occur and the number of passages with each, in no particular order.</summary>
    public IReadOnlyDictionary<string, int> Counts()
    {
        Leave();
        _column = null;
        return _all;
    }

    private void Leave()
    {
        for (int i = 0; i < _column?.Values.Count; i++)
        {
            if (_counts[i + 1] > 0)
                _all[_column.Values[i]] = _all.GetValueOrDefault(_column.Values[i]) + _counts[i + 1];
        }
    }
}
