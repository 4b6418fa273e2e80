using System.Runtime.CompilerServices;

namespace DialogueAnalysis.Classification;

/// <summary>Counts features and turns the counts into a vector of unit length. Not thread-safe; used again and again by one thread.</summary>
/// <remarks>The order of the vector, and with it every sum, is the order of first occurrence in the text.</remarks>
internal sealed class FeatureCounter
{
    private static readonly double[] Damped = [0, .. Enumerable.Range(1, 255).Select(n => 1 + DeterministicMath.Log(n))];

    private int[] _counts = [];
    private int[] _features = new int[1024];
    private double[] _values = new double[1024];

    /// <summary>The features that occur, each once.</summary>
    public ReadOnlySpan<int> Features => _features.AsSpan(0, Count);

    /// <summary>The value of each.</summary>
    public ReadOnlySpan<double> Values => _values.AsSpan(0, Count);

    private int Count { get; set; }

    /// <summary>How often the feature occurred; holds until <see cref="Clear"/>.</summary>
    public int CountOf(int feature) => _counts[feature];

    /// <summary>Makes room for features below the bound; call before the first <see cref="Add"/> of a text.</summary>
    public void Reserve(int bound)
    {
        if (_counts.Length < bound)
            _counts = new int[bound];
    }

    /// <remarks>Without a branch on whether the feature is new, which no processor could foresee.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int feature)
    {
        if (Count == _features.Length)
            Grow();
        _features[Count] = feature;
        ref int times = ref _counts[feature];
        Count += times == 0 ? 1 : 0;
        times++;
    }

    /// <summary>Weighs the features added since <paramref name="from"/>: damped counts times scale, together of length <paramref name="share"/>.</summary>
    /// <returns>Where the next block begins.</returns>
    public int Weigh(int from, float[] scales, double share)
    {
        ReadOnlySpan<int> features = _features.AsSpan(from, Count - from);
        Span<double> values = _values.AsSpan(from, Count - from);
        double[] damped = Damped;
        int[] counts = _counts;
        double squares = 0;
        for (int i = 0; i < features.Length; i++)
        {
            int feature = features[i];
            double value = damped[Math.Min(counts[feature], damped.Length - 1)] * scales[feature];
            values[i] = value;
            squares += value * value;
        }
        double factor = squares > 0 ? share / Math.Sqrt(squares) : 0;
        foreach (ref double value in values)
            value *= factor;
        return Count;
    }

    private void Grow()
    {
        Array.Resize(ref _features, Count * 2);
        Array.Resize(ref _values, Count * 2);
    }

    /// <summary>Forgets the text.</summary>
    public void Clear()
    {
        for (int i = 0; i < Count; i++)
            _counts[_features[i]] = 0;
        Count = 0;
    }
}
