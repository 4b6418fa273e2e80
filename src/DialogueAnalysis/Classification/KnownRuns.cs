namespace DialogueAnalysis.Classification;

/// <summary>Which runs of a word a model knows, remembered for the words met last: most words of a text were met before. Not thread-safe.</summary>
/// <remarks>What is remembered changes no result: the same places in the same order, found sooner.</remarks>
internal sealed class KnownRuns
{
    private const int Words = 1 << 12;
    private const int MostPlaces = 1 << 18;

    private readonly Entry[] _entries = new Entry[Words];
    private readonly FeatureList _runs = new();
    private readonly char[] _letters = new char[Words * FeatureExtractor.LongestWord];
    private readonly int[] _places = new int[MostPlaces];
    private LinearModel? _model;
    private int _used;

    /// <summary>The places of the runs of the word that the model knows, in their order; valid until the next call.</summary>
    public ReadOnlySpan<int> Of(LinearModel model, ReadOnlySpan<char> word)
    {
        word = word[..Math.Min(word.Length, FeatureExtractor.LongestWord)];
        if (!ReferenceEquals(model, _model))
            Forget(model);
        ulong hash = FeatureHash.Of(word);
        int at = (int)((hash ^ (hash >> 32)) % Words);
        ref Entry entry = ref _entries[at];
        Span<char> letters = _letters.AsSpan(at * FeatureExtractor.LongestWord, FeatureExtractor.LongestWord);
        if (entry.Length == word.Length && word.SequenceEqual(letters[..word.Length]))
            return _places.AsSpan(entry.Start, entry.Count);
        _runs.Clear();
        model.Extractor.AddRuns(word, 0, _runs);
        if (_used + _runs.Count > MostPlaces)
            Forget(model);
        int start = _used;
        foreach (FeatureOccurrence run in _runs.Items)
        {
            int place = model.Table.Find(run.Name);
            if (place > 0)
                _places[_used++] = place;
        }
        word.CopyTo(letters);
        entry = new Entry(word.Length, start, _used - start);
        return _places.AsSpan(start, entry.Count);
    }

    private void Forget(LinearModel model)
    {
        _model = model;
        _used = 0;
        Array.Clear(_entries);
    }

    /// <remarks>Empty words have no runs, so that a length of 0 stands for nothing remembered.</remarks>
    private readonly record struct Entry(int Length, int Start, int Count);
}
