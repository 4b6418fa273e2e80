namespace DialogueAnalysis.Tests.Indexing;

/// <summary>Numbers that are the same for the same seed, on every version of the platform.</summary>
internal sealed class Dice(uint seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15UL + 1;

    public int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (uint)limit);
    }

    public bool OneIn(int odds) => Below(odds) == 0;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];
}
