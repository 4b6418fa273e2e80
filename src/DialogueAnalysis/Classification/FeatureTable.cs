using System.Numerics;

namespace DialogueAnalysis.Classification;

/// <summary>From the name of a feature to its place in the model. Immutable and thread-safe.</summary>
/// <remarks>Open addressing with at most a quarter of the slots in use: most names of an unseen text are not in the model, and one look tells.</remarks>
internal sealed class FeatureTable
{
    private readonly ulong[] _names;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>Takes names that are all different; the place of a name is its index.</summary>
    public FeatureTable(ulong[] names)
    {
        _names = names;
        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, names.Length * 4)) - 1;
        _slots = new int[_mask + 1];
        for (int i = 0; i < names.Length; i++)
        {
            int slot = (int)names[i] & _mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & _mask;
            _slots[slot] = i + 1;
        }
    }

    public int Count => _names.Length;

    public ReadOnlySpan<ulong> Names => _names;

    /// <summary>The place of the feature; -1 where the model does not know it.</summary>
    public int Find(ulong name)
    {
        for (int slot = (int)name & _mask; ; slot = (slot + 1) & _mask)
        {
            int index = _slots[slot] - 1;
            if (index < 0 || _names[index] == name)
                return index;
        }
    }
}
