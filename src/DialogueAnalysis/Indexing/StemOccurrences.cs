namespace DialogueAnalysis.Indexing;

/// <summary>Every occurrence of one stem: passage, position in it, and form, by passage, then by position.</summary>
internal sealed class StemOccurrences
{
    private int[] _passages = new int[256], _positions = new int[256], _forms = new int[256];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Passages => _passages.AsSpan(0, Count);

    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, Count);

    /// <summary>The numbers of the forms, as whoever adds them counts.</summary>
    public Span<int> Forms => _forms.AsSpan(0, Count);

    public void Add(int passage, int position, int form)
    {
        if (Count == _passages.Length)
        {
            Array.Resize(ref _passages, 2 * Count);
            Array.Resize(ref _positions, 2 * Count);
            Array.Resize(ref _forms, 2 * Count);
        }
        _passages[Count] = passage;
        _positions[Count] = position;
        _forms[Count++] = form;
    }

    public void Clear() => Count = 0;
}
